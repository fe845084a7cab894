import { validateXML } from 'xmllint-wasm';
import type { Block, DocumentTree } from '../../../src/documents/tree.js';
import { renderDocx } from '../../../src/renderers/docx/index.js';
import { tree } from '../sample.js';
import { partOf, partsOf } from '../xlsx/parts.js';

/** The body of a document with these blocks, from the first of them on. */
export async function bodyOf(body: Block[], changes: Partial<DocumentTree> = {}): Promise<string> {
  const xml = await partOfTree(tree(body, changes), 'word/document.xml');
  const start = xml.indexOf('<w:pStyle w:val="Title"/>');
  return xml.slice(xml.indexOf('</w:p>', start) + '</w:p>'.length, xml.lastIndexOf('<w:sectPr'));
}

export async function partOfTree(document: DocumentTree, name: string): Promise<string> {
  return partOf(await renderDocx(document), name);
}

export async function allParts(document: DocumentTree): Promise<Map<string, string>> {
  return partsOf(await renderDocx(document));
}

/** The text of WordprocessingML, a space wherever a paragraph or a line ends or a tab stands. */
export function textOf(xml: string): string {
  const spaced = xml.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ').replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '');
  return squeezed(unescaped(spaced.replace(/<[^>]*>/g, '')));
}

export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What the XML parser has against the parts of a file. */
export async function xmlFaults(parts: Map<string, string>): Promise<string[]> {
  const xml = Array.from(parts, ([fileName, contents]) => ({ fileName: fileName.replace(/\W/g, '_'), contents }));
  const { errors } = await validateXML({
    xml: xml.filter(({ fileName }) => !fileName.endsWith('png')),
    normalization: 'format',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The names of the elements that follow each other within each element of a name. */
export function childrenOf(xml: string, name: string): string[][] {
  const found: string[][] = [];
  for (const [, content = ''] of xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))) {
    let depth = 0;
    const names: string[] = [];
    for (const [, close, child = '', empty] of content.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (close) depth -= 1;
      else {
        if (depth === 0) names.push(child);
        if (!empty) depth += 1;
      }
    }
    found.push(names);
  }
  return found;
}
