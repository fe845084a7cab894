import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../model/source.js';
import type { Step } from './step.js';
import { clamp, sizeOf, valueAt } from './wanted.js';
import { isMapping } from './written/value.js';

/**
 * The smallest steps that come to the same: a mapping or list set in place of another changes only
 * the parts that differ, so that the comments of the others stay. None where nothing changes.
 */
export function refine(data: unknown, step: Step): Step[] {
  if ('set' in step) return setSteps(data, step.set, step.to);
  return 'move' in step && step.from === step.to ? [] : [step];
}

function setSteps(data: unknown, path: Path, value: unknown): Step[] {
  const old = valueAt(data, path);
  if (old !== undefined && isDeepStrictEqual(old, value)) return [];
  if (isMapping(old) && isMapping(value)) return memberSteps(data, old, path, value);
  if (Array.isArray(old) && Array.isArray(value)) return itemSteps(data, old, path, value);
  return [{ set: path, to: value }];
}

function memberSteps(data: unknown, old: object, path: Path, value: Record<string, unknown>): Step[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  if (gone.length === sizeOf(old)) return [{ set: path, to: value }];
  const removals = gone.map((key): Step => ({ remove: [...path, key] }));
  return [...removals, ...Object.entries(value).flatMap(([key, one]) => setSteps(data, [...path, key], one))];
}

function itemSteps(data: unknown, old: unknown[], path: Path, value: unknown[]): Step[] {
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && isDeepStrictEqual(old[start], value[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isDeepStrictEqual(old.at(-1 - end), value.at(-1 - end))) end += 1;
  if (start + end === 0) return [{ set: path, to: value }];
  const from = shorter - end;
  const changed = value.slice(start, from).flatMap((one, at) => setSteps(data, [...path, start + at], one));
  const gone = old.slice(from, old.length - end).map((): Step => ({ remove: [...path, from] }));
  const items = value.slice(from, value.length - end);
  return [...changed, ...gone, ...(items.length > 0 ? [{ insert: path, at: from, items }] : [])];
}

/**
 * A step as it is made in the text: what is missing on the way is written together with the value,
 * and what would be left empty goes, or stays as empty brackets.
 */
export function settled(data: unknown, step: Step): Step {
  if ('set' in step) return settledSet(data, step.set, step.to);
  if ('insert' in step) {
    const list = valueAt(data, step.insert);
    const length = sizeOf(list);
    if (length === 0) return settledSet(data, step.insert, step.items);
    return { ...step, at: clamp(step.at, length) };
  }
  if ('move' in step) return step;
  const around = step.remove.slice(0, -1);
  const holder = valueAt(data, around);
  if (sizeOf(holder) > 1) return step;
  // An empty list says nothing; where it hangs on a key, that goes too.
  if (Array.isArray(holder) && typeof around.at(-1) === 'string') return settled(data, { remove: around });
  return { set: around, to: Array.isArray(holder) ? [] : {} };
}

function settledSet(data: unknown, path: Path, value: unknown): Step {
  const around = path.slice(0, -1);
  const key = path.at(-1);
  if (valueAt(data, path) !== undefined || around.length === 0) return { set: path, to: value };
  if (sizeOf(valueAt(data, around)) > 0) return { set: path, to: value };
  return settledSet(data, around, { [String(key)]: value });
}
