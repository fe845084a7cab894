import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/documents/tree.js';
import { renderHtml } from '../../../src/renderers/html/index.js';
import { renderMarkdown } from '../../../src/renderers/markdown/index.js';
import { paragraph, text, tree } from '../sample.js';

const form = (look: Table['look'], ...titles: string[]): Table => ({
  type: 'table',
  look,
  columns: titles.map((title) => ({ title })),
  rows: [titles.map(() => [])],
});

test('a sheet lies on its side where the tree says so', () => {
  expect(renderHtml(tree([], { orientation: 'landscape' }))).toMatch(
    /size: A4 landscape;[\s\S]*<div class="sheet landscape">/,
  );
  expect(renderHtml(tree([], { orientation: 'landscape', paper: 'Letter' }))).toMatch(
    /--page-height: 215\.9mm;[\s\S]*size: letter landscape;/,
  );
  expect(renderHtml(tree([]))).not.toContain('landscape;');
});

describe('what hangs on a wall', () => {
  const html = renderHtml(tree([], { reading: 'wall', confidentiality: 'Internal' }));

  test('is set large, and has neither running head nor page number', () => {
    expect(html).toContain('<div class="sheet wall">');
    expect(html).toContain('.wall .cover-block h1 { font-size: 2.5rem;');
    expect(html).not.toMatch(/@top-|@bottom-right|counter\(page\)/);
    expect(html).toContain('content: "Internal";');
  });

  test('costs other documents nothing', () => {
    expect(renderHtml(tree([]))).not.toContain('.wall');
  });
});

describe('a watermark', () => {
  test('lies over every page, as text', () => {
    const html = renderHtml(tree([], { watermark: '<DRAFT>' }));
    expect(html).toContain('<div class="watermark" role="note"><span>&lt;DRAFT&gt;</span></div>');
    expect(html).toMatch(/\.watermark \{\n\s+position: fixed;/);
    expect(renderHtml(tree([]))).not.toContain('watermark');
  });

  test('stands below the title in Markdown', () => {
    expect(renderMarkdown(tree([], { watermark: 'DRAFT' }))).toContain('# Collection\n\nSwift Parcel\n\n**DRAFT**');
  });
});

test('a property that must not be overlooked is set apart', () => {
  const properties = [
    { label: 'Version', value: '1' },
    { label: 'Basis', value: '<b>', tone: 'gap' as const },
  ];
  expect(renderHtml(tree([], { properties }))).toContain(
    '<div><dt>Version</dt><dd>1</dd></div><div class="gap"><dt>Basis</dt><dd>&lt;b&gt;</dd></div>',
  );
});

test('a quiet text is small in HTML and plain in Markdown', () => {
  const body = [paragraph('Says ', { type: 'text', text: 'A<1', quiet: true })];
  expect(renderHtml(tree(body))).toContain('<p>Says <span class="quiet">A&lt;1</span></p>');
  expect(renderMarkdown(tree(body))).toContain('Says A\\<1');
});

describe('a table to be filled in', () => {
  test('is ruled, and keeps its empty cells', () => {
    expect(renderHtml(tree([form('form', 'Date', 'Place')]))).toMatch(
      /<div class="table form">[\s\S]*Date[\s\S]*<tbody>\n<tr><td><\/td><td><\/td><\/tr>/,
    );
    expect(renderHtml(tree([form('scale', 'yes', 'no')]))).toContain('<div class="table scale">');
  });

  test('has no head where no column has a title', () => {
    expect(renderHtml(tree([form('form', '')]))).not.toContain('<thead>');
    expect(renderHtml(tree([form('form', '', '1')]))).toContain('<thead>');
  });

  test('any other has its head and no look', () => {
    expect(renderHtml(tree([{ type: 'table', columns: [{ title: 'a' }], rows: [[[[text('b')]]]] }]))).toContain(
      '<div class="table"><table',
    );
  });
});
