import { expect, test } from 'vitest';
import type { Block, DocumentTree, Inline, Table } from '../../../src/documents/tree.js';
import { columnWidths } from '../../../src/renderers/pdf/columns.js';
import { documentData } from '../../../src/renderers/pdf/data.js';
import type { BlockNode } from '../../../src/renderers/pdf/node.js';
import { everywhere, HOSTILE, heading, paragraph, text, tree } from '../sample.js';

const nodes = (body: Block[], changes?: Partial<DocumentTree>) => documentData(tree(body, changes)).body;
const link = (to: (Inline & { type: 'link' })['to']): Inline => ({ type: 'link', to, content: [text('here')] });
const only = <Type extends BlockNode['type']>(type: Type, body: Block[]) =>
  nodes(body).find((node): node is Extract<BlockNode, { type: Type }> => node.type === type);

test.each([
  [{ heading: 'window' }, { label: 'window' }],
  [{ document: 'sop-x' }, { address: 'sop-x.pdf' }],
  [{ document: '../x:y' }, { address: '..%2Fx%3Ay.pdf' }],
  [{ address: 'https://example.com/?a=1' }, { address: 'https://example.com/?a=1' }],
  [{ address: 'mailto:care@example.com' }, { address: 'mailto:care@example.com' }],
])('link to %j', (to, target) => {
  const found = only('paragraph', [heading(1, 'window', 'Window'), paragraph(link(to))]);
  expect(found?.content).toEqual([{ type: 'link', to: target, content: ['here'] }]);
});

test.each([
  { heading: 'nowhere' },
  { address: 'javascript:alert(1)' },
  { address: 'file:///etc/passwd' },
  { address: 'csm-heading:1' },
  { address: `https://example.com/${'a'.repeat(3000)}` },
])('what leads nowhere is plain text: %j', (to) => {
  expect(only('paragraph', [heading(1, 'window', 'Window'), paragraph(link(to))])?.content).toEqual(['here']);
});

test('a link with nothing to be seen is none', () => {
  const empty: Inline = { type: 'link', to: { address: 'https://example.com' }, content: [text('\u00ad')] };
  expect(only('paragraph', [paragraph('Words', empty)])?.content).toEqual(['Words', '\u00ad']);
  expect(nodes([paragraph(empty)])).toEqual([]);
});

test('headings keep their look, and step down in the outline without gaps', () => {
  const found = nodes([heading(1, 'a', 'A'), heading(3, 'b', 'B'), heading(4, 'c', 'C'), heading(2, 'd', 'D')]);
  expect(found.map((node) => node.type === 'heading' && [node.level, node.rank])).toEqual([
    [1, 1],
    [3, 2],
    [4, 3],
    [2, 2],
  ]);
});

test('two headings of one id have two labels, and links lead to the first', () => {
  const found = nodes([heading(1, 'a', 'One'), heading(1, 'a', 'Two'), paragraph(link({ heading: 'a' }))]);
  expect(found.flatMap((node) => (node.type === 'heading' ? [node.label] : []))).toEqual(['a', 'a-2']);
  expect(found.at(-1)).toMatchObject({ content: [{ to: { label: 'a' } }] });
});

test('a heading without text is no heading', () => {
  expect(nodes([heading(1, 'a', '\u0000')])).toEqual([]);
});

test('the contents list names headings down to its depth, within other blocks too', () => {
  const body: Block[] = [
    { type: 'contents', depth: 2 },
    heading(1, 'one', 'One', '1'),
    { type: 'keep', content: [heading(2, 'two', 'Two')] },
    heading(3, 'three', 'Three'),
  ];
  expect(documentData(tree(body)).titles).toMatchObject([
    { label: 'one', rank: 1, number: '1', text: ['One'] },
    { label: 'two', rank: 2, number: null, text: ['Two'] },
  ]);
});

test('what is short is kept on one page, what is longer than a page is not', () => {
  const keep = (count: number): Block => ({ type: 'keep', content: Array(count).fill(paragraph('Words '.repeat(60))) });
  expect(only('keep', [keep(1)])?.whole).toBe(true);
  expect(only('keep', [keep(30)])?.whole).toBe(false);
  const row = (words: number): Table => ({
    type: 'table',
    columns: [{ title: 'A' }, { title: 'B' }],
    rows: [[[[text('x')]], [[text('Words '.repeat(words))]]]],
  });
  expect(only('table', [row(10)])?.rows[0]?.whole).toBe(true);
  expect(only('table', [row(2000)])?.rows[0]?.whole).toBe(false);
});

