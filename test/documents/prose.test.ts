import { expect, test } from 'vitest';
import { numbered } from '../../src/documents/outline.js';
import { proseBlocks } from '../../src/documents/prose/prose.js';
import type { Block } from '../../src/documents/tree.js';

test('paragraphs, lists, quotes, tables and links become blocks', () => {
  const blocks = proseBlocks(
    '# Dear reader\n\nSome **strong** words, see [us](https://example.org).\n\n1. One\n2. Two\n\n> Said\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n',
    'x',
  );
  expect(blocks).toEqual([
    { type: 'heading', level: 1, id: 'x-1', content: [{ type: 'text', text: 'Dear reader' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Some ' },
        { type: 'strong', content: [{ type: 'text', text: 'strong' }] },
        { type: 'text', text: ' words, see ' },
        { type: 'link', to: { address: 'https://example.org' }, content: [{ type: 'text', text: 'us' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }],
        [{ type: 'paragraph', content: [{ type: 'text', text: 'Two' }] }],
      ],
    },
    { type: 'paragraph', style: 'quote', content: [{ type: 'text', text: 'Said' }] },
    {
      type: 'table',
      columns: [{ title: 'A' }, { title: 'B', align: 'end' }],
      rows: [[[[{ type: 'text', text: '1' }]], [[{ type: 'text', text: '2' }]]]],
    },
  ]);
});

test('HTML, pictures and code come out as plain text', () => {
  const text = JSON.stringify(
    proseBlocks('<script>alert(1)</script>\n\n![logo](a.png) `x < y` &amp; more\n\n```\ncode\n```\n', 'x'),
  );
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('logo');
  expect(text).toContain('x < y');
  expect(text).toContain(' & more');
  expect(text).not.toContain('"type":"image"');
});

test('headings are numbered by level, deeper ones left alone', () => {
  const heading = (level: 1 | 2 | 3 | 4): Block => ({ type: 'heading', level, id: '', content: [] });
  const numbers = numbered([heading(1), heading(2), heading(3), heading(4), heading(2), heading(1), heading(2)]).map(
    (block) => (block.type === 'heading' ? block.number : undefined),
  );
  expect(numbers).toEqual(['1', '1.1', '1.1.1', undefined, '1.2', '2', '2.1']);
});

const paragraph = (...texts: string[]): Block => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});

test.each<[string, string, Block[]]>([
  ['what programs read before it', '---\ntitle: x\nauthor:\n  - y\n---\nText\n', [paragraph('Text')]],
  ['the same in TOML', '+++\r\ntitle = "x"\r\n+++\r\n\r\nText\r\n', [paragraph('Text')]],
  ['rules and headings of its own', '---\n\nText\n\n---\n\n## \n', [paragraph('Text')]],
  [
    'wrapped Chinese',
    '我们按约定\n的时间到达，\n不让客户等。\nThen\nEnglish',
    [paragraph('我们按约定的时间到达，不让客户等。\nThen\nEnglish')],
  ],
  [
    'entities, but not in code',
    '&lt;b&gt; &mdash; &#65; &nowhere; `&amp;`',
    [paragraph('<b> — A &nowhere; ', '&amp;')],
  ],
])('%s', (_, markdown, blocks) => {
  expect(proseBlocks(markdown, 'x')).toEqual(blocks);
});

test('tasks keep their boxes, code its lines, and the head of a table no marks', () => {
  const blocks = proseBlocks('- [ ] open\n- [x] done\n\n```\na\n  b\n```\n\n| **A** | [b](c) |\n|---|---|\n', 'x');
  expect(blocks).toEqual([
    { type: 'list', ordered: false, items: [[paragraph('☐ ', 'open')], [paragraph('☑ ', 'done')]] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'a' }, { type: 'line-break' }, { type: 'text', text: '  b' }],
    },
    { type: 'table', columns: [{ title: 'A' }, { title: 'b' }], rows: [] },
  ]);
});

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test.each([
  ['lists', Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- level ${i}\n`).join(''), 'level 59'],
  [
    'lists without end',
    Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- level ${i}\n`).join(''),
    'level 1999',
  ],
  ['lists in a line', `${'- '.repeat(5000)}end`, 'end'],
  ['quotes', `${'>'.repeat(20_000)} end`, 'end'],
  ['emphasis', `${'*_'.repeat(2000)}end${'_*'.repeat(2000)}`, 'end'],
  ['emphasis without end', `${'*'.repeat(20_000)}end${'*'.repeat(20_000)}`, 'end'],
])('%s within themselves are all there, not too deep for anybody', (_, markdown, last) => {
  const blocks = proseBlocks(markdown, 'x');
  expect(depthOf(blocks)).toBeLessThan(80);
  expect(JSON.stringify(blocks)).toContain(last);
});

test('a table wider than a page comes as lines', () => {
  const row = (text: string, end: string) => `|${`${text}|`.repeat(40)}${end}\n`;
  const blocks = proseBlocks(`${row('**h**', '')}${row('---', '')}${row('c', '')}`, 'x');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(JSON.stringify(blocks[1])).toContain('{"type":"text","text":"c"},{"type":"text","text":" | "}');
});

test('an ordered list keeps the number it begins with', () => {
  const starts = proseBlocks('1. a\n\nText\n\n2. b\n3. c\n\nText\n\n999999999. d\n\nText\n\n- e\n', 'x').flatMap(
    (block) => (block.type === 'list' ? [block.start] : []),
  );
  expect(starts).toEqual([undefined, 2, undefined, undefined]);
});
