import { Document, Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { Block } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import type { Context } from './context.js';
import type { Element } from './element.js';

/** Blocks that are written at once. docx holds what it writes in memory several times over. */
const AT_ONCE = 100;
const DOCUMENT = 'word/document.xml';
const BODY = '<w:body>';
const SECTION = '<w:sectPr';

/** A body piece by piece, as the bytes that stand within `w:body`. */
export async function* bodyPieces(body: Block[], context: Context): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += AT_ONCE) {
    yield await written(blocks(body.slice(at, at + AT_ONCE), context));
  }
}

async function written(children: Element[]): Promise<Uint8Array> {
  const { [DOCUMENT]: document = new Uint8Array() } = unzipSync(
    await Packer.toBuffer(new Document({ sections: [{ children }] })),
    { filter: ({ name }) => name === DOCUMENT },
  );
  const [before] = atSection(document);
  return before.subarray(Buffer.from(before.buffer, before.byteOffset, before.byteLength).indexOf(BODY) + BODY.length);
}

/** A document parted where its body ends and its page begins to be described. */
export function atSection(document: Uint8Array): [Uint8Array, Uint8Array] {
  const end = Buffer.from(document.buffer, document.byteOffset, document.byteLength).lastIndexOf(SECTION);
  return [document.subarray(0, end), document.subarray(end)];
}
