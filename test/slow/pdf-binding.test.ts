import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Block, DocumentTree, Inline } from '../../src/documents/tree.js';
import { entriesOf, renumbered } from '../../src/renderers/pdf/binding/objects.js';
import { partsOf } from '../../src/renderers/pdf/binding/parts.js';
import { repacked } from '../../src/renderers/pdf/binding/repack.js';
import { LARGE, weightOfAll } from '../../src/renderers/pdf/binding/weight.js';
import { documentData } from '../../src/renderers/pdf/data.js';
import { nativeEngine } from '../../src/renderers/pdf/engine/native.js';
import { SHIPPED } from '../../src/renderers/pdf/fonts/shipped.js';
import { Press } from '../../src/renderers/pdf/press.js';
import { printVolume } from '../../src/renderers/pdf/volume.js';
import { heading, paragraph, text, tree } from '../renderers/sample.js';

const families = SHIPPED.slice(0, 2);
const press = new Press((await nativeEngine()).with(families), { fonts: families.map(({ name }) => ({ name })) });

/** All objects of a packed file as text, and their numbers. */
function unpacked(pdf: Uint8Array): { text: string; numbers: Set<number> } {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const numbers = new Set<number>();
  let all = '';
  for (const { 1: number, 2: dictionary = '', index, 0: head } of file.matchAll(
    /(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g,
  )) {
    numbers.add(Number(number));
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const from = index + head.length;
    if (!dictionary.includes('/ObjStm')) {
      if (!dictionary.includes('/XRef')) all += dictionary;
      continue;
    }
    const body = inflateSync(bytes.subarray(from, from + length)).toString('latin1');
    const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
    for (const [, one] of body.slice(0, first).matchAll(/(\d+) \d+/g)) numbers.add(Number(one));
    all += body.slice(first);
  }
  return { text: all, numbers };
}

/** Chapters with sections, each with a table and a link to the section after the next. */
function large(sections: number, changes: Partial<DocumentTree> = {}): DocumentTree {
  const cell = (content: string): Inline[][] => [[text(content)]];
  const body = Array.from({ length: sections }, (_, i): Block[] => [
    ...(i % 10 === 0 ? [heading(1, `chapter-${i}`, `Chapter ${i}`, String(i / 10 + 1))] : []),
    heading(2, `section-${i}`, `Section ${i}`),
    paragraph({ type: 'link', to: { heading: `section-${(i + 2) % sections}` }, content: [text('further on')] }),
    {
      type: 'table',
      columns: [{ title: 'What' }, { title: 'How much' }],
      rows: Array.from({ length: 60 }, (__, row) => [cell(`row ${i}.${row}`), cell('within 10 minutes')]),
    },
  ]);
  return tree([{ type: 'contents', depth: 2 }, ...body.flat()], { cover: 'page', ...changes });
}

test('numbers change outside of strings alone', () => {
  const text = '/Kids [5 0 R 12 0 R] /Title (5 0 R \\) (5 0 R) 5 0 R) /Next 7 0 R';
  expect(renumbered(text, (number) => number + 100)).toBe(
    '/Kids [105 0 R 112 0 R] /Title (5 0 R \\) (5 0 R) 5 0 R) /Next 107 0 R',
  );
});

test('the entries of a dictionary, not of those within', () => {
  const entries = entriesOf(
    '<<\n  /Type /Page\n  /Resources <<\n    /Font <<\n      /f0 1 0 R\n    >>\n  >>\n  /Parent 2 0 R\n>>',
  );
  expect([...entries.keys()]).toEqual(['Type', 'Resources', 'Parent']);
});

test('parts lose nothing, and a table too large for one is cut between rows', () => {
  const rows = Array.from({ length: 9000 }, (_, i) => [[[text(String(i))]]]);
  const body: Block[] = [...large(40).body, { type: 'table', columns: [{ title: 'A' }], rows }];
  const { front, parts } = partsOf(body);
  expect(front.map(({ type }) => type)).toEqual(['contents']);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    expect(weightOfAll(part)).toBeLessThan(LARGE / 2);
    expect(part.at(-1)?.type).not.toBe('heading');
  }
  const cells = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(3) : []));
  expect(cells(parts.flat())).toEqual(cells(body));
  const headings = (blocks: Block[]) => blocks.filter(({ type }) => type === 'heading');
  expect(headings(parts.flat())).toEqual(headings(body));
});

test.each([
  ['with a cover and contents', {}],
  ['with a title block', { cover: 'block' }],
  ['with a title block and no contents', { cover: 'block', body: large(40).body.slice(1) }],
  ['with a cover and no contents', { body: large(40).body.slice(1) }],
] satisfies [string, Partial<DocumentTree>][])('a document bound of parts is whole: %s', (_, changes) => {
  const document = large(40, changes);
  const bound = printVolume(document, press);
  const { text, numbers } = unpacked(bound);
  const plain = unpacked(repacked(press.print(documentData(document)))).text;
  const count = (all: string, pattern: RegExp) => all.match(pattern)?.length ?? 0;

  const referred = new Set(Array.from(text.matchAll(/(\d+) 0 R/g), (match) => Number(match[1])));
  expect([...referred].filter((number) => !numbers.has(number))).toEqual([]);
  expect(text.includes('csm-heading')).toBe(false);
  // Every row of every table, every heading, every link.
  for (const tag of ['TR', 'H1', 'H2']) {
    const pattern = new RegExp(`/S /${tag}\\n`, 'g');
    expect(count(text, pattern), tag).toBe(count(plain, pattern));
  }
  for (let i = 0; i < 40; i += 1) {
    const name = Buffer.from(`section-${i}`).toString('hex');
    const linked = text.includes(`/Dest <${name}>`) || text.includes(`/Dest (section-${i})`);
    expect(linked, `a link to section ${i}`).toBe(true);
  }
  expect(count(text, /\/Subtype \/Form/g)).toBe(count(text, /\/Type \/Page\n/g));
  expect(Buffer.from(printVolume(document, press)).equals(Buffer.from(bound))).toBe(true);
});

test('a large document is bound without being asked', async () => {
  const { pdfRenderer } = await import('../../src/renderers/pdf/index.js');
  const document = large(90);
  expect(weightOfAll(document.body)).toBeGreaterThan(LARGE);
  expect(unpacked((await pdfRenderer())(document)).text.includes('/CsmStamp')).toBe(true);
});
