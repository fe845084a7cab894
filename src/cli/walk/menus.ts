import { Failure } from '../../model/failure.js';
import { activeStandards } from '../../pipeline/selection.js';
import { nameOf, ownId } from '../../walk/item.js';
import { labelOf, listsAt } from '../../walk/lists.js';
import { encountersOf, progressOf, questionsAt, type Where } from '../../walk/places.js';
import { entityOf } from '../../walk/steps/scope.js';
import { failureText } from '../failure-text.js';
import { wrapText } from '../wrap.js';
import { changeSomething } from './change-menu.js';
import { headerOf, placeName, shortened } from './header.js';
import { showMap, whyOpen } from './map-menu.js';
import type { Choice } from './prompts/ask-choice.js';
import type { Setting } from './setting.js';

/** What a person chose that ends the walk; nothing when it goes on. */
export type Left = 'stop' | undefined;

/** More would be a wall of text. */
const MOST_SHOWN = 6;

/** When all is answered at a step: on to the next, or something else here. */
export async function menuAtStep(setting: Setting): Promise<Left> {
  const { walk, person, drawing } = setting;
  const { words, paint } = drawing;
  const above = [...headerOf(walk.ground, walk.where, words, paint, person.columns), ...overview(setting)];
  return choose(setting, above, [{ value: 'on', name: nextLabel(setting, walk.upcoming()) }]);
}

/** When nothing is open anywhere: what is still short of the nine gates, and what could be done. */
export async function menuAtEnd(setting: Setting): Promise<Left> {
  const { walk, person, drawing } = setting;
  const { ground } = walk;
  const { words, paint } = drawing;
  const encounters = encountersOf(ground);
  const behaviors = encounters.flatMap(({ item }) => entityOf(ground, 'encounter', ownId(item))?.behaviors ?? []);
  const open = encounters.flatMap(({ item, raw }) =>
    (progressOf(ground, item) ?? [])
      .filter(({ state }) => state === 'open')
      .map((one) => `  ${ground.text(raw.name)}, ${words.stepOf(one.step.number)}  ${whyOpen(one, words)}`),
  );
  const above = [
    '',
    ...wrapText(words.atEnd(encounters.length, activeStandards(behaviors).length), person.columns - 1),
    ...open.slice(0, MOST_SHOWN).map((line) => paint.dim(shortened(line, person.columns - 1))),
    ...(open.length > MOST_SHOWN ? ['  …'] : []),
    '',
  ];
  const another = words.menu.add(words.questions['encounter.add'].label);
  return choose(setting, above, [
    { value: 'stop', name: words.menu.end },
    { value: 'encounter', name: another },
  ]);
}

/** Over a question that waits. */
export function menuOverQuestion(setting: Setting): Promise<Left> {
  return choose(setting, [], [{ value: 'answer', name: setting.drawing.words.menu.answer }]);
}

/** The step at hand in full, with an example. */
export function explainStep({ walk, drawing, person }: Setting): void {
  const { words, paint } = drawing;
  const { title, full, example } = words.steps[walk.where.step] ?? { title: '', full: '', example: '' };
  const width = person.columns - 3;
  const lines = [
    '',
    `  ${paint.bold(title)}`,
    ...wrapText(full, width).map((line) => `  ${line}`),
    ...wrapText(words.eg(example), width).map((line) => `  ${paint.dim(line)}`),
  ];
  person.say(lines.join('\n'));
}

/** Takes the last answer back, or says why not. */
export function undoLast({ walk, drawing, person, context }: Setting): void {
  const { words } = drawing;
  const say = (text: string) => person.say(wrapText(text, person.columns - 1).join('\n'));
  try {
    say(walk.undo() ? words.undone : walk.canUndo ? words.changedSince : words.nothingToUndo);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(failureText(error, context));
  }
}

async function choose(setting: Setting, head: string[], first: Choice[]): Promise<Left> {
  const { walk, person, drawing } = setting;
  const { menu } = drawing.words;
  const ending = first[0]?.value === 'stop';
  const choices = [
    ...first,
    ...(ending ? [] : additions(setting)),
    { value: 'change', name: menu.change },
    { value: 'explain', name: menu.explain },
    { value: 'map', name: menu.map },
    ...(walk.canUndo ? [{ value: 'undo', name: menu.undo }] : []),
    ...(ending ? [] : [{ value: 'stop', name: menu.stop }]),
  ];
  const reply = await person.choice({ head, message: menu.title, choices });
  const picked = 'value' in reply ? reply.value : 'command' in reply ? reply.command : '';
  return carryOut(setting, picked);
}

async function carryOut(setting: Setting, picked: string): Promise<Left> {
  const { walk } = setting;
  const [act, ...key] = picked.split(' ');
  switch (act) {
    case 'stop':
      return 'stop';
    case 'on':
    case 'skip':
      walk.goOn();
      break;
    case 'add':
      walk.ask(key.join(' '));
      break;
    case 'encounter':
      walk.askForEncounter();
      break;
    case 'change':
      await changeSomething(setting);
      break;
    case 'explain':
      explainStep(setting);
      break;
    case 'map':
      await showMap(setting);
      break;
    case 'undo':
      undoLast(setting);
      break;
    case 'back':
      walk.back();
      break;
  }
  return undefined;
}

function nextLabel({ walk, drawing }: Setting, next: Where | undefined): string {
  const { menu, steps, stepOf } = drawing.words;
  if (!next) return menu.onEnd;
  const here = walk.where.encounter && nameOf(walk.where.encounter);
  const elsewhere = next.encounter !== undefined && nameOf(next.encounter) !== here;
  const step = menu.facts(stepOf(next.step), steps[next.step]?.title ?? '');
  return menu.on(elsewhere ? placeName(walk.ground, next, drawing.words) : step);
}

/** What can be added at this step: one entry for each list. */
function additions({ walk, drawing }: Setting): Choice[] {
  const { questions, menu } = drawing.words;
  const found = questionsAt(walk.ground, walk.where).filter(({ adds, asking }) => adds && asking !== 'needed');
  return found.map(({ key, code, args }) => {
    const about = code === 'standard.kind' && args.does ? ` (${shortened(args.does, 40)})` : '';
    return { value: `add ${key}`, name: menu.add(`${questions[code].label}${about}`) };
  });
}

/** The lists of the step, with what stands in them. */
function overview({ drawing, walk, person }: Setting): string[] {
  const { words, paint } = drawing;
  const filled = listsAt(walk.ground, walk.where).filter(({ items }) => items.length > 0);
  const names = [...new Set(filled.map(({ list }) => list))];
  return names.flatMap((list) => {
    const all = filled.filter((one) => one.list === list).flatMap(({ items }) => items);
    const shown = all
      .slice(0, MOST_SHOWN)
      .map(({ raw }, i) => shortened(`  ${i + 1} ${labelOf(raw, walk.ground.text)}`, person.columns - 1));
    return [paint.dim(words.lists[list] ?? list), ...shown, ...(all.length > MOST_SHOWN ? ['  …'] : [])];
  });
}
