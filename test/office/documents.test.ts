import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/documents/tree.js';
import type { Locale } from '../../src/model/locale.js';
import { renderDocx } from '../../src/renderers/docx/index.js';
import { headings } from '../../src/renderers/headings.js';
import { identityOf } from '../../src/renderers/identity.js';
import { plainText } from '../../src/renderers/inlines.js';
import { readProject } from '../../src/workspace/read-project.js';
import { converted } from '../support/office.js';
import { textsOf, treesOf } from '../support/trees.js';

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The lines of each page that LibreOffice makes of a document, without spaces. */
async function pagesOf(document: DocumentTree): Promise<string[][]> {
  const pdf = await converted(await renderDocx(document), 'docx', 'pdf');
  const { stdout } = await execa('pdftotext', ['-raw', '-', '-'], { input: pdf });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').map(squeezed).filter(Boolean));
}

const CASES: [string, Locale, (page: number, of: number) => string, string][] = [
  ['examples/parcel', 'en', (page, of) => `Page${page}of${of}`, 'Customerssay'],
  ['examples/bank-zh', 'zh-CN', (page, of) => `第${page}页，共${of}页`, '客户的话'],
];

describe.each(CASES)('the manual of %s in %s, opened by LibreOffice', (root, locale, pageLine, header) => {
  let document: DocumentTree;
  let pages: string[][];

  beforeAll(async () => {
    const [manual] = await treesOf(readProject(root).project, locale, 'manual');
    if (!manual) throw new Error('there is no manual');
    document = manual;
    pages = await pagesOf(manual);
  });

  // Head and foot may come before or after the text of a page.
  const running = (page: number): Set<string> =>
    new Set([
      pageLine(page, pages.length),
      squeezed(document.organization),
      squeezed(document.title),
      squeezed(identityOf(document)),
    ]);
  const text = (page: number): string[] =>
    (pages[page - 1] ?? []).filter((line) => page === 1 || !running(page).has(line));

  test('has as many pages as its text asks for', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(50);
    for (let page = 2; page <= pages.length; page += 1) expect([page, text(page).length > 2]).toEqual([page, true]);
  });

  test('names itself and numbers its pages, but for the cover', () => {
    expect(pages[0]?.join('')).toContain(squeezed(document.title));
    expect(pages[0]).not.toContain(pageLine(1, pages.length));
    for (let page = 2; page <= pages.length; page += 1) {
      for (const line of running(page)) if (line !== '') expect(pages[page - 1]?.join('')).toContain(line);
    }
  });

  test('lists its contents', () => {
    const listed = pages[1]?.join('') ?? '';
    for (const { level, number = '', content } of headings(document.body)) {
      const line = squeezed(number + plainText(content));
      if (level <= 2) expect(listed).toContain(line);
    }
  });

  test('lists beside each of its chapters the page on which it begins, or one next to it', () => {
    const lines = pages.map((_, i) => text(i + 1));
    let from = 2;
    for (const { level, number = '', content } of headings(document.body)) {
      if (level > 2) continue;
      const title = squeezed(number + plainText(content));
      const entry = (pages[1] ?? []).find((line) => line.startsWith(title) && /^\d+$/.test(line.slice(title.length)));
      const page = lines.findIndex((own, i) => i >= from && own.some((line) => line.startsWith(title)));
      expect([title, entry !== undefined, page >= 0]).toEqual([title, true, true]);
      from = page;
      // Chinese lines are as high as those of the font the file names, which is not the one installed here.
      const off = Math.abs(Number(entry?.slice(title.length)) - (page + 1));
      expect([title, off <= (locale === 'en' ? 1 : 3)]).toEqual([title, true]);
    }
  });

  test('says what the tree says, in its order', () => {
    const [, , ...rest] = pages.map((_, i) => text(i + 1).join(''));
    const said = rest.join('');
    // Cover and contents, on two pages of their own, come before.
    const body = textsOf({ ...document, title: '', subtitle: '', properties: [] });
    let at = 0;
    for (const piece of body.map(squeezed)) {
      const found = said.indexOf(piece, at);
      expect(found, `${piece} after ${said.slice(Math.max(0, at - 60), at)}`).toBeGreaterThanOrEqual(0);
      at = found + piece.length;
    }
  });

  test('numbers its headings as the tree does', () => {
    const said = pages.map((lines) => lines.join('')).join('');
    for (const { number, content } of headings(document.body)) {
      if (number !== undefined) expect(said).toContain(squeezed(number + plainText(content)));
    }
  });

  test('repeats the head of a table on the pages it runs over', () => {
    expect(pages.filter((lines) => lines.join('').includes(header)).length).toBeGreaterThan(1);
  });

  test('leaves no heading alone at the foot of a page', () => {
    const titles = new Set(headings(document.body).map(({ content }) => squeezed(plainText(content))));
    for (let page = 3; page <= pages.length; page += 1) {
      const last = (text(page).at(-1) ?? '').replace(/^[\d.]+/, '');
      expect([page, titles.has(last)]).toEqual([page, false]);
    }
  });
});

test.each(CASES)('every document of %s in %s opens, cards on one page', async (root, locale) => {
  for (const document of await treesOf(readProject(root).project, locale)) {
    if (document.kind === 'manual') continue;
    const pages = await pagesOf(document);
    expect(pages[0]?.join('')).toContain(squeezed(document.title));
    if (document.kind === 'card') expect([document.name, pages.length]).toEqual([document.name, 1]);
  }
});

test('a document of hostile text, turned on its side and marked as a draft, opens', async () => {
  const word = '<w:p>&amp; "=1+1" ]]> \u0007{x} \u202eمرحبا 😀';
  const rows: Block[] = [
    { type: 'table', columns: [{ title: word }], rows: [[[[{ type: 'text', text: word.repeat(150) }]]]] },
  ];
  const [charter] = await treesOf(readProject('examples/parcel').project, 'en', 'charter');
  if (!charter) throw new Error('there is no charter');
  const pages = await pagesOf({
    ...charter,
    title: word,
    watermark: word,
    orientation: 'landscape',
    paper: 'Letter',
    body: rows,
  });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().join('')).toContain('<w:p>&amp;"=1+1"]]>');
});
