import { expect, test } from 'vitest';
import { hashOf, marksOf, readMark, readToken, tokenOf } from '../../../src/exchange/round-trip/mark.js';

const mark = (rows: number) => ({
  sheet: 'standards' as const,
  version: '1.0.0',
  organization: 'Swift | Parcel\n& sons',
  keys: ['id', 'statement@en', 'kind'],
  rows: new Map(Array.from({ length: rows }, (_, i) => [hashOf(`s-${i}`), hashOf(`row ${i}`)])),
});

test.each([0, 1, 3000, 10_000])('a mark of %i rows is read as it was written, in cells a workbook can hold', (rows) => {
  const written = mark(rows);
  const cells = marksOf(written);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_767);
  expect(readMark(['Standard ID', ...cells])).toEqual({ ...written, organization: 'Swift / Parcel & sons' });
});

test('a token gives the hash of the id, and one for each cell', () => {
  const token = tokenOf('in-window', ['a', '', 'c']);
  expect(readToken(` ${token} `)).toEqual({ id: hashOf('in-window'), cells: ['a', '', 'c'].map(hashOf) });
  for (const none of ['', 'c', 'c123', 'note', 'c12345']) expect(readToken(none)).toBeUndefined();
});

test('short texts hardly ever share a hash', () => {
  const hashes = new Set(Array.from({ length: 2000 }, (_, i) => hashOf(`at least ${i / 10}%`)));
  expect(hashes.size).toBeGreaterThan(1998);
});
