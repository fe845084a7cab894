import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problem.js';
import type { Desk, Written } from './desk.js';
import { doubtsAbout } from './doubts.js';
import { groundOf, type Walked } from './ground.js';
import { type Item, nameOf, ownId } from './item.js';
import { placesOf, questionsAt, samePlace, type Where } from './places.js';
import type { Edit, Ground, Question } from './question.js';
import { type Effect, effectOf, isId, type Reply } from './reply.js';

/** What comes next: a question, in one of the languages of the project, what can be done at a step, or nothing. */
export type Next = { kind: 'question'; question: Question; locale: Locale } | { kind: 'menu' } | { kind: 'end' };

/**
 * What became of an answer. `written`: it stands in the file; `merged` are the files that others had
 * changed meanwhile. `doubts`: it is not written, because of what lint would say. `gone` and `other`: what it was
 * about is not there any more, or says something else now. `broken`: the file cannot be read as it
 * stands on disk.
 */
export type Outcome =
  | { kind: 'written'; merged: string[] }
  | { kind: 'doubts'; problems: Problem[] }
  | { kind: 'gone' | 'other' | 'broken'; files: string[] };

interface Step {
  key: string;
  where: Where;
}

/**
 * The conversation: which question comes next, and what an answer changes. Where one stands follows from
 * the files alone; what is kept here are the comforts of one sitting: what is new, skipped, to be undone.
 */
export class Walk {
  readonly #desk: Desk;
  readonly #walked: Walked;
  #ground: Ground;
  #where: Where;
  /** Something was asked here, or the person came here on purpose: the step is not left without a word. */
  #worked = false;
  #pending: { key: string; locale: Locale } | undefined;
  readonly #fresh = new Set<string>();
  readonly #newcomers = new Set<string>();
  readonly #filling = new Set<string>();
  readonly #skipped = new Set<string>();
  readonly #confirmed = new Set<string>();
  readonly #trail: Step[] = [];
  readonly #history: { written: Written; step: Step }[] = [];

  constructor(desk: Desk, walked: Walked) {
    this.#desk = desk;
    this.#walked = walked;
    this.#ground = groundOf(desk, walked, this.#newcomers);
    this.#where = this.#firstOpen() ?? placesOf(this.#ground).at(-1) ?? { step: 1 };
  }

  get ground(): Ground {
    return this.#ground;
  }

  get where(): Where {
    return this.#where;
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
  }

