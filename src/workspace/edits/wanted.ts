import type { Path } from '../../model/source.js';
import { failed, type Step } from './step.js';
import { isMapping } from './written/value.js';

type Made = { data: unknown } | undefined;

/**
 * The data as a step makes it; all else is shared with what it was.
 * @throws Failure `edit-failed` where the step does not fit the data
 */
export function next(data: unknown, step: Step): unknown {
  const made = wantedAfter(data, step);
  if (!made) throw failed(step);
  return made.data;
}

function wantedAfter(data: unknown, step: Step): Made {
  if ('set' in step) return changed(data, step.set, () => ({ data: step.to }));
  if ('remove' in step) return without(data, step.remove);
  if ('insert' in step) {
    return changed(data, step.insert, (list) => {
      if (list !== undefined && list !== null && !Array.isArray(list)) return undefined;
      const items: unknown[] = list ?? [];
      const at = clamp(step.at, items.length);
      return { data: [...items.slice(0, at), ...step.items, ...items.slice(at)] };
    });
  }
  return changed(data, step.move, (list) => {
    if (!Array.isArray(list) || !(step.from in list) || !(step.to in list)) return undefined;
    const items = [...list];
    items.splice(step.to, 0, ...items.splice(step.from, 1));
    return { data: items };
  });
}

/** A position in a list, or behind its last item. */
export function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(at), length));
}

/** The value at a path; nothing when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isMapping(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** How many parts a mapping or list has; none for anything else. */
export function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isMapping(value) ? Object.keys(value).length : 0;
}

function changed(data: unknown, path: Path, make: (value: unknown) => Made): Made {
  const [step, ...rest] = path;
  if (step === undefined) return make(data);
  if (typeof step === 'number') {
    if (!Array.isArray(data) || !(step in data)) return undefined;
    const made = changed(data[step], rest, make);
    return made && { data: data.with(step, made.data) };
  }
  if (data !== undefined && data !== null && !isMapping(data)) return undefined;
  const made = changed(valueAt(data, [step]), rest, make);
  return made && { data: { ...data, [step]: made.data } };
}

function without(data: unknown, path: Path): Made {
  const around = path.slice(0, -1);
  const holder = valueAt(data, around);
  const step = path.at(-1);
  if (Array.isArray(holder) && typeof step === 'number' && step in holder) {
    if (holder.length === 1 && typeof around.at(-1) === 'string') return without(data, around);
    return changed(data, around, () => ({ data: holder.toSpliced(step, 1) }));
  }
  if (!isMapping(holder) || step === undefined || !Object.hasOwn(holder, String(step))) return undefined;
  const members = Object.entries(holder).filter(([key]) => key !== String(step));
  return changed(data, around, () => ({ data: Object.fromEntries(members) }));
}
