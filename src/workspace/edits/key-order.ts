import { keys } from '../../model/generated/keys.js';
import type { Path } from '../../model/source.js';

/** Where a new key belongs: the nearest key before it, in the order of the format, that is already there. */
export function keyBefore(path: Path, present: readonly string[]): string | undefined {
  const key = String(path.at(-1));
  const order = orderAt(path.slice(0, -1), key);
  return order.slice(0, Math.max(0, order.indexOf(key))).findLast((one) => present.includes(one));
}

/** The keys the format knows for the mapping at a path; none where it knows none. */
function orderAt(path: Path, key: string): string[] {
  const names = path.filter((step) => typeof step === 'string');
  for (const root of ['Blueprint', 'Project', 'Client']) {
    const entity = names.reduce<string | undefined>((at, step) => keys[at ?? '']?.[step], root);
    const order = Object.keys(keys[entity ?? ''] ?? {});
    if (order.includes(key)) return order;
  }
  return [];
}
