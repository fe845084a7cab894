// Advances of the shipped Latin font in em, in groups that are rounded up.
const GROUPS: [characters: string, width: number][] = [
  ["ijlI.,:;'|!()[]{}`·‘’", 0.3],
  ['ftrsz-/\\"J*“”°', 0.44],
  ['mwMW@%&—…', 0.9],
  ['ABCDEFGHKLNOPQRSTUVXYZ+=<>~#', 0.64],
];
const PLAIN = 0.55;
const KNOWN = 0x300;
const advances = new Float32Array(KNOWN).fill(PLAIN);
advances[0x20] = 0.2;
for (const [characters, width] of GROUPS) {
  for (const character of characters) if (character.charCodeAt(0) < KNOWN) advances[character.charCodeAt(0)] = width;
}

/** How wide a character is set, in em: near enough to decide where columns and lines end. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < KNOWN) return advances[code] ?? PLAIN;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  return code < 0x800 ? 0.65 : code < 0xffff ? 1 : 1.3;
}

/** The width of a text on one line, in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text as far as it fits into `room` (em). */
export function shortened(text: string, room: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > room) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