  next(): Next {
    const here = questionsAt(this.#ground, this.#where);
    const pending = here.find(({ key }) => key === this.#pending?.key);
    const [main] = this.#ground.locales;
    if (pending) return { kind: 'question', question: pending, locale: this.#pending?.locale ?? main };
    this.#pending = undefined;
    const open = here.find((one) => this.#isOpen(one));
    if (open) return { kind: 'question', question: open, locale: main };
    if (this.#worked) return { kind: 'menu' };
    const other = this.#firstOpen(this.#where) ?? this.#firstOpen();
    if (!other) return { kind: 'end' };
    this.#where = other;
    return this.next();
  }

  /**
   * Writes an answer, unless lint has doubts about it that the person has not heard (`sure`).
   * @throws Failure `edit-failed`, `edit-shared`, `write-failed`, `file-read-only`
   */
  answer(asked: Question, reply: Reply, locale: Locale, sure = false): Outcome {
    const { changed, broken } = this.reread();
    if (broken.includes(asked.item.file)) return { kind: 'broken', files: broken };
    const question = changed.length === 0 ? asked : this.find(asked.key);
    if (!question) return { kind: 'gone', files: changed };
    if (!isDeepStrictEqual(question.current, asked.current)) return { kind: 'other', files: changed };
    const effect = effectOf(question, reply, locale, this.#ground);
    if (!effect) return { kind: 'gone', files: changed };
    const draft = this.#desk.draft(effect.edits);
    const on = ownId(effect.made ?? question.item);
    const problems = sure ? [] : doubtsAbout(on, question.watch, this.#desk.project, draft.project, this.#walked.asOf);
    if (problems.length > 0) return { kind: 'doubts', problems };
    const written = this.#desk.write(draft);
    // Somebody saved it in this very moment: look again.
    if (!written) return this.answer(asked, reply, locale, sure);
    this.#settle(question, reply, effect, written, locale);
    return { kind: 'written', merged: changed };
  }

  skip({ key }: Question): void {
    this.#worked = true;
    this.#skipped.add(key);
    this.#filling.delete(key);
    if (this.#pending?.key !== key) this.#trail.push({ key, where: this.#where });
    this.#pending = undefined;
  }

  /** Back to the question before; false at the beginning. */
  back(): boolean {
    for (let last = this.#trail.pop(); last; last = this.#trail.pop()) {
      this.#where = last.where;
      if (!this.find(last.key)) continue;
      this.ask(last.key);
      return true;
    }
    return false;
  }

  /**
   * Takes the last answer back and asks again. False when its file has changed since, or there is none.
   * @throws Failure `write-failed`, `file-read-only`
   */
  undo(): boolean {
    const last = this.#history.at(-1);
    if (!last || !this.#desk.takeBack(last.written)) return false;
    this.#history.pop();
    this.#ground = groundOf(this.#desk, this.#walked, this.#newcomers);
    this.#where = last.step.where;
    this.ask(last.step.key);
    return true;
  }

  /** Asks a question of this place next, whether it is open or not. */
  ask(key: string): void {
    this.#worked = true;
    this.#skipped.delete(key);
    this.#pending = { key, locale: this.#ground.locales[0] };
  }

  /** Goes to a place and stays there, also if nothing is open. */
  goTo(where: Where): void {
    this.#where = where;
    this.#pending = undefined;
    this.#worked = true;
  }

  /** Asks for one more encounter of the service. */
  askForEncounter(): void {
    this.goTo({ step: 1 });
    const adding = questionsAt(this.#ground, this.#where).find(({ adds }) => adds?.list === 'encounters');
    if (adding) this.ask(adding.key);
  }

  /** The next place where something is open; nothing when there is none. */
  upcoming(): Where | undefined {
    return this.#firstOpen(this.#where) ?? this.#firstOpen();
  }

  /** On from this step to the next place where something is open. */
  goOn(): void {
    this.#worked = false;
    this.#pending = undefined;
  }

  /** Changes that answer no question: something removed or put in another order. */
  change(edits: Edit[]): Outcome {
    const { changed, broken } = this.reread();
    if (changed.length > 0) return { kind: 'gone', files: changed };
    if (broken.length > 0) return { kind: 'broken', files: broken };
    const written = this.#desk.write(this.#desk.draft(edits));
    if (!written) return this.change(edits);
    this.#history.push({ written, step: { key: '', where: this.#where } });
    this.#ground = groundOf(this.#desk, this.#walked, this.#newcomers);
    return { kind: 'written', merged: [] };
  }

  /** Reads again what others have changed. */
  reread(): { changed: string[]; broken: string[] } {
    const seen = this.#desk.refresh();
    if (seen.changed.length > 0) this.#ground = groundOf(this.#desk, this.#walked, this.#newcomers);
    return seen;
  }

  find(key: string): Question | undefined {
    return questionsAt(this.#ground, this.#where).find((one) => one.key === key);
  }

  #isOpen({ key, asking, item }: Question): boolean {
    if (this.#skipped.has(key)) return false;
    if (asking === 'needed') return true;
    if (asking === 'again') return this.#filling.has(key);
    if (!this.#fresh.has(nameOf(item))) return false;
    return asking === 'offered' || (asking === 'confirm' && !this.#confirmed.has(key));
  }

  /** The first place, of those after `from` where it is given, that has an open question. */
  #firstOpen(from?: Where): Where | undefined {
    const places = placesOf(this.#ground);
    const start = from ? places.findIndex((one) => samePlace(one, from)) + 1 : 0;
    return places.slice(start).find((where) => questionsAt(this.#ground, where).some((one) => this.#isOpen(one)));
  }

  #settle(question: Question, reply: Reply, { made, role }: Effect, written: Written, locale: Locale): void {
    const [main, second] = this.#ground.locales;
    if (written.length > 0) this.#history.push({ written, step: { key: question.key, where: this.#where } });
    this.#ground = groundOf(this.#desk, this.#walked, this.#newcomers);
    this.#worked = true;
    this.#pending = undefined;
    for (const item of [made, role]) if (item) this.#fresh.add(nameOf(item));
    if (role) this.#newcomers.add(ownId(role) ?? '');
    if (question.code === 'service.name') this.#fresh.add(nameOf(question.item));
    if (made && question.key.endsWith('+')) this.#filling.add(question.key);
    const key = made
      ? (this.#firstOf(made, question)?.key ?? question.key)
      : isId(question) && 'answer' in reply
        ? this.#renamed(question, String(reply.answer))
        : question.key;
    this.#confirmed.add(key);
    this.#skipped.delete(key);
    if (locale !== main) return;
    this.#trail.push({ key, where: this.#where });
    const translatable = question.form.type === 'text' || question.form.type === 'texts';
    if (second && translatable && written.length > 0) this.#pending = { key, locale: second };
  }

  /** The question that the text of a new item answers, to come back to. */
  #firstOf(made: Item, { adds }: Question): Question | undefined {
    const here = questionsAt(this.#ground, this.#where);
    return here.find((one) => nameOf(one.item) === nameOf(made) && one.path === adds?.text);
  }

  /** An item goes by its new id from here on, and stays as new as it was. */
  #renamed({ item, key }: Question, id: string): string {
    const trail = item.trail.map((step, i) => (i === item.trail.length - 1 ? { ...step, id } : step));
    const [before, after] = [nameOf(item), nameOf({ ...item, trail })];
    if (this.#fresh.has(before)) this.#fresh.add(after);
    if (this.#newcomers.has(ownId(item) ?? '')) this.#newcomers.add(id);
    const { encounter } = this.#where;
    if (encounter && nameOf(encounter) === before) this.#where = { ...this.#where, encounter: { ...item, trail } };
    return key.replace(before, after);
  }
}
