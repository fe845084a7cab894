import { Failure } from '../../model/failure.js';
import { activeStandards } from '../../pipeline/selection.js';
import { collectIds, type Item, idOf, itemsIn, listIn, nameOf, ownId, pathOf, valueAt } from '../../walk/item.js';
import { encountersOf, placesOf, progressOf, questionsAt } from '../../walk/places.js';
import type { Edit } from '../../walk/question.js';
import { referencesTo, removed } from '../../walk/references.js';
import { entityOf } from '../../walk/steps/scope.js';
import { failureText } from '../failure-text.js';
import { wrapText } from '../wrap.js';
import type { Setting } from './conversation.js';
import { headerOf, marksOf, placeName, shortened } from './header.js';
import { shownAnswer } from './shown-answer.js';

type Left = 'stop' | undefined;

/** What can be done besides answering: go on or elsewhere, add, change, remove, reorder, undo, stop. */
export class Menus {
  readonly #setting: Setting;
  readonly #say: (lines: string[]) => void;

  constructor(setting: Setting, say: (lines: string[]) => void) {
    this.#setting = setting;
    this.#say = say;
  }

  /** When all is answered at a step: on to the next, or something else here. */
  async atStep(): Promise<Left> {
    const { walk, drawing } = this.#setting;
    const { menu, steps, stepOf } = drawing.words;
    const next = walk.upcoming();
    const elsewhere =
      next?.encounter && nameOf(next.encounter) !== (walk.where.encounter && nameOf(walk.where.encounter));
    const step = next && menu.facts(stepOf(next.step), steps[next.step]?.title ?? '');
    const label = next
      ? menu.on(elsewhere ? `${placeName(walk.ground, next, drawing.words)}` : (step ?? ''))
      : menu.onEnd;
    const { words, paint } = drawing;
    return this.#choose(
      menu.title,
      [{ value: 'on', name: label }],
      'on',
      this.#overview(),
      headerOf(walk.ground, walk.where, words, paint, this.#columns),
    );
  }

