import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../model/source.js';
import { settled } from './refine.js';
import { pathOf, type Step } from './step.js';
import { next, valueAt } from './wanted.js';

/**
 * Steps sorted by when they can be made: those of one round have nothing to do with each other, so
 * that all their edits can be planned on the same text. Later rounds see what earlier ones left.
 */
export class Rounds {
  /** What the steps so far make of the data. */
  data: unknown;
  readonly all: Step[][] = [];
  /** The last rounds in which the value at a path was changed, and in which something in it was. */
  readonly #at = new Map<string, number>();
  readonly #within = new Map<string, number>();
  #last: Step | undefined;

  constructor(data: unknown) {
    this.data = data;
  }

  /** @throws Failure `edit-failed` when the step does not fit the data */
  add(asked: Step): void {
    const step = settled(this.data, asked);
    const zone = zoneOf(this.data, step);
    this.data = next(this.data, step);
    if (this.#joins(step)) return;
    const round = this.#roundOf(zone);
    this.all[round] ??= [];
    this.all[round].push(step);
    this.#last = step;
  }

  /** Whether a step only adds to the items that the one before it put into the same list. */
  #joins(step: Step): boolean {
    const last = this.#last;
    if (!last || !('insert' in last && 'insert' in step) || step.at !== last.at + last.items.length) return false;
    if (!isDeepStrictEqual(step.insert, last.insert)) return false;
    last.items.push(...step.items);
    return true;
  }

  #roundOf(zone: Path): number {
    const ways = [zone, ...zone.keys()].map((_, depth) => JSON.stringify(zone.slice(0, depth)));
    const own = JSON.stringify(zone);
    const before = [...ways.map((way) => this.#at.get(way) ?? -1), this.#within.get(own) ?? -1];
    const round = Math.max(...before) + 1;
    this.#at.set(own, round);
    for (const way of ways) this.#within.set(way, Math.max(round, this.#within.get(way) ?? -1));
    return round;
  }
}

/** The path of all that a step may change in the text. */
function zoneOf(data: unknown, step: Step): Path {
  const path = pathOf(step);
  const inside = 'remove' in step || ('set' in step && valueAt(data, path) === undefined);
  return inside ? path.slice(0, -1) : path;
}
