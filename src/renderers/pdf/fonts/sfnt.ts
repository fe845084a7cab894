/** The container of TrueType and OpenType fonts: tables by tag, read and written again. */
export type Tables = Map<string, Buffer>;

const HEAD = 12;
const ENTRY = 16;
const KINDS = new Set([0x00010000, 0x74727565, 0x4f54544f]); // TrueType, 'true', 'OTTO'

/**
 * The tables of a font; of the first one where the file is a collection.
 * @throws RangeError when the bytes are not a font
 */
export function tablesOf(font: Buffer): Tables {
  const start = startOf(font);
  return new Map(
    Array.from({ length: font.readUInt16BE(start + 4) }, (_, i) => {
      const at = start + HEAD + i * ENTRY;
      const from = font.readUInt32BE(at + 8);
      const to = from + font.readUInt32BE(at + 12);
      if (to > font.length) throw new RangeError('a table lies outside the file');
      return [font.toString('latin1', at, at + 4), font.subarray(from, to)];
    }),
  );
}

/** Where the header of the font stands. */
function startOf(font: Buffer): number {
  const start = font.toString('latin1', 0, 4) === 'ttcf' ? font.readUInt32BE(12) : 0;
  if (!KINDS.has(font.readUInt32BE(start))) throw new RangeError('not a TrueType or OpenType font');
  return start;
}

/** A font file of these tables, its checksums made anew. */
export function fontOf(tables: Tables): Buffer {
  const sorted = Array.from(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(HEAD + sorted.length * ENTRY);
  head.writeUInt32BE(tables.has('CFF ') || tables.has('CFF2') ? 0x4f54544f : 0x00010000, 0);
  for (const [i, value] of [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].entries()) {
    head.writeUInt16BE(value, 4 + i * 2);
  }
  const parts = [head];
  let at = head.length;
  for (const [i, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    if (tag === 'head') padded.writeUInt32BE(0, 8);
    head.write(tag, HEAD + i * ENTRY, 'latin1');
    for (const [j, value] of [checksum(padded), at, table.length].entries()) {
      head.writeUInt32BE(value, HEAD + i * ENTRY + 4 + j * 4);
    }
    parts.push(padded);
    at += padded.length;
  }
  const font = Buffer.concat(parts);
  const headTable = head.readUInt32BE(head.indexOf('head', HEAD, 'latin1') + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headTable + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}
