import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenFonts } from '../../../src/renderers/pdf/fonts/choice.js';
import { charactersOf } from '../../../src/renderers/pdf/fonts/cmap.js';
import { familyOf } from '../../../src/renderers/pdf/fonts/names.js';
import { ownFamilies } from '../../../src/renderers/pdf/fonts/own.js';
import { SHIPPED } from '../../../src/renderers/pdf/fonts/shipped.js';

const codes = (text: string) => new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
const choice = (text: string, own = ownFamilies([]), brandFont?: string, chinese = false) =>
  chosenFonts(codes(text), { chinese, brandFont, own });
const names = ({ families }: ReturnType<typeof choice>) => families.map(({ name }) => name);

function decoded(encoding: string, leads: [number, number], trails: [number, number]): string {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) text += character;
    }
  }
  return text;
}

test.each([
  ['all 6,763 characters of GB2312', decoded('gbk', [0xb0, 0xf7], [0xa1, 0xfe])],
  ['the frequent traditional ones of Big5', decoded('big5', [0xa4, 0xc5], [0xa1, 0xfe])],
  ['names people bear', '喆堃镕赟玥珺翀昉曈韡'.replace('韡', '')],
  ['European languages', 'Übergröße, naïveté, Łódź, Dvořák, Şişli, Ångström, Αθήνα, Москва, Việt Nam'],
  ['punctuation of both scripts', '“”‘’—–…·「」『』（），。、；：？！《》【】'],
  ['marks of documents', '●◐○☐☑✓✗★☆→←↑↓≤≥≠±×÷℃№①②③■□▲▼'],
  ['right to left', 'שלום עולם مرحبا بالعالم، پچژگ'],
  ['emoji, joined and with skin', '🙂👍🏽👨‍👩‍👧❤️🇨🇳1️⃣'],
])('shipped fonts have %s', (_, text) => {
  expect(() => choice(text)).not.toThrow();
  expect(() => choice(text, [], undefined, true)).not.toThrow();
});

test('a character no font has is named with its number', () => {
  expect(() => choice('Thai: ก, private: \ue000')).toThrow(
    expect.objectContaining({
      code: 'uncovered-characters',
      args: { characters: ['ก (U+0E01)', '\ue000 (U+E000)'], more: 0 },
    }),
  );
  const many = String.fromCodePoint(...Array.from({ length: 100 }, (_, i) => 0xac00 + i));
  expect(() => choice(many)).toThrow(expect.objectContaining({ args: expect.objectContaining({ more: 80 }) }));
});

test('what is never seen needs no font', () => {
  expect(() => choice('\u200b\u200d\u2060\u00ad\ufe0f\u202e\u2009\u202f\u{e0001}')).not.toThrow();
});

test('only what a text needs is loaded, and its own script comes first', () => {
  expect(names(choice('English'))).toEqual(['csm Latin', 'csm Symbols']);
  expect(names(choice('English 中文'))).toEqual(['csm Latin', 'csm Symbols', 'csm Han']);
  expect(names(choice('中文 English', [], undefined, true))).toEqual(['csm Han', 'csm Symbols']);
});

test('a font of the client covers what others lack, and leads where it is the brand’s', () => {
  const bytes = SHIPPED.find(({ name }) => name === 'csm Hebrew')?.faces()[0] ?? Buffer.alloc(0);
  const own = ownFamilies([{ name: 'assets/brand.ttf', bytes }]);
  expect(own.map(({ name, called }) => [name, called])).toEqual([['csm Own 1', 'csm Hebrew']]);
  expect(familyOf(own[0]?.faces()[0] ?? bytes)).toBe('csm Own 1');
  expect(names(choice('a שלום', own))).toEqual(['csm Latin', 'csm Symbols', 'csm Hebrew']);
  expect(names(choice('a שלום', own, ' CSM hebrew'))).toEqual(['csm Own 1', 'csm Latin', 'csm Symbols']);
});

test('what is no font is refused by its name', () => {
  const whole = SHIPPED[0]?.faces()[0] ?? Buffer.alloc(0);
  for (const bytes of [Buffer.alloc(0), Buffer.from('wOF2 and so on, and so on'), whole.subarray(0, 2000)]) {
    expect(() => ownFamilies([{ name: 'assets/x.ttf', bytes }])).toThrow(
      expect.objectContaining({ code: 'font-unusable', args: { path: 'assets/x.ttf' } }),
    );
  }
});

test('no bytes at all make reading a font fail otherwise', () => {
  const whole = SHIPPED.find(({ name }) => name === 'csm Hebrew')?.faces()[0] ?? Buffer.alloc(0);
  const change = fc.record({ at: fc.nat(600), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const bytes = Buffer.from(whole);
      for (const { at, to } of changes) bytes[at] = to;
      try {
        charactersOf(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

test('the fonts stay small and bring their licence along, under names of their own', () => {
  const files = readdirSync('templates/fonts').filter((file) => file.endsWith('.br'));
  const size = files.reduce((sum, file) => sum + statSync(`templates/fonts/${file}`).size, 0);
  expect(size).toBeLessThan(4_600_000);
  const licence = readFileSync('templates/fonts/OFL.txt', 'utf8');
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const { name, faces } of SHIPPED) {
    expect(licence).toContain(name);
    for (const face of faces()) expect(familyOf(face)).toBe(name);
  }
});
