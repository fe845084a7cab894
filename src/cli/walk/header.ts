import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { WalkWords } from '../../locales/en/walk.js';
import type { StepState } from '../../pipeline/steps.js';
import { nameOf } from '../../walk/item.js';
import { encountersOf, progressOf, spotOf, type Where } from '../../walk/places.js';
import type { Ground } from '../../walk/question.js';
import { wrapText } from '../wrap.js';

/** Below this a line does not hold the header. */
export const NARROW = 60;

/** Where one stands: the encounter, the step of nine, and what is done, open and blocked. */
export function headerOf(
  ground: Ground,
  where: Where,
  words: WalkWords,
  paint: ChalkInstance,
  columns: number,
): string[] {
  const name = placeName(ground, where, words);
  const states = where.encounter ? progressOf(ground, where.encounter) : undefined;
  const state = states?.[where.step - 1]?.state;
  const step = words.stepOf(where.step);
  const said = state === undefined ? '' : `  ${paintState(state, words.states[state], paint)}`;
  const marks = states ? `  ${marksOf(states, words, paint, where.step)}` : '';
  if (columns < NARROW) return ['', paint.dim(shortened(name, columns - 1)), `${paint.dim(step)}${said}`, ''];
  const right = `${step}${marks}${said}`;
  const room = columns - 2 - stringWidth(right);
  const left = shortened(name, room - 2);
  return ['', `${paint.dim(left)}${' '.repeat(Math.max(2, room - stringWidth(left)))}${right}`, ''];
}

/** "The courier collects the parcel (2 of 5)". */
export function placeName(ground: Ground, { encounter }: Where, words: WalkWords): string {
  if (!encounter)
    return (
      ground.text((ground.data(ground.file) as { service?: { name?: unknown } } | null)?.service?.name) ||
      words.theService
    );
  const all = encountersOf(ground);
  const at = all.findIndex(({ item }) => nameOf(item) === nameOf(encounter));
  const name = ground.text(spotOf(ground, encounter)?.raw.name);
  return all.length > 1 ? words.encounterOf(name, at + 1, all.length) : name;
}

/** One mark for each of the nine steps; the one at hand stands out. */
export function marksOf(states: readonly StepState[], words: WalkWords, paint: ChalkInstance, at?: number): string {
  return states
    .map(({ state, step }) => {
      const mark = paintState(state, words.marks[state], paint);
      return step.number === at ? paint.inverse(mark) : mark;
    })
    .join('');
}

function paintState(state: StepState['state'], text: string, paint: ChalkInstance): string {
  return { done: paint.green, open: paint.yellow, blocked: paint.dim }[state](text);
}

/** As much of a text as fits, ended by an ellipsis where it is cut. */
export function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const [first = ''] = wrapText(text, Math.max(4, width - 1));
  return `${first}…`;
}
