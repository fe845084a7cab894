import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/documents/tree.js';
import { renderHtml } from '../../../src/renderers/html/index.js';
import { heading, paragraph, text, tree } from '../sample.js';

const main = (...body: Block[]) => /<main>\n([\s\S]*)\n<\/main>/.exec(renderHtml(tree(body)))?.[1];
const link = (to: (Inline & { type: 'link' })['to']): Inline => ({ type: 'link', to, content: [text('here')] });

test('headings follow the title and carry an anchor and a number', () => {
  expect(main(heading(1, 'a b', 'Window', '2.1'))).toBe('<h2 id="a-b"><span class="number">2.1</span> Window</h2>');
  expect(main(heading(4, 'x', 'Deep'))).toBe('<h5 id="x">Deep</h5>');
});

test('paragraphs by style', () => {
  const styled = (style?: 'lead' | 'small' | 'quote') => main({ type: 'paragraph', style, content: [text('Hi')] });
  expect(styled()).toBe('<p>Hi</p>');
  expect(styled('lead')).toBe('<p class="lead">Hi</p>');
  expect(styled('small')).toBe('<p class="small">Hi</p>');
  expect(styled('quote')).toBe('<blockquote><p>Hi</p></blockquote>');
});

test('inlines', () => {
  const content: Inline[] = [
    { type: 'strong', content: [{ type: 'emphasis', content: [text('a')] }] },
    { type: 'line-break' },
    { type: 'badge', tone: 'soft', text: 'Soft' },
  ];
  expect(main({ type: 'paragraph', content })).toBe(
    '<p><strong><em>a</em></strong><br><span class="badge soft">Soft</span></p>',
  );
});

test.each([
  [{ heading: '取件' }, '<a href="#%E5%8F%96%E4%BB%B6">here</a>'],
  [{ document: 'sop-x' }, '<a href="sop-x.html">here</a>'],
  [{ document: '../x:y' }, '<a href="..%2Fx%3Ay.html">here</a>'],
  [{ address: 'https://example.com/?a=1&b="' }, '<a href="https://example.com/?a=1&amp;b=&quot;">here</a>'],
  [{ address: 'mailto:care@example.com' }, '<a href="mailto:care@example.com">here</a>'],
  [{ address: 'javascript:alert(1)' }, 'here'],
  [{ address: 'data:text/html,x' }, 'here'],
  [{ address: '//example.com' }, 'here'],
  [{ address: 'https://a b' }, 'here'],
])('link to %j', (to, html) => {
  expect(main(paragraph(link(to)))).toBe(`<p>${html}</p>`);
});

test('a link within a link is taken apart', () => {
  const outer: Inline = { type: 'link', to: { heading: 'a' }, content: [link({ heading: 'b' })] };
  expect(main(paragraph(outer))).toBe('<p><a href="#a">here</a></p>');
});

test('a table has a head, widths, alignment, and a cell for every column', () => {
  const html = main({
    type: 'table',
    columns: [
      { title: 'Standard', width: 3 },
      { title: 'Target', width: 1, align: 'end' },
    ],
    rows: [[[[text('On time')], [text('Daily')]], [[text('95%')]]], [[[text('Short row')]]]],
  });
  expect(html).toContain('<col style="width: 75%"><col style="width: 25%">');
  expect(html).toMatch(/<thead><tr><th scope="col"[^>]*>Standard<\/th><th scope="col" class="end"[^>]*>Target<\/th>/);
  expect(html).toContain('<tr><td><p>On time</p><p>Daily</p></td><td class="end">95%</td></tr>');
  expect(html).toContain('<tr><td>Short row</td><td class="end"></td></tr>');
});

test('lists, facts, callouts, keeps and page breaks', () => {
  expect(main({ type: 'list', ordered: true, items: [[paragraph('a')]] })).toBe('<ol>\n<li><p>a</p></li>\n</ol>');
  expect(main({ type: 'list', ordered: true, start: 4, items: [[paragraph('a')]] })).toContain('<ol start="4">');
  expect(main({ type: 'facts', rows: [{ label: 'Grade', value: [text('3')] }] })).toBe(
    '<dl class="facts">\n<div><dt>Grade</dt><dd>3</dd></div>\n</dl>',
  );
  expect(main({ type: 'callout', tone: 'gap', content: [paragraph('a')] })).toBe(
    '<div class="callout gap" role="note">\n<p>a</p>\n</div>',
  );
  expect(main({ type: 'keep', content: [paragraph('a')] })).toBe('<div class="keep">\n<p>a</p>\n</div>');
  expect(main({ type: 'page-break' })).toBe('<div class="page-break"></div>');
});

test('signatures leave room to sign', () => {
  expect(main({ type: 'signatures', rows: [{ role: 'Approved by', name: 'Ann' }] })).toContain(
    '<tr><th scope="row">Approved by</th><td>Ann</td><td></td><td></td></tr>',
  );
});

test('the contents list nests by level, down to its depth, headings within other blocks too', () => {
  const html = main(
    { type: 'contents', depth: 2 },
    heading(1, 'one', 'One', '1'),
    {
      type: 'keep',
      content: [{ ...heading(2, 'two', ''), content: [link({ heading: 'one' }), { type: 'line-break' }] }],
    },
    heading(3, 'three', 'Three'),
    heading(1, 'four', 'Four'),
  );
  expect(html?.split('</nav>')[0]).toBe(`<nav class="contents" aria-label="Contents">
<p class="contents-title">Contents</p>
<ol>
<li><a href="#one"><span class="number">1</span> <span>One</span></a>
<ol>
<li><a href="#two"><span>here </span></a></li>
</ol>
</li>
<li><a href="#four"><span>Four</span></a></li>
</ol>
`);
});
