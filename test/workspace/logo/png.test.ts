import { expect, test } from 'vitest';
import { logoOf } from '../../../src/workspace/logo/logo.js';
import { pngOf } from '../../support/png.js';

const fault = (bytes: Uint8Array) => {
  const logo = logoOf(bytes);
  return 'fault' in logo ? logo.fault : undefined;
};
const SOUND = pngOf(20, 10);

test.each([
  ['as programs write it', SOUND],
  ['in four levels of grey', pngOf(9, 4, 4 * (1 + 3), { color: 0, depth: 2 })],
  ['with a palette', pngOf(9, 4, 4 * (1 + 9), { color: 3 })],
  ['with depth of 16 bits and transparency', pngOf(2, 2, 2 * (1 + 16), { color: 6, depth: 16 })],
  // Rows by pass: 1 of 1 dot, none, none, 1 of 1, 1 of 2, 2 of 1, 1 of 3.
  ['interlaced', pngOf(3, 3, 4 + 4 + 7 + 2 * 4 + 10, { interlaced: 1 })],
  ['with more dots than it needs', pngOf(2, 2, 500)],
  ['with something behind its end', Buffer.concat([SOUND, Buffer.from('x')])],
])('a PNG %s', (_, bytes) => {
  expect(fault(bytes)).toBe(undefined);
});

const damaged = (at: number) => {
  const bytes = Buffer.from(SOUND);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};

test.each([
  ['the first bytes alone', SOUND.subarray(0, 8)],
  ['cut short', SOUND.subarray(0, SOUND.length - 14)],
  ['a wrong check sum', damaged(30)],
  ['a length beyond its end', damaged(33)],
  ['no dots across', pngOf(0, 10)],
  ['no dots down', pngOf(10, 0)],
  ['a color type that there is not', pngOf(20, 10, 1000, { color: 7 })],
  ['a depth the color type does not have', pngOf(20, 10, 1000, { depth: 2 })],
  ['fewer dots than it says', pngOf(20, 10, 100)],
])('%s: damaged', (_, bytes) => {
  expect(fault(bytes)).toBe('logo-broken');
});

test.each([
  [60_000, 60_000],
  [0x7fffffff, 0x7fffffff],
])('a picture of %i by %i dots is refused unseen', (width, height) => {
  expect(fault(pngOf(width, height, 0))).toBe('logo-too-large');
});
