import { compareQuantities } from '../model/compare.js';
import type { Locale, Text } from '../model/locale.js';
import type { Index, IndexItem, Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { textIn } from '../model/text.js';
import { timeLimitOf } from './time-limit.js';

/**
 * Two items of an index whose weights cannot both say what a failure costs the customer:
 * - `same-reason`: the same reason stands for two weights
 * - `longer-wait`: of two limits on one clock, missing the longer one counts less
 * - `importance`: customers rate what weighs little as far more important
 */
export interface WeightConflict {
  kind: 'same-reason' | 'longer-wait' | 'importance';
  item: IndexItem;
  other: IndexItem;
}

export interface WeightLimits {
  /** How many times as heavy an item has to be before importance is asked. */
  ratio: number;
  /** How far apart the importances have to be, in points of their scale from 1 to 10. */
  gap: number;
}

/** The conflicts within an index, one of each kind for an item at the most; texts are compared in `locale`. */
export function weightConflicts({ items }: Index, limits: WeightLimits, locale: Locale): WeightConflict[] {
  return [...sameReasons(items, locale), ...longerWaits(items, locale), ...importanceConflicts(items, limits)];
}

function sameReasons(items: IndexItem[], locale: Locale): WeightConflict[] {
  const first = new Map<string, IndexItem>();
  return items.flatMap((item): WeightConflict[] => {
    const { reason } = item.data;
    if (reason === undefined) return [];
    const words = plain(reason, locale);
    const other = first.get(words);
    if (!other) first.set(words, item);
    return other && other.weight !== item.weight ? [{ kind: 'same-reason', item, other }] : [];
  });
}

/** Who waits longer than the longer limit has waited longer than the shorter one too, and lost more. */
function longerWaits(items: IndexItem[], locale: Locale): WeightConflict[] {
  return ladders(items, locale).flatMap((ladder) => {
    let heaviest: Rung | undefined;
    return ladder.sort(shorterFirst).flatMap((rung): WeightConflict[] => {
      const other = heaviest;
      if (!other || rung.item.weight > other.item.weight) heaviest = rung;
      const conflict = other && other.item.weight > rung.item.weight && shorterFirst(other, rung) < 0;
      return conflict ? [{ kind: 'longer-wait', item: rung.item, other: other.item }] : [];
    });
  });
}

interface Rung {
  item: IndexItem;
  limit: Quantity;
}

/** The items that run on one clock, with limits that compare. */
function ladders(items: IndexItem[], locale: Locale): Rung[][] {
  const byClock = new Map<string, Rung[][]>();
  for (const item of items) {
    const clock = clockOf(item.standard, locale);
    const limit = timeLimitOf(item.standard);
    if (clock === undefined || !limit) continue;
    const known = byClock.get(clock) ?? [];
    const ladder = known.find(([first]) => first && compareQuantities(first.limit, limit) !== undefined);
    if (ladder) ladder.push({ item, limit });
    else byClock.set(clock, [...known, [{ item, limit }]]);
  }
  return [...byClock.values()].flat();
}

function shorterFirst(a: Rung, b: Rung): number {
  return compareQuantities(a.limit, b.limit) ?? 0;
}

function clockOf({ data }: Standard, locale: Locale): string | undefined {
  const { from, to } = data.measure?.clock ?? {};
  return from === undefined || to === undefined ? undefined : `${plain(from, locale)}\n${plain(to, locale)}`;
}

// From the lightest on, with the most important of those that are light enough.
function importanceConflicts(items: IndexItem[], { ratio, gap }: WeightLimits): WeightConflict[] {
  const rated = items
    .flatMap((item) => {
      const importance = importanceOf(item.standard);
      return importance === undefined ? [] : [{ item, importance }];
    })
    .sort((a, b) => a.item.weight - b.item.weight);
  const conflicts: WeightConflict[] = [];
  let next = 0;
  let most: (typeof rated)[number] | undefined;
  for (const { item, importance } of rated) {
    for (let light = rated[next]; light && light.item.weight * ratio <= item.weight; light = rated[++next]) {
      if (!most || light.importance > most.importance) most = light;
    }
    if (most && most.importance - importance >= gap) conflicts.push({ kind: 'importance', item, other: most.item });
  }
  return conflicts;
}

/** How important customers rate what a standard answers: the highest of the ratings, from 1 to 10. */
export function importanceOf({ behavior }: Standard): number | undefined {
  const ratings = behavior.answers.flatMap(({ data }) => data.importance ?? []);
  return ratings.length === 0 ? undefined : Math.max(...ratings);
}

function plain(text: Text, locale: Locale): string {
  return textIn(text, locale, locale)
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
