import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { renderXlsx } from '../../../src/renderers/xlsx/index.js';
import { partOf, partsOf } from './parts.js';
import { sheet, text, workbook } from './workbook.js';

const bytesOf = (content: string) => renderXlsx(workbook([sheet([[text(content)]])]));

/** What a reader finds in the only cell, and whether it is a formula. */
async function readBack(content: string) {
  const { sheets } = await readXlsx(await bytesOf(content));
  return { value: sheets[0]?.rows[0]?.[0], formula: sheets[0]?.cells?.get('0,0')?.formula };
}

describe('text stays text', () => {
  test.each([
    '=HYPERLINK("http://example.com","x")',
    "=cmd|'/C calc'!A0",
    '+1+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '{=1+1}',
    '123',
    '2027-01-01',
    'TRUE',
    '#N/A',
    '#DIV/0!',
    '<b>&amp;</b> "quoted" \'single\'',
    '&#x41; &lt;',
    'شكراً لك',
    'עברית ‏ and English',
    '👩‍👩‍👧‍👦 🇨🇳',
    '𠮷野家',
    ' leading and trailing ',
    'two\nlines',
    '_x000A_ is no line break, nor is _x0041_ a letter',
  ])('%j', async (content) => {
    expect(await readBack(content)).toEqual({ value: content, formula: undefined });
  });

  test('no cell but a formula cell carries a formula', async () => {
    expect(partOf(await bytesOf('=1+1'), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});

describe('what the format cannot hold', () => {
  test('control characters, halves of pairs and noncharacters are dropped', async () => {
    const content = 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff\uD800g\uDC00h\uFFFEi\uFFFFj';
    expect(await readBack(content)).toEqual({ value: 'abcdefghij', formula: undefined });
  });

  test('ends of lines become one kind', async () => {
    expect((await readBack('a\r\nb\rc')).value).toBe('a\nb\nc');
  });

  test('5,000 characters fit; 40,000 are cut, between characters', async () => {
    const long = '标准'.repeat(2_500);
    expect((await readBack(long)).value).toBe(long);
    const cut = String((await readBack('😀'.repeat(20_000))).value);
    expect(cut).toBe(`${'😀'.repeat(16_383)}…`);
  });

  test('a text of nothing leaves its cell empty', async () => {
    expect((await readBack('')).value ?? null).toBe(null);
    expect(partOf(await bytesOf(''), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A1"[^>]*\/>/);
  });

  test('titles, feet and names are clean as well', async () => {
    const hostile = 'A & B "x" <y> \u0001 &P';
    const bytes = await renderXlsx(
      workbook([sheet([[text('x')]], { name: hostile })], {
        title: hostile,
        organization: hostile,
        confidentiality: hostile,
      }),
    );
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<oddFooter>&amp;L A &amp;&amp; B "x" &lt;y&gt; &amp;&amp;P&amp;C A &amp;&amp; B',
    );
    for (const part of partsOf(bytes).values()) expect(part).not.toContain('\u0001');
  });

  test.each([
    ['Arial\ufffe<\u0007', 'Arial&lt;'],
    ['x'.repeat(32), 'Calibri'],
    [' ', 'Calibri'],
    ['思源黑体', '思源黑体'],
  ])('the font %j is asked for as %j', async (font, name) => {
    const bytes = await renderXlsx(workbook([sheet([[text('x')]])], { brand: { color: '#0b6e4f', font } }));
    expect(partOf(bytes, 'xl/styles.xml').match(/<name val="[^"]*"/g)?.[0]).toBe(`<name val="${name}"`);
  });

  test('the foot of a page keeps to what programs take', async () => {
    for (const long of ['x'.repeat(300), '&'.repeat(300), 'R&D '.repeat(100)]) {
      const bytes = await renderXlsx(
        workbook([sheet([[text('x')]])], { title: long, organization: long, confidentiality: long }),
      );
      const [, foot = ''] = /<oddFooter>(.*?)<\/oddFooter>/s.exec(partOf(bytes, 'xl/worksheets/sheet1.xml')) ?? [];
      const written = foot.replaceAll('&amp;', '&');
      expect(written.length).toBeLessThanOrEqual(255);
      expect(written.replaceAll('&&', '').match(/&./g)).toEqual(['&L', '&C', '&R', '&P', '&N']);
    }
  });
});