test('a table head that would fill the page becomes a row', () => {
  const table = only('table', [
    { type: 'table', columns: [{ title: 'Words '.repeat(2000) }], rows: [[[[text('x')]]]] },
  ]);
  expect(table?.titles).toEqual([]);
  expect(table?.rows).toHaveLength(2);
});

test('columns fill the page in proportion, with room for the longest word', () => {
  const columns = [
    { title: 'Standard', width: 8 },
    { title: 'Responsibility', width: 1 },
  ];
  const [wide = 0, narrow = 0] = columnWidths({ type: 'table', columns, rows: [] }, 400, 10, 10);
  expect(wide + narrow).toBeCloseTo(400);
  expect(narrow).toBeGreaterThan(400 / 9);
  expect(columnWidths({ type: 'table', columns: [columns[0] ?? { title: '' }], rows: [] }, 400, 10, 10)).toEqual([400]);
  const many = columnWidths(
    { type: 'table', columns: Array(30).fill({ title: 'Responsibility' }), rows: [] },
    400,
    10,
    10,
  );
  expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400);
});

test('a pale brand color gives a cover with dark text, a dark one with white', () => {
  const colors = (color: string) => documentData(tree([], { brand: { color } })).colors;
  expect(colors('#ffd400')).toMatchObject({ band: '#ffd400', bandInk: '#1d2530' });
  expect(colors('#0b6e4f')).toMatchObject({ band: '#0b6e4f', bandInk: '#ffffff' });
});

test.each(HOSTILE)('%j is data alone', (word) => {
  const data = JSON.stringify(documentData(everywhere(word)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
  expect(data).not.toMatch(/\\u0000|\\ud800|[\u0000-\u001f]/);
  expect(data).not.toMatch(/"address":"(?!https:|[^:"]*\.pdf")/);
});

test('a card as high as half a page by estimate stays whole: it is not that high', () => {
  const rows = Array.from({ length: 14 }, () => ({ label: 'Label', value: [text('Words '.repeat(20))] }));
  expect(only('keep', [{ type: 'keep', content: [{ type: 'facts', rows }] }])?.whole).toBe(true);
});

test('a paragraph stays with the table it leads in', () => {
  const table: Table = { type: 'table', columns: [{ title: 'A' }], rows: [[[[text('x')]]]] };
  const leads = (body: Block[]) => nodes(body).flatMap((node) => (node.type === 'paragraph' ? [node.leads] : []));
  expect(leads([paragraph('Lead in'), table, paragraph('After')])).toEqual([true, false]);
});

test('a line may end between a closing quotation mark and a bracket', () => {
  expect(nodes([paragraph('“Come on time.” (Shippers)')])).toMatchObject([
    { content: [{ type: 'pieces', pieces: ['“Come on time.” ', '(Shippers)'] }] },
  ]);
});

test('a Chinese date has room on one line, as far as the other columns can spare it', () => {
  const table: Table = {
    type: 'table',
    columns: [
      { title: '标准', width: 20 },
      { title: '日期', width: 1 },
    ],
    rows: [[[[text('说明')]], [[text('2027年12月31日')]]]],
  };
  expect(columnWidths(table, 400, 10, 10)[1]).toBeGreaterThan(85);
});

test('what is said in two languages is parted between them: titles, values, heads of columns', () => {
  const data = documentData(
    tree([{ type: 'table', columns: [{ title: 'No. 序号', titles: ['No.', '序号'] }], rows: [[[[text('1')]]]] }], {
      title: 'Manual 手册',
      titles: ['Manual', '手册'],
      properties: [{ label: 'Effective', value: 'today 今天', values: ['today', '今天'] }],
    }),
  );
  expect(data['title-lines']).toEqual([['Manual'], ['手册']]);
  expect(data.properties).toEqual([{ label: ['Effective'], values: [['today'], ['今天']] }]);
  expect(data.body).toMatchObject([{ titles: [['No.', { type: 'line-break' }, '序号']] }]);
});

test('labels of two languages are not cut', () => {
  const labels = { ...tree([]).labels, contents: 'Contents 目次', signature: 'Signature 签字' };
  expect(documentData(tree([], { labels })).labels).toMatchObject({
    contents: 'Contents 目次',
    signature: 'Signature 签字',
  });
});

test('the foot says number, version and who may read it, on two lines at most', () => {
  const properties = ['Number', 'Version', 'Effective'].map((label) => ({ label, value: 'X' }));
  const foot = (confidentiality: string) => documentData(tree([], { properties, confidentiality })).foot.join('');
  expect(foot('For staff only')).toBe('Number X · Version X · For staff only');
  expect(foot('For staff '.repeat(100))).toMatch(/^Number X · Version X · For staff .{80,200}…$/);
});
