import { fontOf, tablesOf } from './sfnt.js';

const COPYRIGHT = 0;
const FAMILY = 1;
const STYLE = 2;
const LICENCE = [13, 14];
const TYPOGRAPHIC_FAMILY = 16;

/** The family a font names itself: "Source Sans 3", whatever the weight. */
export function familyOf(font: Buffer): string {
  const names = namesOf(tablesOf(font).get('name'));
  return names.get(TYPOGRAPHIC_FAMILY) ?? names.get(FAMILY) ?? '';
}

/** The same font under another family name; its copyright and licence stay in it. */
export function renamed(font: Buffer, family: string, style: string): Buffer {
  const tables = tablesOf(font);
  const old = namesOf(tables.get('name'));
  const kept = [COPYRIGHT, ...LICENCE].map((id): [number, string] => [id, old.get(id) ?? '']);
  const names: [number, string][] = [
    ...kept,
    [FAMILY, family],
    [STYLE, style],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replace(/ /g, '')],
  ];
  tables.set('name', nameTable(names.sort(([a], [b]) => a - b)));
  return fontOf(tables);
}

function namesOf(table: Buffer | undefined): Map<number, string> {
  const names = new Map<number, string>();
  if (!table) return names;
  const strings = table.readUInt16BE(4);
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const at = 6 + i * 12;
    const id = table.readUInt16BE(at + 6);
    const english = table.readUInt16BE(at + 4) === 0x409;
    // Windows names are UTF-16, and every font of today has them.
    if (table.readUInt16BE(at) !== 3 || (names.has(id) && !english)) continue;
    const from = strings + table.readUInt16BE(at + 10);
    const bytes = Buffer.from(table.subarray(from, from + table.readUInt16BE(at + 8)));
    names.set(id, bytes.swap16().toString('utf16le'));
  }
  return names;
}

function nameTable(names: [id: number, text: string][]): Buffer {
  const entries = names.filter(([, text]) => text !== '');
  const head = Buffer.alloc(6 + entries.length * 12);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  const strings: Buffer[] = [];
  let at = 0;
  for (const [i, [id, text]] of entries.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    for (const [j, value] of [3, 1, 0x409, id, bytes.length, at].entries())
      head.writeUInt16BE(value, 6 + i * 12 + j * 2);
    strings.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat([head, ...strings]);
}
