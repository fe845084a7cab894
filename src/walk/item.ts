import { ID } from '../model/formats.js';
import type { Path } from '../model/source.js';

/** Data of a file as it was read, sound or not. */
export type Raw = Readonly<Record<string, unknown>>;

/** One step down to an item: the list, and the item's id there, or its place where it has none. */
interface TrailStep {
  list: string;
  id?: string;
  at: number;
}

/**
 * An item of a file, by ids and not by places: an editor may have moved it meanwhile. The empty trail
 * is the file itself.
 */
export interface Item {
  file: string;
  trail: readonly TrailStep[];
}

/** Where an item stands in the data of its file now; nothing when it is gone. */
export function pathOf(data: unknown, { trail }: Item): Path | undefined {
  const path: (string | number)[] = [];
  let value = data;
  for (const { list, id, at } of trail) {
    const items = listIn(value, list);
    const found =
      id === undefined ? (idOf(items[at]) === undefined ? at : -1) : items.findIndex((one) => idOf(one) === id);
    if (found < 0 || items[found] === undefined) return undefined;
    path.push(list, found);
    value = items[found];
  }
  return path;
}

/** The items of a list below another item. */
export function itemsIn(holder: Item, raw: unknown, list: string): { item: Item; raw: Raw }[] {
  return listIn(raw, list).flatMap((one, at) => {
    if (!isRaw(one)) return [];
    const id = idOf(one);
    return [
      {
        item: { file: holder.file, trail: [...holder.trail, { list, at, ...(id !== undefined && { id }) }] },
        raw: one,
      },
    ];
  });
}

/** A name for an item that stays the same while its id does. */
export function nameOf({ file, trail }: Item): string {
  return `${file}#${trail.map(({ list, id, at }) => `${list}/${id ?? at}`).join('/')}`;
}

/** The id of the innermost item. */
export function ownId({ trail }: Item): string | undefined {
  return trail.at(-1)?.id;
}

/** The value at a path; nothing where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The value at a path written with dots below an item: `measure.clock.from`. */
export function at(raw: unknown, key: string): unknown {
  const value = valueAt(raw, key.split('.'));
  return value === null || value === '' ? undefined : value;
}

/** The list under a key; empty where none is there or something else is. */
export function listIn(raw: unknown, key: string): readonly unknown[] {
  const value = valueAt(raw, [key]);
  return Array.isArray(value) ? value : [];
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function idOf(value: unknown): string | undefined {
  return isRaw(value) && typeof value.id === 'string' ? value.id : undefined;
}

/** Adds every id that is written anywhere below. */
export function collectIds(data: unknown, ids: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  const id = idOf(data);
  if (id !== undefined) ids.add(id);
  for (const value of Object.values(data)) collectIds(value, ids);
}

/** Latin words that say nothing in an id. */
const EMPTY = new Set(
  'a an the of to and or in on at is are be with for that its this you your me my we us our i they their he she would will can do does has have'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;

/**
 * An id for something by its name: its Latin words, or `expectation-3` where it has none. Never one of
 * `taken`.
 */
export function proposeId(name: string, kind: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY.has(word));
  // Of 95%的上门取件 only a number would be left.
  const latin = telling.some((word) => /[a-z]{2}/.test(word)) && !/\p{Script=Han}/u.test(name);
  const base = latin ? telling.slice(0, MOST_WORDS).join('-') : '';
  if (ID.test(base)) return freeId(base, taken);
  for (let n = 1; ; n += 1) if (!taken.has(`${kind}-${n}`)) return `${kind}-${n}`;
}

/** The id itself, or with the first number behind it that makes it one of its own. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}
