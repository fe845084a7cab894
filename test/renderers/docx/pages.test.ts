import { expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../../src/documents/tree.js';
import { headingPages } from '../../../src/renderers/docx/pages/index.js';
import { heading, paragraph, text, tree } from '../sample.js';

const CONTENTS: Block[] = [{ type: 'contents', depth: 2 }, { type: 'page-break' }];

/** The page reckoned for each heading by its id. */
function pages(body: Block[], changes: Partial<DocumentTree> = {}): Record<string, number> {
  const found = headingPages(tree([...CONTENTS, ...body], { cover: 'page', ...changes }));
  return Object.fromEntries(Array.from(found, ([{ id }, page]) => [id, page]));
}

const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph('A line of text.'));

test('cover and contents come first, and a page holds about forty paragraphs of a line', () => {
  expect(
    pages([heading(1, 'a', 'A'), ...filler(20), heading(1, 'b', 'B'), ...filler(30), heading(1, 'c', 'C')]),
  ).toEqual({
    a: 3,
    b: 3,
    c: 4,
  });
});

test('a long chapter moves what is behind it by as many pages', () => {
  const { b = 0 } = pages([heading(1, 'a', 'A'), ...filler(400), heading(1, 'b', 'B')]);
  expect(b).toBeGreaterThan(12);
  expect(b).toBeLessThan(16);
});

test('a heading goes to the page on which its text begins', () => {
  const table: Block = { type: 'table', columns: [{ title: 'T' }], rows: [[[[text('Words '.repeat(300))]]]] };
  expect(pages([heading(1, 'a', 'A'), ...filler(25), heading(2, 'b', 'B'), paragraph('Lead in'), table]).b).toBe(4);
  expect(pages([heading(1, 'a', 'A'), ...filler(25), heading(2, 'b', 'B'), ...filler(3)]).b).toBe(3);
});

test('what is kept together moves as a whole, what is longer than a page begins where it stands', () => {
  const keep = (lines: number): Block => ({ type: 'keep', content: [heading(4, 'k', 'K'), ...filler(lines)] });
  expect(pages([...filler(25), keep(20)]).k).toBe(4);
  expect(pages([...filler(25), keep(200)]).k).toBe(3);
});

test('a row longer than a page runs on', () => {
  const table: Block = { type: 'table', columns: [{ title: 'T' }], rows: [[[[text('Words '.repeat(4000))]]]] };
  expect(pages([table, heading(1, 'b', 'B')]).b).toBeGreaterThan(6);
});

test('a page break begins a page, two of them as well', () => {
  const broken: Block[] = [{ type: 'page-break' }, { type: 'page-break' }, heading(1, 'b', 'B')];
  expect(pages([heading(1, 'a', 'A'), ...broken])).toEqual({ a: 3, b: 4 });
});

test('Letter pages hold less, and Chinese lines are higher', () => {
  const body = [...filler(600), heading(1, 'b', 'B')];
  const { b: onA4 = 0 } = pages(body);
  const { b: onLetter = 0 } = pages(body, { paper: 'Letter' });
  expect(onLetter).toBeGreaterThan(onA4);
  const chinese = [...Array.from({ length: 600 }, () => paragraph('一行文字。')), heading(1, 'b', 'B')];
  expect(pages(chinese, { locale: 'zh-CN' }).b).toBeGreaterThan(onA4);
});

test('nothing is reckoned where no list of contents asks for it', () => {
  expect(headingPages(tree([heading(1, 'a', 'A')])).size).toBe(0);
});