  /** When nothing is open anywhere: what is still short of the nine gates, and what could be done. */
  async atEnd(): Promise<Left> {
    const { walk, drawing } = this.#setting;
    const { ground } = walk;
    const { words, paint } = drawing;
    const { menu, questions } = words;
    const encounters = encountersOf(ground);
    const standards = encounters.flatMap(({ item }) => entityOf(ground, 'encounter', ownId(item))?.behaviors ?? []);
    const open = encounters.flatMap(({ item, raw }) =>
      (progressOf(ground, item) ?? [])
        .filter(({ state }) => state === 'open')
        .map((one) =>
          shortened(`  ${ground.text(raw.name)}, ${words.stepOf(one.step.number)}${this.#why(one)}`, this.#columns - 1),
        ),
    );
    const above = [
      '',
      words.atEnd(encounters.length, activeStandards(standards).length),
      ...open.slice(0, MOST_SHOWN).map((line) => paint.dim(line)),
      ...(open.length > MOST_SHOWN ? ['  …'] : []),
      '',
    ];
    const first = [
      { value: 'end', name: menu.end },
      { value: 'encounter', name: menu.add(questions['encounter.add'].label) },
    ];
    return this.#choose(menu.title, first, 'end', above, []);
  }

  /** Over a question that waits. */
  overQuestion(): Promise<Left> {
    const { menu } = this.#setting.drawing.words;
    return this.#choose(menu.title, [{ value: 'answer', name: menu.answer }], 'answer', [], []);
  }

  explain(): void {
    const { walk, drawing, person } = this.#setting;
    const { words, paint } = drawing;
    const { title, full, example } = words.steps[walk.where.step] ?? { title: '', full: '', example: '' };
    const width = person.columns - 3;
    this.#say([
      '',
      `  ${paint.bold(title)}`,
      ...wrapText(full, width).map((line) => `  ${line}`),
      ...wrapText(words.eg(example), width).map((line) => `  ${paint.dim(line)}`),
      '',
    ]);
  }

  undo(): void {
    const { walk, drawing, context } = this.#setting;
    const { words } = drawing;
    try {
      const done = walk.undo();
      this.#say([done ? words.undone : walk.canUndo ? words.changedSince : words.nothingToUndo]);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#say(wrapText(failureText(error, context), this.#columns - 1));
    }
  }

  async #choose(
    message: string,
    first: { value: string; name: string }[],
    offered: string,
    above: string[],
    header: string[],
  ): Promise<Left> {
    const { walk, person, drawing } = this.#setting;
    const { menu } = drawing.words;
    const additions = this.#additions();
    const choices = [
      ...first,
      ...additions.map(({ key, name }) => ({ value: `add ${key}`, name: menu.add(name) })),
      { value: 'change', name: menu.change },
      { value: 'explain', name: menu.explain },
      { value: 'map', name: menu.map },
      ...(walk.canUndo ? [{ value: 'undo', name: menu.undo }] : []),
      { value: 'stop', name: menu.stop },
    ];
    const reply = await person.choice({ head: [...header, ...above], message, choices, offered });
    const picked = 'value' in reply ? reply.value : 'command' in reply ? reply.command : '';
    if (picked.startsWith('add ')) walk.ask(picked.slice(4));
    else if (picked === 'on' || picked === 'skip') walk.goOn();
    else if (picked === 'change') await this.#change();
    else if (picked === 'explain') this.explain();
    else if (picked === 'map') await this.#map();
    else if (picked === 'undo') this.undo();
    else if (picked === 'back') walk.back();
    else if (picked === 'encounter') walk.askForEncounter();
    return picked === 'stop' || picked === 'end' ? 'stop' : undefined;
  }

  /** What can be added at this step: one entry for each list. */
  #additions(): { key: string; name: string }[] {
    const { walk, drawing } = this.#setting;
    const { questions } = drawing.words;
    const found = questionsAt(walk.ground, walk.where).filter(({ adds, asking }) => adds && asking !== 'needed');
    return found.map(({ key, code, args }) => {
      const about = code === 'standard.kind' && args.does ? ` (${shortened(args.does, 40)})` : '';
      return { key, name: `${questions[code].label}${about}` };
    });
  }

  /** The lists of the step, with what stands in them. */
  #overview(): string[] {
    const { drawing, walk } = this.#setting;
    const { words, paint } = drawing;
    return this.#lists().flatMap(({ list, items }) =>
      items.length === 0
        ? []
        : [
            paint.dim(words.lists[list] ?? list),
            ...items
              .slice(0, MOST_SHOWN)
              .map(({ raw }, i) => `  ${i + 1} ${shortened(nameIn(raw, walk.ground.text), this.#columns - 6)}`),
            ...(items.length > MOST_SHOWN ? ['  …'] : []),
          ],
    );
  }

  #lists(): { list: string; holder: Item; items: { item: Item; raw: unknown }[] }[] {
    const { ground, where } = this.#setting.walk;
    const found = new Map<string, { list: string; holder: Item; items: { item: Item; raw: unknown }[] }>();
    for (const { item } of questionsAt(ground, where)) {
      const last = item.trail.at(-1);
      if (!last || last.list === 'roles' || (where.encounter && nameOf(item) === nameOf(where.encounter))) continue;
      const holder = { ...item, trail: item.trail.slice(0, -1) };
      const data = ground.data(item.file);
      const path = pathOf(data, holder);
      if (path)
        found.set(`${nameOf(holder)} ${last.list}`, {
          list: last.list,
          holder,
          items: itemsIn(holder, valueAt(data, path), last.list),
        });
    }
    return [...found.values()];
  }

  async #change(): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { menu, lists } = drawing.words;
    const { ground, where } = walk;
    const own = where.encounter
      ? [{ item: where.encounter, raw: undefined, name: placeName(ground, where, drawing.words) }]
      : [{ item: { file: ground.file, trail: [] }, raw: undefined, name: placeName(ground, where, drawing.words) }];
    const below = this.#lists().flatMap(({ list, items }) =>
      items.map(({ item, raw }) => ({ item, raw, name: menu.facts(lists[list] ?? list, nameIn(raw, ground.text)) })),
    );
    const all = [...below, ...own];
    const choices = all.map(({ name }, i) => ({ value: String(i), name: shortened(name, this.#columns - 6) }));
    const reply = await person.choice({ head: [], message: menu.which, choices });
    const picked = 'value' in reply ? all[Number(reply.value)] : undefined;
    if (picked) await this.#changeItem(picked.item, picked.raw);
  }

  async #changeItem(item: Item, raw: unknown): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { words, lang } = drawing;
    const { menu } = words;
    const facts = questionsAt(walk.ground, walk.where).filter((one) => !one.adds && nameOf(one.item) === nameOf(item));
    const moves = raw === undefined ? [] : this.#moves(item);
    const choices = [
      ...facts.map((one) => ({
        value: `ask ${one.key}`,
        name: shortened(
          menu.facts(words.questions[one.code].label, shownAnswer(one, one.current, words, lang) ?? menu.empty),
          this.#columns - 6,
        ),
      })),
      ...moves.map((way) => ({ value: way, name: menu[way] })),
      ...(raw === undefined ? [] : [{ value: 'remove', name: menu.remove }]),
      { value: 'back', name: menu.back },
    ];
    const reply = await person.choice({ head: [], message: menu.what, choices });
    const picked = 'value' in reply ? reply.value : '';
    if (picked.startsWith('ask ')) walk.ask(picked.slice(4));
    else if (picked === 'remove') await this.#remove(item, raw);
    else if (picked === 'up' || picked === 'down') this.#move(item, picked);
  }

  #moves(item: Item): ('up' | 'down')[] {
    const { at, length } = this.#placeOf(item);
    return [...(at > 0 ? ['up' as const] : []), ...(at < length - 1 ? ['down' as const] : [])];
  }

  #move(item: Item, way: 'up' | 'down'): void {
    const { list, at } = this.#placeOf(item);
    this.#write([{ file: item.file, changes: [{ move: list, from: at, to: way === 'up' ? at - 1 : at + 1 }] }]);
  }

  #placeOf(item: Item): { list: (string | number)[]; at: number; length: number } {
    const data = this.#setting.walk.ground.data(item.file);
    const path = [...(pathOf(data, item) ?? [])];
    const at = Number(path.pop() ?? -1);
    return { list: path, at, length: listIn({ list: valueAt(data, path) }, 'list').length };
  }

  async #remove(item: Item, raw: unknown): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { menu, yes, no } = drawing.words;
    const { ground } = walk;
    const path = pathOf(ground.data(item.file), item);
    if (!path) return;
    const ids = new Set<string>();
    collectIds(raw, ids);
    const inside = (file: string, other: readonly (string | number)[]) =>
      file === item.file && path.every((step, i) => other[i] === step);
    const references = [...ids]
      .flatMap((id) => referencesTo(id, ground.project.sources))
      .filter((one) => !inside(one.file, one.path));
    const reply = await person.choice({
      head: [],
      message: menu.sure(shortened(nameIn(raw, ground.text), this.#columns - 20), references.length),
      choices: [
        { value: 'no', name: no },
        { value: 'yes', name: yes },
      ],
    });
    if (!('value' in reply) || reply.value !== 'yes') return;
    this.#write([...removed(references), { file: item.file, changes: [{ remove: path }] }]);
  }

  #write(edits: Edit[]): void {
    const { walk, drawing, context } = this.#setting;
    const { words } = drawing;
    try {
      const outcome = walk.change(edits);
      if (outcome.kind === 'written') return;
      const files = 'files' in outcome ? outcome.files.join(words.between) : '';
      this.#say(wrapText(outcome.kind === 'broken' ? words.broken(files) : words.reloaded(files), this.#columns - 1));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#say(wrapText(failureText(error, context), this.#columns - 1));
    }
  }

  /** Encounters and steps in one view, to go to any of them. */
  async #map(): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { words, paint } = drawing;
    const { menu } = words;
    const { ground } = walk;
    const encounters = encountersOf(ground);
    const room = this.#columns - 18;
    const choices = encounters.map(({ item, raw }, i) => {
      const states = progressOf(ground, item);
      return {
        value: String(i),
        name: `${states ? marksOf(states, words, paint) : '·········'}  ${shortened(ground.text(raw.name), room)}`,
      };
    });
    const service = { value: 'service', name: `           ${shortened(placeName(ground, { step: 1 }, words), room)}` };
    const reply = await person.choice({
      head: [paint.dim(words.mapLegend), paint.dim('  123456789')],
      message: menu.where,
      choices: [...choices, service],
    });
    if (!('value' in reply)) return;
    const encounter = encounters[Number(reply.value)]?.item;
    if (!encounter) walk.goTo({ step: 1 });
    else await this.#goToStep(encounter);
  }

  async #goToStep(encounter: Item): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { words, paint } = drawing;
    const states = progressOf(walk.ground, encounter) ?? [];
    const places = placesOf(walk.ground).filter((one) => one.encounter && nameOf(one.encounter) === nameOf(encounter));
    const choices = places.map(({ step }) => {
      const state = states[step - 1];
      const why = state ? this.#why(state) : '';
      return {
        value: String(step),
        name: shortened(
          `${step} ${state ? marksOf([state], words, paint) : ' '} ${words.steps[step]?.title}${why}`,
          this.#columns - 4,
        ),
      };
    });
    const open = states.find(({ state }) => state === 'open')?.step.number ?? 1;
    const reply = await person.choice({ head: [], message: words.menu.whichStep, choices, offered: String(open) });
    const place = 'value' in reply ? places.find(({ step }) => String(step) === reply.value) : undefined;
    if (place) walk.goTo(place);
  }

  #why({ state, blockedBy, shortfalls }: NonNullable<ReturnType<typeof progressOf>>[number]): string {
    const { words } = this.#setting.drawing;
    if (state === 'done') return '';
    const codes = [...new Set(shortfalls.map(({ code }) => words.shortfalls[code]))];
    const said =
      state === 'blocked'
        ? words.blockedBy(blockedBy.join(words.between))
        : words.openBecause(codes.join(words.between));
    return `  ${said}`;
  }

  get #columns(): number {
    return this.#setting.person.columns;
  }
}

/** More would be a wall of text. */
const MOST_SHOWN = 6;

function nameIn(raw: unknown, text: (value: unknown) => string): string {
  for (const key of ['name', 'says', 'does', 'statement', 'customer', 'title']) {
    const found = text((raw as Record<string, unknown> | undefined)?.[key]);
    if (found !== '') return found;
  }
  return idOf(raw) ?? '?';
}
