import type { Path } from '../../model/source.js';
import { type Part, type ReadPart, readPart } from '../everyday-yaml/part.js';
import type { Reading } from '../readings.js';
import { headOf } from './entry.js';
import type { TextEdit } from './text-edit.js';
import type { Tree } from './tree.js';
import { valueAt } from './wanted.js';
import { isMapping } from './written/value.js';

/**
 * Reads an edited text by reading those entries alone that were edited: a file of 1 MB takes a
 * hundred times as long as one of its entries. `before` has to be everyday YAML. Nothing where that
 * cannot be done; the whole text has to be read then.
 */
export function reread(before: Tree, data: unknown, path: Path, edits: TextEdit[], text: string): Reading | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const at = path.slice(0, depth);
    const row = before.places.rowAt(at);
    const found = row !== undefined && before.isBlock(row) && rereadIn(before, data, at, row, edits, text);
    if (found) return found;
  }
  return undefined;
}

function rereadIn(
  before: Tree,
  data: unknown,
  path: Path,
  row: number,
  edits: TextEdit[],
  text: string,
): Reading | undefined {
  const { places } = before;
  const rows = places.childrenOf(row);
  const [from, to] = [Math.min(...edits.map((edit) => edit.from)), Math.max(...edits.map((edit) => edit.to))];
  const heads = rows.map((child) => headOf(before, row, child));
  const first = heads.findLastIndex((head) => head <= from);
  const last = heads.findLastIndex((head) => head < to || head <= from);
  const [start, end] = places.spanOf(row);
  const below = first < 0;
  const key = places.keyOf(row);
  if (below && (!key || from <= before.colonOf(row))) return undefined;
  const stop = heads[last + 1] ?? end;
  if (to > stop) return undefined;
  const shift = text.length - before.text.length;
  const part: Part = {
    isList: before.isList(row),
    column: before.columnOf(start),
    depth: path.length,
    from: below ? before.colonOf(row) + 1 : (heads[first] ?? start),
    below,
    to: stop + shift,
  };
  const read = readPart(text, part);
  const [kept, gone] = [Math.max(first, 0), last + 1];
  const names = rows.map((child) => places.nameOf(child));
  const now = read && joined(valueAt(data, path), names, read.data, kept, gone);
  if (!read || now === undefined) return undefined;
  const within = path.map((_, depth) => places.rowAt(path.slice(0, depth)) ?? 0);
  return {
    everyday: true,
    data: replaced(data, path, now),
    places: places.spliced({
      within: [...within, row],
      rows: [rows[kept] ?? row + 1, rows[gone] ?? places.nextOf(row)],
      made: read.places,
      start: below ? read.start : start,
      shift,
    }),
  };
}

/** A mapping or list with some of its parts replaced; nothing if a key would stand in it twice, or if it would be empty. */
function joined(old: unknown, names: string[], made: ReadPart['data'], from: number, to: number): unknown {
  if (Array.isArray(old)) {
    const items = Array.isArray(made) ? [...old.slice(0, from), ...made, ...old.slice(to)] : [];
    return items.length > 0 ? items : undefined;
  }
  if (!isMapping(old)) return undefined;
  const kept = (some: string[]) => some.map((name): [string, unknown] => [name, old[name]]);
  const members = [...kept(names.slice(0, from)), ...Object.entries(made), ...kept(names.slice(to))];
  const mapping = Object.fromEntries(members);
  return members.length > 0 && Object.keys(mapping).length === members.length ? mapping : undefined;
}

function replaced(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(step), replaced(data[Number(step)], rest, value));
  return isMapping(data) ? { ...data, [step]: replaced(data[String(step)], rest, value) } : data;
}
