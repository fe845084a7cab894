import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/documents/tree.js';
import { heading, paragraph, text, tree } from '../sample.js';
import { bodyOf, partOfTree, textOf } from './word.js';

const styles = (xml: string) => Array.from(xml.matchAll(/<w:pStyle w:val="(\w+)"/g), ([, style]) => style);
const table = (rows: string[][], ...titles: string[]): Block => ({
  type: 'table',
  columns: titles.map((title) => ({ title })),
  rows: rows.map((cells) => cells.map((one) => [[text(one)]])),
});

test('headings and paragraphs have the styles of Word', async () => {
  const body = await bodyOf([
    heading(1, 'a', 'One'),
    heading(2, 'b', 'Two'),
    heading(3, 'c', 'Three'),
    heading(4, 'd', 'Four'),
    paragraph('plain'),
    { type: 'paragraph', style: 'lead', content: [text('lead')] },
    { type: 'paragraph', style: 'small', content: [text('small')] },
    { type: 'paragraph', style: 'quote', content: [text('quote')] },
  ]);
  expect(styles(body)).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Lead', 'Small', 'Quote']);
  const known = await partOfTree(tree([]), 'word/styles.xml');
  for (const name of [
    'Normal',
    'heading 1',
    'heading 4',
    'Title',
    'Subtitle',
    'Quote',
    'List Bullet 2',
    'List Number',
    'toc 1',
    'header',
  ]) {
    expect(known).toContain(`<w:name w:val="${name}"/>`);
  }
});

