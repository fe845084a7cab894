import { printable } from '../characters.js';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/**
 * Names of sheets as spreadsheet programs take them: without `[]:*?/\` and apostrophes at their ends, no
 * longer than 31 UTF-16 units, none twice in any case, none of them `History`. What is left without a
 * name gets its place.
 */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wished.map((wish, i) => {
    const name = legal(wish) || String(i + 1);
    let free = clipped(name, LONGEST);
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${clipped(name, LONGEST - ` (${n})`.length)} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function legal(wish: string): string {
  return bare(printable(wish).replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
}

function clipped(name: string, longest: number): string {
  return bare(name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''));
}

function bare(name: string): string {
  return name.replace(/^[' ]+|[' ]+$/g, '');
}
