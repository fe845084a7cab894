import { expect, test } from 'vitest';
import type { Brand } from '../../../src/documents/tree.js';
import { type PdfOptions, pdfRenderer, renderPdf } from '../../../src/renderers/pdf/index.js';
import { everywhere, HOSTILE, heading, paragraph, tree } from '../sample.js';

const head = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1', 0, 8);
const svg = (source: string): Brand => ({
  color: '#0b6e4f',
  logo: { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(source) },
});
const NS = 'xmlns="http://www.w3.org/2000/svg"';
const render = await pdfRenderer();

test('the same tree gives the same bytes, whatever was printed before', async () => {
  const document = tree([heading(1, 'a', 'Window', '1'), paragraph('Words')], { cover: 'page' });
  const first = await renderPdf(document);
  expect(head(first)).toBe('%PDF-1.7');
  render(everywhere('中文 and שלום'));
  expect(Buffer.from(render(document)).equals(Buffer.from(first))).toBe(true);
});

const ODD = [
  '#import "x"',
  '$x$ #v(1cm) // /* ',
  '*b* _i_ `r` <l> @r',
  '=HYPERLINK("x")',
  'مرحبا שלום',
  '👨‍👩‍👧',
  '\u202eabc',
  '',
];

test.each([...HOSTILE, ...ODD])('%j is printed wherever it stands', (word) => {
  expect(head(render(everywhere(word)))).toBe('%PDF-1.7');
  expect(head(render({ ...everywhere(word), locale: 'zh-CN' }))).toBe('%PDF-1.7');
});

test('a statement of 5,000 characters, with blanks and without', () => {
  for (const long of ['x'.repeat(5000), 'words '.repeat(833), '应在十分钟内答复'.repeat(625)]) {
    const table = {
      type: 'table' as const,
      columns: [{ title: 'A' }, { title: 'B' }],
      rows: [[[[]], [[{ type: 'text' as const, text: long }]]]],
    };
    const body = [heading(4, 'a', long), paragraph(long), table];
    expect(head(render(tree([{ type: 'keep', content: body }])))).toBe('%PDF-1.7');
  }
});

test.each<PdfOptions['standard']>(['pdf/a-2a', 'pdf/ua-1'])('%s passes the checks of the engine', async (standard) => {
  const own = await pdfRenderer({ standard });
  const body = [heading(1, 'a', 'One'), heading(3, 'b', 'Two'), paragraph('\ufeffWords')];
  const logo = svg(`<svg ${NS} viewBox="0 0 9 9"><rect width="9" height="9"/></svg>`);
  expect(head(own(tree(body, { brand: logo, watermark: 'DRAFT' })))).toBe('%PDF-1.7');
  expect(head(own(everywhere('word')))).toBe('%PDF-1.7');
});

test.each([
  ['', 'logo-undrawable'],
  ['<svg <', 'logo-undrawable'],
  [`<svg ${NS} viewBox="0 0 9 9"><image href="file:///etc/passwd" width="9" height="9"/></svg>`, 'logo-undrawable'],
  [
    `<!DOCTYPE s [<!ENTITY a "&b;"><!ENTITY b "&a;">]><svg ${NS} viewBox="0 0 9 9"><text>&a;</text></svg>`,
    'logo-undrawable',
  ],
])('a logo that cannot be drawn is a failure of its own: %.60s', (source, code) => {
  expect(() => render(tree([], { brand: svg(source) }))).toThrow(expect.objectContaining({ code }));
});

test.each<PdfOptions['standard']>(['pdf/a-2a', 'pdf/ua-1'])('%s holds texts without end', async (standard) => {
  const own = await pdfRenderer({ standard });
  for (const long of ['y'.repeat(33_000), '标准'.repeat(17_000)]) {
    const more = { title: long, organization: long, subtitle: long, watermark: long, confidentiality: long };
    expect(head(own(tree([heading(1, 'a', long), paragraph(long)], more)))).toBe('%PDF-1.7');
  }
});
