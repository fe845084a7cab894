import type { Path } from '../model/source.js';
import { collectIds, type Item, idOf, itemsIn, listIn, nameOf, pathOf, valueAt } from './item.js';
import { questionsAt, type Where } from './places.js';
import type { Edit, Ground } from './question.js';
import { referencesTo, removed } from './references.js';

/** A list of a step, such as the expectations of an encounter, with what stands in it. */
export interface Listed {
  list: string;
  items: { item: Item; raw: unknown }[];
}

/** The lists of a place, in the order in which they come up. */
export function listsAt(ground: Ground, where: Where): Listed[] {
  const found = new Map<string, Listed>();
  const here = where.encounter && nameOf(where.encounter);
  for (const { item } of questionsAt(ground, where)) {
    const last = item.trail.at(-1);
    if (!last || last.list === 'roles' || nameOf(item) === here) continue;
    const holder = { ...item, trail: item.trail.slice(0, -1) };
    const data = ground.data(item.file);
    const path = pathOf(data, holder);
    if (path)
      found.set(`${nameOf(holder)} ${last.list}`, {
        list: last.list,
        items: itemsIn(holder, valueAt(data, path), last.list),
      });
  }
  return [...found.values()];
}

/** What people call an item: its name or its text, else its id. */
export function labelOf(raw: unknown, text: Ground['text']): string {
  for (const key of ['name', 'says', 'does', 'statement', 'customer', 'title']) {
    const found = text(valueAt(raw, [key]));
    if (found !== '') return found;
  }
  return idOf(raw) ?? '?';
}

export type Way = 'up' | 'down';

/** Which ways an item can be moved within its list. */
export function waysOf(ground: Ground, item: Item): Way[] {
  const { at, length } = placeOf(ground, item);
  return [...(at > 0 ? ['up' as const] : []), ...(at >= 0 && at < length - 1 ? ['down' as const] : [])];
}

/** Moves an item one place up or down. */
export function moved(ground: Ground, item: Item, way: Way): Edit[] {
  const { list, at } = placeOf(ground, item);
  return [{ file: item.file, changes: [{ move: list, from: at, to: way === 'up' ? at - 1 : at + 1 }] }];
}

/** Takes an item out, with all that refers to it or to anything in it; `references` says from how many places. */
export function removal(ground: Ground, item: Item, raw: unknown): { edits: Edit[]; references: number } {
  const path = pathOf(ground.data(item.file), item);
  if (!path) return { edits: [], references: 0 };
  const ids = new Set<string>();
  collectIds(raw, ids);
  const inside = (file: string, other: Path) => file === item.file && path.every((step, i) => other[i] === step);
  const references = [...ids]
    .flatMap((id) => referencesTo(id, ground.project.sources))
    .filter((one) => !inside(one.file, one.path));
  return {
    edits: [...removed(references), { file: item.file, changes: [{ remove: path }] }],
    references: references.length,
  };
}

function placeOf(ground: Ground, item: Item): { list: Path; at: number; length: number } {
  const data = ground.data(item.file);
  const path = pathOf(data, item) ?? [];
  const list = path.slice(0, -1);
  const key = list.at(-1);
  const holder = valueAt(data, list.slice(0, -1));
  return { list, at: Number(path.at(-1) ?? -1), length: key === undefined ? 0 : listIn(holder, String(key)).length };
}
