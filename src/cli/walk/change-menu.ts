import { Failure } from '../../model/failure.js';
import { type Item, nameOf } from '../../walk/item.js';
import { labelOf, listsAt, moved, removal, waysOf } from '../../walk/lists.js';
import { questionsAt } from '../../walk/places.js';
import type { Edit, QuestionCode } from '../../walk/question.js';
import { failureText } from '../failure-text.js';
import { wrapText } from '../wrap.js';
import { placeName, shortened } from './header.js';
import type { Setting } from './setting.js';
import { shownAnswer } from './shown-answer.js';

/** Questions that are named after what stands in a list. */
const KINDS: Record<string, QuestionCode> = {
  segments: 'segment.name',
  encounters: 'encounter.name',
  steps: 'step.add',
  expectations: 'expectation.add',
  behaviors: 'behavior.add',
  standards: 'standard.kind',
  fixes: 'fix.add',
};

/** Room that a choice leaves to its pointer. */
const POINTER = 4;

/** Changes, removes or moves something of the step at hand. */
export async function changeSomething(setting: Setting): Promise<void> {
  const { walk, person, drawing } = setting;
  const { menu, questions } = drawing.words;
  const { ground, where } = walk;
  const below = listsAt(ground, where).flatMap(({ list, items }) =>
    items.map(({ item, raw }) => {
      const kind = questions[KINDS[list] ?? 'encounter.name'].label;
      return { item, raw, name: menu.facts(kind, labelOf(raw, ground.text)) };
    }),
  );
  const own = where.encounter ?? { file: ground.file, trail: [] };
  const all = [...below, { item: own, raw: undefined, name: placeName(ground, where, drawing.words) }];
  const choices = all.map(({ name }, i) => ({ value: String(i), name: shortened(name, person.columns - POINTER) }));
  const reply = await person.choice({ head: [''], message: menu.which, choices });
  const picked = 'value' in reply ? all[Number(reply.value)] : undefined;
  if (picked) await changeItem(setting, picked.item, picked.raw);
}

/** The facts of one item to change, and what can be done to it as a whole; `raw` is left out where it stays. */
async function changeItem(setting: Setting, item: Item, raw: unknown): Promise<void> {
  const { walk, person, drawing } = setting;
  const { words } = drawing;
  const { menu } = words;
  const facts = questionsAt(walk.ground, walk.where).filter((one) => !one.adds && nameOf(one.item) === nameOf(item));
  const choices = [
    ...facts.map((one) => {
      const value = shownAnswer(one, one.current, drawing) ?? menu.empty;
      const name = shortened(menu.facts(words.questions[one.code].label, value), person.columns - POINTER);
      return { value: `ask ${one.key}`, name };
    }),
    ...(raw === undefined ? [] : waysOf(walk.ground, item).map((way) => ({ value: way, name: menu[way] }))),
    ...(raw === undefined ? [] : [{ value: 'remove', name: menu.remove }]),
    { value: 'back', name: menu.back },
  ];
  const reply = await person.choice({ head: [''], message: menu.what, choices });
  const picked = 'value' in reply ? reply.value : '';
  if (picked.startsWith('ask ')) walk.ask(picked.slice('ask '.length));
  else if (picked === 'remove') await removeItem(setting, item, raw);
  else if (picked === 'up' || picked === 'down') write(setting, moved(walk.ground, item, picked));
}

async function removeItem(setting: Setting, item: Item, raw: unknown): Promise<void> {
  const { walk, person, drawing } = setting;
  const { menu, yes, no } = drawing.words;
  const { edits, references } = removal(walk.ground, item, raw);
  const name = shortened(labelOf(raw, walk.ground.text), person.columns / 2);
  const reply = await person.choice({
    head: [''],
    message: menu.sure(name, references),
    choices: [
      { value: 'no', name: no },
      { value: 'yes', name: yes },
    ],
  });
  if ('value' in reply && reply.value === 'yes') write(setting, edits);
}

function write({ walk, drawing, person, context }: Setting, edits: Edit[]): void {
  const { words } = drawing;
  const say = (text: string) => person.say(wrapText(text, person.columns - 1).join('\n'));
  try {
    const outcome = walk.change(edits);
    if (!('files' in outcome)) return;
    const files = outcome.files.join(words.between);
    say(outcome.kind === 'broken' ? words.broken(files) : words.reloaded(files));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(failureText(error, context));
  }
}
