import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened, textWidth } from '../../../src/renderers/pdf/widths.js';
import { breakable, clean, longestWord } from '../../../src/renderers/pdf/words.js';

test('what cannot be printed is dropped, white space is one blank', () => {
  expect(clean('a\u0000b\u0007\ufeffc\ud800 \t\r\n d\u2028e')).toBe('abc d e');
  expect(clean('plain text')).toBe('plain text');
  expect(clean('\u00a0\u3000')).toBe('\u00a0\u3000');
});

test('a word that fits stays whole, one that does not is cut', () => {
  expect(breakable('short words only', 10)).toEqual(['short words only']);
  const pieces = breakable(`see ${'x'.repeat(60)} there`, 10);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join('')).toBe(`see ${'x'.repeat(60)} there`);
});

test('Chinese breaks anywhere and is never cut', () => {
  expect(breakable('中'.repeat(500), 10)).toHaveLength(1);
  expect(longestWord('在上午10:30前送达')).toBeLessThan(5);
});

test('a mark stays with its letter', () => {
  const pieces = breakable('e\u0301'.repeat(80), 10);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece).not.toMatch(/^\u0301/);
});

test('cutting changes no text, and every piece fits', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aWi.- 中é\u0301👍/'), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 6, max: 60 }), (written, room) => {
      const pieces = breakable(written, room);
      expect(pieces.join('')).toBe(written);
      for (const piece of pieces) expect(longestWord(piece)).toBeLessThanOrEqual(room);
    }),
  );
});

test('a text too long for its place ends in an ellipsis', () => {
  expect(shortened('Swift Parcel', 20)).toBe('Swift Parcel');
  const cut = shortened('Swift Parcel '.repeat(40), 20);
  expect(cut).toMatch(/^Swift Parcel.*…$/);
  expect(textWidth(cut)).toBeLessThan(22);
});
