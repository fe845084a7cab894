import type { WalkWords } from '../../locales/en/walk.js';
import type { StepState } from '../../pipeline/steps.js';
import { type Item, nameOf } from '../../walk/item.js';
import { encountersOf, placesOf, progressOf } from '../../walk/places.js';
import { marksOf, placeName, shortened } from './header.js';
import type { Setting } from './setting.js';

/** Encounters and steps in one view, to go to any of them. */
export async function showMap(setting: Setting): Promise<void> {
  const { walk, person, drawing } = setting;
  const { words, paint } = drawing;
  const { ground } = walk;
  const encounters = encountersOf(ground);
  const room = person.columns - UNKNOWN.length - 8;
  const choices = encounters.map(({ item, raw }, i) => {
    const states = progressOf(ground, item);
    const marks = states ? marksOf(states, words, paint) : UNKNOWN;
    return { value: String(i), name: `${marks}  ${shortened(ground.text(raw.name), room)}` };
  });
  const whole = `${' '.repeat(UNKNOWN.length)}  ${shortened(placeName(ground, { step: 1 }, words), room)}`;
  const reply = await person.choice({
    head: ['', paint.dim(words.mapLegend), ''],
    message: words.menu.where,
    choices: [...choices, { value: 'service', name: whole }],
  });
  if (!('value' in reply)) return;
  const encounter = encounters[Number(reply.value)]?.item;
  if (encounter) await goToStep(setting, encounter);
  else walk.goTo({ step: 1 });
}

/** In the place of nine marks, where an encounter is not sound enough to tell. */
const UNKNOWN = '?????????';

async function goToStep({ walk, person, drawing }: Setting, encounter: Item): Promise<void> {
  const { words, paint } = drawing;
  const states = progressOf(walk.ground, encounter) ?? [];
  const places = placesOf(walk.ground).filter((one) => one.encounter && nameOf(one.encounter) === nameOf(encounter));
  const choices = places.map(({ step }) => {
    const state = states[step - 1];
    const mark = state ? marksOf([state], words, paint) : ' ';
    const why = state && state.state !== 'done' ? `  ${whyOpen(state, words)}` : '';
    const title = words.steps[step]?.title ?? '';
    return { value: String(step), name: `${mark} ${shortened(`${step} ${title}${why}`, person.columns - 6)}` };
  });
  const open = states.find(({ state }) => state === 'open')?.step.number ?? 1;
  const reply = await person.choice({ head: [''], message: words.menu.whichStep, choices, offered: String(open) });
  const place = 'value' in reply ? places.find(({ step }) => String(step) === reply.value) : undefined;
  if (place) walk.goTo(place);
}

/** Why a step is not done: what is still short, or which steps it waits for. */
export function whyOpen({ state, blockedBy, shortfalls }: StepState, words: WalkWords): string {
  if (state === 'blocked') return words.blockedBy(blockedBy.join(words.between));
  const codes = [...new Set(shortfalls.map(({ code }) => words.shortfalls[code]))];
  return words.openBecause(codes.join(words.between));
}
