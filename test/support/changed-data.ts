import type { Path } from '../../src/model/source.js';
import type { Change } from '../../src/workspace/edits/change.js';

type Holder = Record<string | number, unknown>;

/** The value at a path. */
export function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Holder | null | undefined)?.[step], data);
}

/** What data should be after a change, made in the plainest way. */
export function applied(data: unknown, change: Change): unknown {
  const copy = structuredClone(data);
  if ('set' in change) {
    put(copy, change.set, change.to);
    return copy;
  }
  if ('insert' in change) {
    const list = at(copy, change.insert);
    if (!Array.isArray(list)) return applied(data, { set: change.insert, to: [change.item] });
    list.splice(change.at, 0, change.item);
    return copy;
  }
  if ('move' in change) {
    const list = at(copy, change.move) as unknown[];
    list.splice(change.to, 0, ...list.splice(change.from, 1));
    return copy;
  }
  const holder = at(copy, change.remove.slice(0, -1)) as Holder | unknown[];
  const step = change.remove.at(-1) ?? '';
  if (!Array.isArray(holder)) delete holder[step];
  else if (holder.length === 1 && typeof change.remove.at(-2) === 'string') {
    return applied(data, { remove: change.remove.slice(0, -1) });
  } else holder.splice(Number(step), 1);
  return copy;
}

function put(data: unknown, path: Path, value: unknown): void {
  let holder = data as Holder;
  for (const step of path.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Holder;
  }
  holder[path.at(-1) ?? ''] = value;
}
