import stringWidth from 'string-width';
import type { WalkWords } from '../../locales/en/walk.js';
import type { Context } from '../context.js';
import { wrapText } from '../wrap.js';
import type { AskedChoice, AskedLine, Person } from './person.js';
import { askChoice, type ChoiceReply } from './prompts/ask-choice.js';
import { askLine, type LineReply } from './prompts/ask-line.js';
import { Keys } from './prompts/keys.js';

/** Lines of a screen that a list of choices leaves to the hints and to whatever was said before. */
const REST = 4;

/** The person in front of the terminal. Close it in the end, or the terminal stays in raw mode. */
export class TerminalPerson implements Person {
  readonly #context: Context;
  readonly #words: WalkWords;
  readonly #keys: Keys;

  constructor(context: Context, words: WalkWords) {
    this.#context = context;
    this.#words = words;
    this.#keys = new Keys(context.io);
    this.#keys.open();
  }

  get columns(): number {
    return this.#context.io.stdout.columns ?? 80;
  }

  line({ head, eg, message, hidden, silence, offeredShown, ...asked }: AskedLine): Promise<LineReply> {
    const { bold } = this.#paint;
    const lines = wrapText(message, this.columns - 1);
    const offer = this.#offer(
      hidden ? undefined : (offeredShown ?? asked.offered ?? silence),
      lines.at(-1) ?? '',
      asked.offered !== undefined,
    );
    const hint = this.#dimmed(eg, this.#words.hint);
    const question = { ...asked, message: lines.map((line) => bold(line)).join('\n') + offer, head: block(head), hint };
    return askLine({ ...question, paint: this.#paint }, this.#streams);
  }

  choice({ head, message, ...asked }: AskedChoice): Promise<ChoiceReply> {
    const { bold } = this.#paint;
    const { hint, several, faults } = this.#words;
    const rows = (this.#context.io.stdout as { rows?: number }).rows ?? 24;
    const lines = wrapText(message, this.columns - 1);
    const question = {
      ...asked,
      message: lines.map((line) => bold(line)).join('\n'),
      head: block(head),
      hint: this.#dimmed(asked.marked ? several : undefined, hint),
      rows: rows - head.length - lines.length - REST,
      none: faults.none?.({}) ?? '',
    };
    return askChoice({ ...question, paint: this.#paint }, this.#streams);
  }

  say(text: string): void {
    this.#context.output.data(text);
  }

  close(): void {
    this.#keys.close();
  }

  /** What Enter means: beside the question where it fits, else below. */
  #offer(said: string | undefined, line: string, isAnswer: boolean): string {
    const { dim } = this.#paint;
    if (said === undefined) return '';
    const beside = this.#words.aside(said);
    if (stringWidth(line + beside) < this.columns) return dim(beside);
    const below = wrapText(isAnswer ? this.#words.enter(said) : beside.trim(), this.columns - 1);
    return below.map((one) => `\n${dim(one)}`).join('');
  }

  #dimmed(...texts: (string | undefined)[]): string {
    const lines = texts.flatMap((text) => (text === undefined ? [] : wrapText(text, this.columns - 1)));
    return lines.map((line) => this.#paint.dim(line)).join('\n');
  }

  get #paint() {
    return this.#context.output.paint;
  }

  get #streams() {
    return { input: this.#keys, output: this.#context.io.stdout, clearPromptOnDone: true };
  }
}

function block(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
