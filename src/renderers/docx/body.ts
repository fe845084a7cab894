import { Document, type FileChild, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Block } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import type { Context } from './context.js';

/** Blocks that are written at once. docx holds all it writes in memory, many times over. */
const AT_ONCE = 30;
const DOCUMENT = 'word/document.xml';

/** The body as WordprocessingML: the content of `w:body`. */
export async function bodyText(body: Block[], context: Context): Promise<string> {
  const written: string[] = [];
  for (let at = 0; at < body.length; at += AT_ONCE) {
    written.push(await wordText(blocks(body.slice(at, at + AT_ONCE), context)));
  }
  return written.join('');
}

async function wordText(children: FileChild[]): Promise<string> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const files = unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT });
  return withinBody(strFromU8(files[DOCUMENT] ?? new Uint8Array()));
}

function withinBody(document: string): string {
  return document.slice(document.indexOf(BODY) + BODY.length, document.lastIndexOf('<w:sectPr>'));
}

const BODY = '<w:body>';

/** The text of a document with more at the end of its body. */
export function appended(document: string, text: string): string {
  const end = document.lastIndexOf('<w:sectPr');
  return document.slice(0, end) + text + document.slice(end);
}
