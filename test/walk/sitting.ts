import { readFileSync } from 'node:fs';
import path from 'node:path';
import { walkWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import { Desk } from '../../src/walk/desk.js';
import type { Answer, Question, QuestionCode } from '../../src/walk/question.js';
import type { Sayings } from '../../src/walk/statement.js';
import { type Outcome, Walk } from '../../src/walk/walk.js';
import { readProject } from '../../src/workspace/read-project.js';
import { type Files, folderWith } from '../cli/support.js';
import { AS_OF } from '../support/project.js';

export const BLUEPRINT = 'blueprints/parcel.yaml';

/** A walk through a project on disk, without a terminal. */
export class Sitting {
  readonly root: string;
  walk: Walk;
  readonly #sayings: ReadonlyMap<Locale, Sayings>;

  private constructor(root: string, sayings: ReadonlyMap<Locale, Sayings>) {
    this.root = root;
    this.#sayings = sayings;
    this.walk = this.#open();
  }

  static async begin(
    blueprint: string,
    { config = 'csm: 1\norganization: {name: X}\n', more = {} as Files } = {},
  ): Promise<Sitting> {
    const root = folderWith({ 'csm.yaml': config, [BLUEPRINT]: blueprint, ...more });
    const { locales } = readProject(root).project;
    const each = locales.map(async (locale) => [locale, (await walkWords(locale)).sayings] as const);
    return new Sitting(root, new Map(await Promise.all(each)));
  }

  /** The next day: what was kept in the head is gone, the files are there. */
  reopen(): void {
    this.walk = this.#open();
  }

  #open(): Walk {
    return new Walk(new Desk(readProject(this.root)), { asOf: AS_OF, file: BLUEPRINT, sayings: this.#sayings });
  }

  get question(): Question {
    const next = this.walk.next();
    if (next.kind !== 'question') throw new Error(`expected a question, got ${next.kind}`);
    return next.question;
  }

  get locale(): Locale {
    const next = this.walk.next();
    return next.kind === 'question' ? next.locale : 'en';
  }

  /** What comes next: the code of a question, `menu` or `end`. */
  get next(): QuestionCode | 'menu' | 'end' {
    const next = this.walk.next();
    return next.kind === 'question' ? next.question.code : next.kind;
  }

  /** Answers the next question, which has to be the one named. */
  answer(code: QuestionCode, answer: Answer, sure = false): Outcome {
    const { question, locale } = this;
    if (question.code !== code) throw new Error(`expected ${code}, got ${question.code}`);
    return this.walk.answer(question, { answer }, locale, sure);
  }

  /** Skips questions until the named one comes. */
  until(code: QuestionCode | 'menu' | 'end'): void {
    for (let tries = 0; this.next !== code; tries += 1) {
      if (tries > 100) throw new Error(`${code} never comes; at ${this.next}`);
      if (this.next === 'menu') this.walk.goOn();
      else this.walk.skip(this.question);
    }
  }

  read(file = BLUEPRINT): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }
}
