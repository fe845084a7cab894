import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of a document by their names. */
export type Parts = Record<string, Uint8Array>;

/** Where zip counts time from, as every clock shows it. */
const BEGINNING = new Date(1980, 0, 1);
/** Programs look here first to see what the file is. */
const FIRST = '[Content_Types].xml';

export function unpacked(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

export function partText(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** Packs parts in the order of their names and without the time of day: same parts, same bytes. */
export function packed(parts: Parts, changes: Record<string, string>): Uint8Array {
  const all: Parts = { ...parts };
  for (const [name, text] of Object.entries(changes)) all[name] = strToU8(text);
  const names = Object.keys(all).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) entries[name] = [all[name] ?? new Uint8Array(), { mtime: BEGINNING, level: 6 }];
  return zipSync(entries);
}

function rank(name: string): number {
  return name === FIRST ? 0 : 1;
}
