import { expect, test } from 'vitest';
import { palette } from '../../../src/renderers/html/brand.js';
import { columnShares, leastWidths } from '../../../src/renderers/html/columns.js';
import { renderHtml } from '../../../src/renderers/html/index.js';
import { text, tree } from '../sample.js';

test('the head names language, encoding and title', () => {
  const html = renderHtml(tree([], { locale: 'zh-CN', title: 'A & B' }));
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  expect(html).toContain('<title>A &amp; B · Swift Parcel</title>');
  expect(html).toContain('<h1>A &amp; B</h1>');
});

test('paper and page margins carry what the tree says', () => {
  const html = renderHtml(tree([], { paper: 'Letter', confidentiality: 'Internal' }));
  expect(html).toContain('size: letter;');
  expect(html).toContain('content: "Page " counter(page) " of " counter(pages) "";');
  expect(html).toContain('content: "Internal";');
  expect(html).toContain('content: "Swift Parcel";');
  expect(html).toContain('<footer>Internal</footer>');
});

test('what is said in two languages is parted between them', () => {
  const html = renderHtml(
    tree([{ type: 'table', columns: [{ title: 'No. 序号', titles: ['No.', '序号'] }], rows: [[[[text('1')]]]] }], {
      title: 'Manual 手册',
      titles: ['Manual', '手册'],
      properties: [{ label: 'Since', value: 'today 今天', values: ['today', '今天'] }],
    }),
  );
  expect(html).toContain('<h1><span class="language">Manual</span> <span class="language">手册</span></h1>');
  expect(html).toContain('<dd><span class="language">today</span> <span class="language">今天</span></dd>');
  expect(html).toContain('<span class="language">No.</span> <span class="language">序号</span></th>');
});

test('the foot of a printed page says number, version and who may read it', () => {
  const properties = ['Number', 'Version', 'Effective'].map((label) => ({ label, value: 'X' }));
  expect(renderHtml(tree([], { properties, confidentiality: 'Internal' }))).toContain(
    'content: "Number X · Version X · Internal";',
  );
});

test('a cover page keeps its margins empty, a title block its foot', () => {
  const first = (cover: 'page' | 'block') => /@page :first \{([\s\S]*?)\n\}/.exec(renderHtml(tree([], { cover })))?.[1];
  expect(first('page')).toContain('@bottom-right { content: none; }');
  expect(first('block')).toContain('@top-right { content: none; }');
  expect(first('block')).not.toContain('@bottom-right');
});

test('the logo is an image, never markup', () => {
  const bytes = new TextEncoder().encode('<svg onload="alert(1)"/>');
  const html = renderHtml(tree([], { brand: { color: '#000', logo: { mediaType: 'image/svg+xml', bytes } } }));
  expect(html).toContain('<img class="logo" alt="" src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+">');
  expect(html).not.toContain('<svg');
});

test.each(['red', '#12', '#1234', 'url(x)', '#fff;}', '#0b6e4f\n'])(
  'brand color %j gives way to the default',
  (color) => {
    expect(palette({ color }).color).toBe('#1f4e79');
  },
);

test('a pale brand color is darkened for text alone', () => {
  expect(palette({ color: '#FD0' })).toMatchObject({ color: '#ffdd00' });
  expect(palette({ color: '#FD0' }).ink).not.toBe('#ffdd00');
  expect(palette({ color: '#0b6e4f' }).ink).toBe('#0b6e4f');
});

test('a brand font comes first and cannot leave its quotes', () => {
  expect(renderHtml(tree([], { brand: { color: '#000', font: 'Brand Sans' } }))).toContain(
    '--font: "Brand Sans", "Segoe UI"',
  );
  expect(renderHtml(tree([], { brand: { color: '#000', font: '"}</style>' } }))).toContain(
    '--font: "\\22 \\7d \\3c \\2f style\\3e ", "Segoe UI"',
  );
});

test('columns share the width in proportion', () => {
  expect(columnShares([{ title: 'a', width: 3 }, { title: 'b', width: 1 }, { title: 'c' }])).toEqual([50, 16.7, 33.3]);
  expect(columnShares([{ title: 'a' }, { title: 'b' }])).toEqual([50, 50]);
});

test('columns leave room for words as long as the page allows', () => {
  const columns = [{ title: 'Responsibility' }, { title: '责任岗位' }];
  expect(leastWidths({ type: 'table', columns, rows: [[[[text('x')]], [[text('客户信息专员')]]]] })).toEqual([14, 8]);
  const many = leastWidths({ type: 'table', columns: Array(12).fill(columns[0]), rows: [] });
  expect(many).toEqual(Array(12).fill(6));
});