describe('numbered headings', () => {
  const numbered = [heading(1, 'a', 'One', '1'), heading(2, 'b', 'Below', '1.1'), heading(1, 'c', 'Two', '2')];

  test('are numbered by Word where it comes to the same numbers', async () => {
    const body = await bodyOf([heading(1, 'f', 'Foreword'), ...numbered]);
    expect(textOf(body)).toBe('Foreword One Below Two');
    // The style numbers; what has no number has to say so.
    expect(body.match(/<w:numId w:val="(\d+)"\/>/g)).toEqual(['<w:numId w:val="0"/>']);
    const part = await partOfTree(tree(numbered), 'word/styles.xml');
    const style = (id: string) => part.slice(part.indexOf(`w:styleId="${id}"`)).split('</w:style>')[0];
    expect(style('Heading2')).toContain('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    expect(style('Heading3')).not.toContain('numPr');
    const levels = await partOfTree(tree(numbered), 'word/numbering.xml');
    expect(levels).toContain('<w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/>');
    expect(levels).not.toContain('<w:pStyle w:val="Heading3"/>');
  });

  test('keep a number that Word would not come to', async () => {
    expect(
      textOf(await bodyOf([heading(1, 'a', 'One', '1'), heading(1, 'b', 'Annex', 'A.1'), heading(1, 'c', 'Two', '2')])),
    ).toBe('One A.1 Annex Two');
  });
});

test('lists are those of Word: marks from the style, every ordered list from 1', async () => {
  const items = [
    [paragraph('a')],
    [paragraph('b'), paragraph('more'), { type: 'list' as const, ordered: false, items: [[paragraph('c')]] }],
  ];
  const ordered: Block = { type: 'list', ordered: true, items };
  const body = await bodyOf([ordered, ordered]);
  expect(styles(body)).toEqual(Array(2).fill(['ListNumber', 'ListNumber', 'ListContinue', 'ListBullet2']).flat());
  const numbers = Array.from(body.matchAll(/<w:numId w:val="(\d+)"/g), ([, number]) => Number(number));
  const [one = 0, , two = 0] = numbers;
  expect(numbers).toEqual([one, one, two, two]);
  expect(two).not.toBe(one);
  const part = await partOfTree(tree([ordered, ordered]), 'word/numbering.xml');
  for (const number of [one, two]) {
    expect(part).toContain(
      `<w:num w:numId="${number}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`,
    );
  }
});

test('a list that goes on from another begins at its own number, on its own level', async () => {
  const inner: Block = { type: 'list', ordered: true, start: 4, items: [[paragraph('b')]] };
  const outer: Block = { type: 'list', ordered: true, items: [[paragraph('a'), inner]] };
  const part = await partOfTree(tree([outer]), 'word/numbering.xml');
  const starts = Array.from(
    part.matchAll(/<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="(\d+)"/g),
    ([, level, start]) => `${level}:${start}`,
  );
  expect(starts).toEqual(['0:1', '1:1', '2:1', '3:1', '4:1', '0:1', '1:4', '2:1', '3:1', '4:1']);
});

test('an item that opens with a list or a table still has its mark', async () => {
  const body = await bodyOf([{ type: 'list', ordered: true, items: [[table([['x']], 'T')], []] }]);
  expect(styles(body).filter((style) => style === 'ListNumber')).toHaveLength(2);
  expect(textOf(body)).toBe('T x');
});

describe('tables', () => {
  test('repeat their head, split no row, and keep their last rows together', async () => {
    const body = await bodyOf([table([['a'], ['b'], ['c']], 'Head')]);
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, false, true, false]);
  });

  test('have the widths of their columns, which add up to the page', async () => {
    const wide: Block = {
      type: 'table',
      columns: [
        { title: 'A', width: 1 },
        { title: 'B', width: 3, align: 'end' },
      ],
      rows: [[[[text('x')]], [[text('1')]]]],
    };
    const body = await bodyOf([wide]);
    const widths = Array.from(body.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 1);
    expect(Array.from(body.matchAll(/<w:tcW w:w="(\d+)"/g), ([, width]) => Number(width))).toEqual([
      ...widths,
      ...widths,
    ]);
    expect(body.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
  });

  test('give a column room for its longest word', async () => {
    const block: Block = {
      type: 'table',
      columns: [
        { title: 'Responsibility', width: 1 },
        { title: 'B', width: 30 },
      ],
      rows: [],
    };
    const [first = 0] = Array.from((await bodyOf([block])).matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) =>
      Number(width),
    );
    expect(first).toBeGreaterThan(1500);
  });

  test('without titles have no head, those to be filled in have rules and room', async () => {
    const blank: Block = { type: 'table', look: 'form', columns: [{ title: '' }], rows: [[[]]] };
    const body = await bodyOf([blank]);
    expect(body).toContain('<w:tblStyle w:val="Form"/>');
    expect(body).not.toContain('tblHeader');
    expect(body).toMatch(/<w:trHeight w:val="510" w:hRule="atLeast"\/>/);
    const scale: Block = {
      type: 'table',
      look: 'scale',
      columns: [{ title: '1', align: 'center' }],
      rows: [[[[text('☐')]]]],
    };
    expect(styles(await bodyOf([scale]))).toEqual(['SignatureLabel', 'TickBox', 'TableEnd']);
  });

  test('to be ticked have boxes that take the stroke of a pen', async () => {
    const form: Block = {
      type: 'table',
      look: 'form',
      columns: [{ title: 'What' }, { title: 'Yes', align: 'center' }],
      rows: [[[[text('Greets')]], [[text('□')]]]],
    };
    expect(styles(await bodyOf([form]))).toEqual(['TableHeading', 'TableHeading', 'TableText', 'TickBox', 'TableEnd']);
  });

  test('stay with the paragraph that leads them in', async () => {
    const body = await bodyOf([paragraph('Lead in'), table([['x']], 'T'), paragraph('After')]);
    const [lead = '', ...others] = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect([lead.includes('<w:keepNext/>'), others.at(-1)?.includes('<w:keepNext/>')]).toEqual([true, false]);
  });

  test('within tables and lists are no wider than their place', async () => {
    const inner = table([['x']], 'T');
    const body = await bodyOf([
      { type: 'callout', tone: 'info', content: [inner] },
      { type: 'list', ordered: false, items: [[paragraph('a'), inner]] },
    ]);
    const widths = Array.from(body.matchAll(/<w:tblW w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(widths).toEqual([9638, 9638 - 440, 9638 - 340]);
    expect(body).toContain('<w:tblInd w:w="340" w:type="dxa"/>');
  });
});

test('what is kept together asks its parts to stay with each other, the last one not with what follows', async () => {
  const body = await bodyOf([
    {
      type: 'keep',
      content: [
        heading(4, 's', 'Standard'),
        { type: 'facts', rows: [{ label: 'L', value: [text('v')] }] },
        table([['x']], 'T'),
      ],
    },
    paragraph('after'),
  ]);
  const paragraphs = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((one) => [textOf(one), one.includes('<w:keepNext/>')]);
  expect(paragraphs).toEqual([
    ['Standard', true],
    ['L', true],
    ['v', false],
    ['', true],
    ['T', false],
    ['x', false],
    ['', false],
    ['after', false],
  ]);
  const part = await partOfTree(tree([]), 'word/styles.xml');
  const style = (id: string) => part.slice(part.indexOf(`w:styleId="${id}"`)).split('</w:style>')[0];
  // The rest is in the styles.
  for (const id of ['FactValue', 'TableHeading', 'Heading1', 'Lead']) expect(style(id)).toContain('<w:keepNext/>');
});

test('a page break begins the next paragraph on a new page, once, and a trailing one nothing', async () => {
  const end: Block = { type: 'page-break' };
  const body = await bodyOf([
    paragraph('a'),
    end,
    end,
    heading(1, 'b', 'B'),
    paragraph('c'),
    end,
    table([['x']], 'T'),
    end,
  ]);
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  expect(body).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/><w:spacing w:before="0"/>');
});

test('words stand out by styles', async () => {
  const content: Inline[] = [
    { type: 'strong', content: [text('s'), { type: 'emphasis', content: [text('se')] }] },
    { type: 'emphasis', content: [{ type: 'strong', content: [text('es')] }] },
    { type: 'badge', tone: 'soft', text: 'soft' },
    { type: 'text', text: 'q', quiet: true },
  ];
  const body = await bodyOf([{ type: 'paragraph', content }]);
  expect(body.match(/<w:rPr>.*?<\/w:rPr>/g)).toEqual([
    '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>',
    '<w:rPr><w:rStyle w:val="Strong"/><w:i/><w:iCs/></w:rPr>',
    '<w:rPr><w:rStyle w:val="Emphasis"/><w:b/><w:bCs/></w:rPr>',
    '<w:rPr><w:rStyle w:val="BadgeSoft"/></w:rPr>',
    '<w:rPr><w:rStyle w:val="Quiet"/></w:rPr>',
  ]);
});

test('signatures have a line for each role and room to sign', async () => {
  const body = await bodyOf([
    { type: 'signatures', rows: [{ role: 'Approved by', name: 'Lin Yue' }, { role: 'Seen by' }] },
  ]);
  expect(textOf(body)).toBe('Name Signature Date Approved by Lin Yue Seen by');
  expect(body.match(/<w:trHeight w:val="680" w:hRule="atLeast"\/>/g)).toHaveLength(2);
});
