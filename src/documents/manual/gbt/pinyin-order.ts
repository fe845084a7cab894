/**
 * The Chinese characters of GB/T 2312-1980, level 1, stand there in the order of their pinyin: rows 16
 * to 55 with 94 characters each. Read from the encoding itself, the order is the same on every machine,
 * which that of `Intl` is not.
 */
const FIRST_ROW = 16;
const LAST_ROW = 55;
const CELLS = 94;

let places: ReadonlyMap<string, number> | undefined;

/** Compares two texts by the pinyin of their characters; rarer characters come after, others before them. */
export function comparePinyin(a: string, b: string): number {
  const [first, second] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  for (const [i, one] of first.entries()) {
    const other = second[i];
    if (other === undefined) return 1;
    if (one !== other) return keyOf(one) - keyOf(other);
  }
  return first.length - second.length;
}

function keyOf(character: string): number {
  places ??= pinyinPlaces();
  const place = places.get(character);
  const code = character.codePointAt(0) ?? 0;
  // Latin letters and digits first, then by pinyin, then what the list does not hold.
  if (place !== undefined) return 0x10000 + place;
  return code < 0x2e80 ? code : 0x20000 + code;
}

function pinyinPlaces(): ReadonlyMap<string, number> {
  const bytes = new Uint8Array((LAST_ROW - FIRST_ROW + 1) * CELLS * 2);
  for (let i = 0; i < bytes.length / 2; i += 1) {
    bytes[2 * i] = 0xa0 + FIRST_ROW + Math.floor(i / CELLS);
    bytes[2 * i + 1] = 0xa1 + (i % CELLS);
  }
  // The last five cells of row 55 are empty.
  const characters = [...new TextDecoder('gb18030').decode(bytes)].slice(0, -5);
  return new Map(characters.map((character, i) => [character, i]));
}
