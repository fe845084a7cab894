import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import { nameOf } from '../../walk/item.js';
import { samePlace, type Where } from '../../walk/places.js';
import type { Question } from '../../walk/question.js';
import type { Reply } from '../../walk/reply.js';
import { failureText } from '../failure-text.js';
import { wrapText } from '../wrap.js';
import { headerOf, NARROW, placeName } from './header.js';
import { explainStep, menuAtEnd, menuAtStep, menuOverQuestion, undoLast } from './menus.js';
import type { Command } from './prompts/commands.js';
import { put } from './put.js';
import type { Setting } from './setting.js';

/** Holds the conversation: puts one question after the other, until the person stops or all are answered. */
export class Conversation {
  readonly #setting: Setting;
  #announced: Where | undefined;
  /** What somebody took back to say again. */
  #typed: { key: string; text: string } | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Ends when the person stops. */
  async hold(): Promise<void> {
    const { walk, person, drawing } = this.#setting;
    const { words } = drawing;
    const service = placeName(walk.ground, { step: 1 }, words);
    if (service !== words.theService) person.say(drawing.paint.bold(words.welcome(service)));
    if (person.columns < NARROW) this.#note(words.narrow(person.columns));
    for (;;) {
      this.#tellChanges();
      const next = walk.next();
      if (next.kind !== 'end') this.#announce();
      if (next.kind === 'question') {
        const command = await this.#ask(next.question, next.locale);
        if (command && (await this.#obey(command, next.question)) === 'stop') return;
      } else if ((await (next.kind === 'end' ? menuAtEnd(this.#setting) : menuAtStep(this.#setting))) === 'stop')
        return;
    }
  }

  async #ask(question: Question, locale: Locale): Promise<Command | undefined> {
    const { walk, person, drawing } = this.#setting;
    const { ground, where } = walk;
    const head = headerOf(ground, where, drawing.words, drawing.paint, person.columns);
    const typed = this.#typed?.key === question.key ? this.#typed.text : undefined;
    this.#typed = undefined;
    const said = await put(ground, question, locale, {
      person,
      head,
      drawing: { ...drawing, columns: person.columns },
      typed,
    });
    if (!said) return undefined;
    if ('command' in said) return said.command;
    await this.#give(question, said.reply, locale, said.shown);
    return undefined;
  }

  /** Sees an answer into the file, through doubts and through a disk that will not take it. */
  async #give(question: Question, reply: Reply, locale: Locale, shown: string): Promise<void> {
    const { walk, drawing, context } = this.#setting;
    const { words } = drawing;
    for (let sure = false; ; ) {
      try {
        const outcome = walk.answer(question, reply, locale, sure);
        switch (outcome.kind) {
          case 'written':
            if (outcome.merged.length > 0) this.#note(words.merged(outcome.merged.join(words.between)));
            this.#tick(words.questions[question.code].label, shown);
            return;
          case 'doubts': {
            const said = outcome.problems.map(({ code, args }) => this.#setting.findingWords[code]?.(args) ?? code);
            if (!(await this.#confirm(said, words.doubts, words.anyway, [words.again, words.keep]))) {
              this.#typed = { key: question.key, text: shown };
              return;
            }
            sure = true;
            break;
          }
          case 'broken': {
            const [file = ''] = outcome.files;
            if (!(await this.#retry(words.broken(file)))) return;
            break;
          }
          default:
            this.#note(words[outcome.kind](outcome.files.join(words.between)));
            return;
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (!(await this.#retry(words.notWritten(failureText(error, context))))) {
          walk.skip(question);
          return;
        }
      }
    }
  }

  #retry(why: string): Promise<boolean> {
    const { words } = this.#setting.drawing;
    return this.#confirm([why], '', words.tryAgain, [words.giveUp, words.retry], 'yes');
  }

  async #confirm(
    lines: string[],
    title: string,
    message: string,
    [no, yes]: [string, string],
    offered = 'no',
  ): Promise<boolean> {
    const { person, drawing } = this.#setting;
    const { paint } = drawing;
    const said = lines.flatMap((line) => wrapText(line, person.columns - 4)).map((line) => `  ${paint.yellow(line)}`);
    const head = [...(title === '' ? [] : [paint.yellow(title)]), ...said];
    const choices = [
      { value: 'no', name: no },
      { value: 'yes', name: yes },
    ];
    const reply = await person.choice({ head, message, choices, offered });
    return 'value' in reply && reply.value === 'yes';
  }

  async #obey(command: Command, question: Question): Promise<'stop' | undefined> {
    const { walk, drawing } = this.#setting;
    const { words } = drawing;
    switch (command) {
      case 'skip':
        walk.skip(question);
        return undefined;
      case 'back':
        if (!walk.back()) this.#note(words.beginning);
        return undefined;
      case 'undo':
        undoLast(this.#setting);
        return undefined;
      case 'explain':
        explainStep(this.#setting);
        return undefined;
      case 'menu':
        return menuOverQuestion(this.#setting);
    }
  }

  /** The step one comes to, in a sentence. */
  #announce(): void {
    const { walk, drawing, person } = this.#setting;
    const { words, paint } = drawing;
    const { where } = walk;
    if (this.#announced && samePlace(this.#announced, where)) return;
    const other = this.#announced !== undefined && nameOr(this.#announced) !== nameOr(where);
    this.#announced = where;
    const { title, one } = words.steps[where.step] ?? { title: '', one: '' };
    const lines = [
      '',
      ...(other ? [paint.bold(placeName(walk.ground, where, words)), ''] : []),
      `${paint.bold(words.menu.facts(words.stepOf(where.step), title))}`,
      ...wrapText(one, person.columns - 1).map((line) => paint.dim(line)),
    ];
    person.say(lines.join('\n'));
  }

  #tellChanges(): void {
    const { walk, drawing } = this.#setting;
    const { changed } = walk.reread();
    if (changed.length > 0) this.#note(drawing.words.reloaded(changed.join(drawing.words.between)));
  }

  /** An answer that stands in the file. */
  #tick(label: string, shown: string): void {
    const { person, drawing } = this.#setting;
    const { paint } = drawing;
    const [first = '', ...more] = wrapText(`${label}  ${shown}`, person.columns - 3);
    const rest = more.map((line) => `\n  ${line}`).join('');
    person.say(`${paint.green('✔')} ${paint.dim(first.slice(0, label.length))}${first.slice(label.length)}${rest}`);
  }

  #note(text: string): void {
    const { person } = this.#setting;
    person.say(wrapText(text, person.columns - 1).join('\n'));
  }
}

function nameOr(where: Where | undefined): string | undefined {
  if (!where) return undefined;
  return where.encounter ? nameOf(where.encounter) : 'service';
}
