import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/documents/tree.js';
import { renderMarkdown } from '../../../src/renderers/markdown/index.js';
import { heading, paragraph, text, tree } from '../sample.js';

const body = (...blocks: Block[]) => renderMarkdown(tree(blocks)).replace('# Collection\n\nSwift Parcel\n\n', '');
const strong = (content: string): Inline => ({ type: 'strong', content: [text(content)] });
const emphasis = (content: string): Inline => ({ type: 'emphasis', content: [text(content)] });
const link = (to: (Inline & { type: 'link' })['to'], content = 'here'): Inline => ({
  type: 'link',
  to,
  content: [text(content)],
});

test('the whole of a small document', () => {
  const document = tree([paragraph('Words.')], {
    subtitle: 'For couriers',
    properties: [{ label: 'Version', value: '1|2' }],
    confidentiality: 'Internal',
  });
  expect(renderMarkdown(document)).toBe(`# Collection

For couriers

Swift Parcel

|  |  |
| --- | --- |
| **Version** | 1\\|2 |

Words.

---

Internal
`);
});

test('headings and the contents list that leads to them', () => {
  const blocks: Block[] = [
    { type: 'contents', depth: 2 },
    heading(1, 'one', 'One', '1'),
    heading(2, '二', 'Two [x]'),
    heading(3, 'c', 'C #'),
  ];
  expect(body(...blocks)).toBe(`## Contents

- [1 One](#one)
  - [Two \\[x\\]](#%E4%BA%8C)

<a id="one"></a>

## 1 One

<a id="二"></a>

### Two \\[x\\]

<a id="c"></a>

#### C \\#
`);
});

test.each([
  [[strong('Note'), text(' this')], '**Note** this'],
  [[strong('Note:'), text(' this')], '**Note:** this'],
  [[strong('注意：'), text('本标准')], '<strong>注意：</strong>本标准'],
  [[text('阅读'), emphasis('理由'), text('。')], '阅读*理由*。'],
  [[strong('a'), emphasis('b')], '**a**<em>b</em>'],
  [[{ type: 'badge', tone: 'hard', text: 'Hard' }], '`Hard`'],
  [[{ type: 'badge', tone: 'hard', text: '`x`' }], '<code>\\`x\\`</code>'],
  [[text('a'), { type: 'line-break' }, text('- b'), { type: 'line-break' }], 'a\\\n\\- b'],
  [[text('Look!'), link({ document: 'sop-x' })], 'Look\\![here](sop-x.md)'],
  [[link({ heading: 'a b' })], '[here](#a-b)'],
  [[link({ address: 'https://example.com/a_(b)|c' })], '[here](https://example.com/a%5F%28b%29%7Cc)'],
  [[link({ address: 'javascript:alert(1)' })], 'here'],
] as [Inline[], string][])('inline content %#', (content, markdown) => {
  expect(body({ type: 'paragraph', content })).toBe(`${markdown}\n`);
});

test('a table with alignment and several paragraphs in a cell', () => {
  const table: Block = {
    type: 'table',
    columns: [{ title: 'Standard' }, { title: 'Target', align: 'end' }],
    rows: [[[[text('a|b')], [text('c'), { type: 'line-break' }, text('d')]], [[text('95%')]]], [[]]],
  };
  expect(body(table)).toBe(`| Standard | Target |
| --- | --: |
| a\\|b<br>c<br>d | 95% |
|  |  |
`);
});

test('lists nest, and two in a row stay two', () => {
  const inner: Block = { type: 'list', ordered: false, items: [[paragraph('b')], [paragraph('c')]] };
  const list: Block = { type: 'list', ordered: true, items: [[paragraph('a'), inner], [paragraph('d')]] };
  expect(body(list, list)).toBe('1. a\n   - b\n   - c\n2. d\n\n<!-- -->\n\n1. a\n   - b\n   - c\n2. d\n');
});

test('a list may go on where another ended', () => {
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 9,
    items: [[paragraph('a')], [paragraph('b'), paragraph('c')]],
  };
  expect(body(list)).toBe('9. a\n\n10. b\n\n    c\n');
});

test('items with more than a paragraph are set apart', () => {
  const list: Block = { type: 'list', ordered: false, items: [[paragraph('a'), paragraph('b')], [paragraph('c')]] };
  expect(body(list)).toBe('- a\n\n  b\n\n- c\n');
});

test('quotes, callouts, keeps, page breaks', () => {
  expect(body({ type: 'paragraph', style: 'quote', content: [text('Come.')] })).toBe('> Come.\n');
  expect(body({ type: 'callout', tone: 'gap', content: [paragraph('a'), paragraph('b')] })).toBe('> a\n>\n> b\n');
  expect(body({ type: 'keep', content: [paragraph('a')] }, { type: 'page-break' }, paragraph('b'))).toBe('a\n\nb\n');
});

test('facts and signatures are tables', () => {
  expect(body({ type: 'facts', rows: [{ label: 'Grade', value: [text('3')] }] })).toBe(
    '|  |  |\n| --- | --- |\n| **Grade** | 3 |\n',
  );
  expect(body({ type: 'signatures', rows: [{ role: 'Approved by', name: 'Ann' }] })).toBe(
    '|  | Name | Signature | Date |\n| --- | --- | --- | --- |\n| Approved by | Ann |  |  |\n',
  );
});
