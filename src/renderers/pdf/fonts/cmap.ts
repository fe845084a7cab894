import { tablesOf } from './sfnt.js';

/** Kinds of character maps by platform and encoding, the fullest first; all of them speak Unicode. */
const PREFERRED = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0'];

/**
 * The code points a font has a glyph for.
 * @throws RangeError when the bytes are not a font, or it has no character map for Unicode
 */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = tablesOf(font).get('cmap');
  if (!cmap) throw new RangeError('no character map');
  const maps = new Map(
    Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => {
      const at = 4 + i * 8;
      return [`${cmap.readUInt16BE(at)}.${cmap.readUInt16BE(at + 2)}`, cmap.readUInt32BE(at + 4)];
    }),
  );
  const at = PREFERRED.flatMap((kind) => maps.get(kind) ?? [])[0];
  if (at === undefined) throw new RangeError('no character map for Unicode');
  const map = cmap.subarray(at);
  const format = map.readUInt16BE(0);
  if (format === 4) return segments(map);
  if (format === 12) return groups(map);
  throw new RangeError(`character map of format ${format}`);
}

function segments(map: Buffer): Set<number> {
  const codes = new Set<number>();
  const size = map.readUInt16BE(6);
  const [ends, starts] = [14, 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let i = 0; i < size; i += 2) {
    const [start, end, delta] = [starts, ends, deltas].map((at) => map.readUInt16BE(at + i)) as [
      number,
      number,
      number,
    ];
    const offset = map.readUInt16BE(offsets + i);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : map.readUInt16BE(offsets + i + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) codes.add(code);
    }
  }
  return codes;
}

function groups(map: Buffer): Set<number> {
  const codes = new Set<number>();
  for (let i = 0; i < map.readUInt32BE(12); i += 1) {
    const at = 16 + i * 12;
    const [start, end, glyph] = [at, at + 4, at + 8].map((place) => map.readUInt32BE(place)) as [
      number,
      number,
      number,
    ];
    if (end > 0x10ffff) throw new RangeError('beyond Unicode');
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) codes.add(code);
  }
  return codes;
}
