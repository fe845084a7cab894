import { Failure } from '../../model/failure.js';
import type { Path } from '../../model/source.js';
import type { Change } from './change.js';
import { isMapping } from './written/value.js';

/** A change as it is made: several items may be put into a list at once. */
export type Step =
  | { set: Path; to: unknown }
  | { remove: Path }
  | { insert: Path; at: number; items: unknown[] }
  | { move: Path; from: number; to: number };

export function stepOf(change: Change): Step {
  if ('set' in change) return { set: change.set, to: plain(change.to) };
  return 'insert' in change ? { insert: change.insert, at: change.at, items: [plain(change.item)] } : change;
}

/** What a step is about: the value it sets or removes, or the list it changes. */
export function pathOf(step: Step): Path {
  if ('set' in step) return step.set;
  if ('remove' in step) return step.remove;
  return 'insert' in step ? step.insert : step.move;
}

/** That a step cannot be made in the text alone, or, with `shared`, that it would be felt elsewhere too. */
export function failed(step: Step, shared = false): Failure {
  return new Failure(shared ? 'edit-shared' : 'edit-failed', { key: pathOf(step).join('.') }, 'machine');
}

// A member without a value is none.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isMapping(value)) return value ?? null;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, plain(member)]));
}
