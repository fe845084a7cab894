import type { SheetKind } from './fields/field.js';

/**
 * The hidden column by which a sheet is known again, and by which it shows what has changed since: its heading
 * says what was written out, each of its cells what the cells of that row said then, as short hashes.
 */
export interface Mark {
  sheet: SheetKind;
  /** The csm that wrote it. */
  version: string;
  /** Whose standards they are, for people. */
  organization: string;
  /** Keys of the columns, in the order of the hashes. */
  keys: string[];
  /** Of every row that was written out, the hash of its id with that of its row. */
  rows: Map<string, string>;
}

const HEAD = 'csm/1';
const MORE = 'csm/+';
const SEPARATOR = '|';
/** A cell holds little more. */
const LONGEST = 32_000;
const LENGTH = 4;
// None of these begins a formula, and none stands for a number.
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.';

/** A short hash of a text (FNV-1a, folded to 24 bits), four letters long. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => DIGITS[(folded >>> shift) & 63]).join('');
}

/** The cell of the hidden column beside a row. */
export function tokenOf(id: string, values: readonly string[]): string {
  return `c${hashOf(id)}${values.map(hashOf).join('')}`;
}

/** What a hidden cell says: the hash of an id, and those of the cells; nothing where it is no such cell. */
export function readToken(cell: string): { id: string; cells: string[] } | undefined {
  const hashes = /^c((?:[\w.]{4})+)$/.exec(cell.trim())?.[1]?.match(/.{4}/g);
  const [id, ...cells] = hashes ?? [];
  return id === undefined ? undefined : { id, cells };
}

/** The headings of the hidden column, and of more of them where one cell cannot hold all rows. */
export function marksOf({ sheet, version, organization, keys, rows }: Mark): string[] {
  const plain = organization.replaceAll(SEPARATOR, '/').replace(/\s+/g, ' ').slice(0, 100);
  const head = [HEAD, sheet, version, plain, keys.join(' '), ''].join(SEPARATOR);
  const roll = [...rows].map(([id, row]) => `${id}${row}`);
  const first = Math.floor((LONGEST - head.length) / (2 * LENGTH));
  const marks = [`${head}${roll.slice(0, first).join('')}`];
  const atOnce = Math.floor(LONGEST / (2 * LENGTH)) - 1;
  for (let from = first; from < roll.length; from += atOnce)
    marks.push(`${MORE}${SEPARATOR}${roll.slice(from, from + atOnce).join('')}`);
  return marks;
}

export function isMark(heading: string): boolean {
  return heading.startsWith(`${HEAD}${SEPARATOR}`);
}

export function isMoreOfMark(heading: string): boolean {
  return heading.startsWith(`${MORE}${SEPARATOR}`);
}

/** The mark in the headings of a sheet; nothing where it bears none that this csm can read. */
export function readMark(headings: readonly string[]): Mark | undefined {
  const head = headings.find(isMark);
  if (head === undefined) return undefined;
  const [, sheet = '', version = '', organization = '', keys = '', roll = ''] = head.trim().split(SEPARATOR);
  const more = headings.filter(isMoreOfMark).map((one) => one.trim().slice(MORE.length + 1));
  const rows = [roll, ...more].join('').match(/.{8}/g) ?? [];
  return {
    sheet: sheet as SheetKind,
    version,
    organization,
    keys: keys.split(' '),
    rows: new Map(rows.map((one) => [one.slice(0, LENGTH), one.slice(LENGTH)])),
  };
}
