import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../../src/documents/tree.js';
import { readProject } from '../../../src/workspace/read-project.js';
import { textsOf, treesOf } from '../../support/trees.js';
import { everywhere, HOSTILE, paragraph, tree } from '../sample.js';
import { allParts, bodyOf, partOfTree, squeezed, textOf, xmlFaults } from './word.js';

/** A document without its list of contents, whose text stands a second time in the headings. */
function withoutContents(document: DocumentTree): DocumentTree {
  return { ...document, body: document.body.filter(({ type }) => type !== 'contents') };
}

describe.each([
  ['examples/parcel', 'en' as const],
  ['examples/parcel', 'zh-CN' as const],
  ['examples/bank-zh', 'zh-CN' as const],
])('the text of %s in %s', async (root, locale) => {
  const trees = await treesOf(readProject(root).project, locale);

  test.each(trees.map((document) => [document.name, document] as const))(
    '%s is that of the tree, in its order',
    async (_, document) => {
      const text = textOf(await partOfTree(withoutContents(document), 'word/document.xml')).replace(/\s+/g, '');
      let at = 0;
      for (const said of textsOf(document)) {
        const piece = said.replace(/\s+/g, '');
        const found = text.indexOf(piece, at);
        expect(found, `${said} after ${text.slice(Math.max(0, at - 40), at)}`).toBeGreaterThanOrEqual(0);
        // Nothing but labels the renderer prints itself and the organization stands between.
        at = found + piece.length;
      }
    },
  );
});

const plain = (xml: string) =>
  xml
    .replace(/<w:t [^>]*\/>|<w:t[ >].*?<\/w:t>/gs, '<w:t/>')
    .replace(/(?:w:anchor|r:id|string|alt|descr|name|title)="[^"]*"/g, '');
const elements = (xml: string) => plain(xml).match(/<\/?[\w:]+/g) ?? [];

describe('whatever text says, it stays text', () => {
  test.each([
    ...HOSTILE,
    '=HYPERLINK("http://evil.example","x")',
    'مرحبا بالعالم',
    '😀 👩‍👩‍👧',
    'a\tb\nc\r\nd',
    '{rId1} %s $& $1',
  ])('%j', async (word) => {
    const parts = await allParts(everywhere(word));
    const expected = await allParts(everywhere('word'));
    for (const name of ['word/header1.xml', 'word/footer1.xml', 'word/styles.xml', 'word/numbering.xml']) {
      expect(elements(parts.get(name) ?? '')).toEqual(elements(expected.get(name) ?? ''));
    }
    const document = parts.get('word/document.xml') ?? '';
    // An address that is none gives no link; everything else is the same.
    const ours = (xml: string) =>
      elements(xml).filter((one) => !one.endsWith('hyperlink') && !/rFonts|Style|rPr/.test(one));
    expect(ours(document)).toEqual(ours(expected.get('word/document.xml') ?? ''));
    expect(await xmlFaults(parts)).toEqual([]);
  });

  test('all of it is there', async () => {
    const word = '<b>&amp; "A"</b> =1+1 مرحبا 😀';
    expect(textOf(await bodyOf([paragraph(word)]))).toBe(word);
    expect(textOf(await bodyOf([paragraph('\u202e95%\u202c of \u2067calls\u2069')]))).toBe('95% of calls');
    expect(textOf(await bodyOf([paragraph('a\tb\nc\r\nd')]))).toBe('a b c d');
  });

  test('of 5,000 characters too, in a paragraph and in a cell', async () => {
    const long = 'word '.repeat(1000).trim();
    const body = await bodyOf([
      paragraph(long),
      { type: 'table', columns: [{ title: 'A' }], rows: [[[[{ type: 'text', text: long }]]], [[]]] },
    ]);
    expect(textOf(body)).toBe(`${long} A ${long}`);
    // A row that may be longer than a page has to run over its end.
    expect(body.match(/<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?/gs)).toEqual([
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:tr>',
      '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
    ]);
  });

  test('without the characters XML cannot hold, of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (word) => {
        const body = await bodyOf([paragraph(`[${word}]`)]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(body.match(/<w:t /g)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('a document nobody wrote anything in is a document', async () => {
  const parts = await allParts(
    tree([
      { type: 'contents', depth: 2 },
      { type: 'facts', rows: [] },
      { type: 'list', ordered: true, items: [] },
    ]),
  );
  expect(squeezed(textOf(parts.get('word/document.xml') ?? ''))).toBe('Swift Parcel Collection');
});
