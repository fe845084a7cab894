import type { Tag } from './markup.js';
import type { Call } from './references.js';

/** A tag, what it weighs, and what it draws beside what stands in it. */
export interface Weighed {
  tag: Tag;
  weight: number;
  calls: Call[];
}

export interface Part {
  weight: number;
  draws: Call[];
}

const ROOT = '';
/** Parts that draw each other in a chain as long as this are none that a person has drawn. */
const LONGEST_CHAIN = 600;

/**
 * What a drawing comes to with all it repeats; a few kB can stand for billions of shapes. A part that draws
 * itself counts once: whoever draws it leaves the repetition out. `more` are parts that are no tags.
 */
export function weightOfAll(tags: readonly Weighed[], more: ReadonlyMap<string, Part>): number {
  const parts = partsOf(tags);
  const known = new Map<string, number>();
  return weigh(ROOT, 0);

  function weigh(id: string, chain: number): number {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (chain > LONGEST_CHAIN) return Number.POSITIVE_INFINITY;
    known.set(id, 0);
    const { weight, draws } = parts.get(id) ?? more.get(id) ?? { weight: 0, draws: [] };
    let total = weight;
    for (const call of draws) {
      const drawn = weigh(call.id, chain + 1);
      if (drawn > 0) total += drawn * call.times;
    }
    known.set(id, total);
    return total;
  }
}

/** Every part that has an id, with what stands right in it; one within another is drawn by it. */
function partsOf(tags: readonly Weighed[]): Map<string, Part> {
  const parts = new Map<string, Part>([[ROOT, { weight: 0, draws: [] }]]);
  const open: string[] = [];
  for (const { tag, weight, calls } of tags) {
    if (tag.kind === 'close') {
      open.pop();
      continue;
    }
    const within = open.at(-1) ?? ROOT;
    const id = tag.attributes.get('id') ?? within;
    if (id !== within) parts.get(within)?.draws.push({ id, times: 1 });
    const part = parts.get(id) ?? { weight: 0, draws: [] };
    parts.set(id, part);
    part.weight += weight;
    for (const call of calls) part.draws.push(call);
    if (tag.kind === 'open') open.push(id);
  }
  return parts;
}
