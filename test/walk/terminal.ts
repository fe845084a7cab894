import { stripVTControlCharacters } from 'node:util';
import { type IPty, spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { BIN, ENV } from '../e2e/support.js';

export const ENTER = '\r';
const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';
export const CTRL_Z = '\u001a';
export const CTRL_U = '\u0015';

/** What shows, and what is answered: a text, or a choice from a list. */
export type Dialogue = readonly (readonly [text: string | RegExp, answer?: string | { choose: string }])[];

interface World {
  cwd: string;
  lang?: string;
  cols?: number;
  rows?: number;
}

/** The day on which all tests walk: 1 January 2027. */
const TODAY = '1798761600';

/** How long a test waits for a text before it says what it saw instead, in milliseconds. */
const PATIENCE = 10_000;

/** After this long without a word no more is to come, in milliseconds. */
const QUIET = 120;

/** Milliseconds without a new character in which a list counts as drawn. */
const PAUSE = 30;

/** csm in a terminal of its own, as a person has it in front of them. */
export class Terminal {
  readonly #pty: IPty;
  #screen = '';
  #seen = 0;
  #drawn = 0;
  #exit: number | undefined;
  #check = () => {};

  constructor(args: string[], { cwd, lang = 'en_US', cols = 80, rows = 40 }: World) {
    const env = {
      ...process.env,
      ...ENV,
      LANG: `${lang}.UTF-8`,
      LC_ALL: `${lang}.UTF-8`,
      TERM: 'xterm',
      SOURCE_DATE_EPOCH: TODAY,
    };
    this.#pty = spawn(process.execPath, [BIN, ...args], { cwd, cols, rows, env });
    this.#pty.onExit(({ exitCode }) => {
      this.#exit = exitCode;
      this.#check();
    });
    this.#pty.onData((data) => {
      this.#screen += data;
      this.#check();
    });
    onTestFinished(() => {
      if (this.#exit === undefined) this.#pty.kill();
    });
  }

  /** Everything that was shown, without colors. */
  get text(): string {
    return stripVTControlCharacters(this.#screen);
  }

  /** What was shown since the last answer. */
  get news(): string {
    return stripVTControlCharacters(this.#screen.slice(this.#seen));
  }

  /** Waits until a text shows that was not there before the last answer. */
  async until(text: string | RegExp): Promise<void> {
    await this.#wait(`${text}`, () => this.news.search(text) >= 0);
  }

  /** Presses keys once a text shows. */
  async when(text: string | RegExp, keys: string): Promise<void> {
    await this.until(text);
    this.press(keys);
  }

  /** Waits until a question stands there, and nothing more comes. */
  async settled(): Promise<void> {
    for (let length = -1; length !== this.#screen.length; ) {
      await this.until('Ctrl-C stop');
      length = this.#screen.length;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  }

  press(keys: string): void {
    this.#seen = this.#screen.length;
    this.#pty.write(keys);
  }

  /** Answers questions one after the other, each as soon as it shows; Enter alone where no answer stands. */
  async talk(dialogue: Dialogue): Promise<void> {
    for (const [text, answer = ''] of dialogue) {
      if (typeof answer === 'string') await this.when(text, answer + ENTER);
      else await this.choose(text, answer.choose);
    }
  }

  /** Moves the pointer of a list to a choice and takes it. */
  async choose(question: string | RegExp, choice: string): Promise<void> {
    await this.until(question);
    for (let tries = 0; ; tries += 1) {
      // A frame is whole once the line of keys stands at its end.
      await this.#wait('the list', () => /Ctrl-C/.test(this.#frame));
      await this.#still();
      const frame = this.#frame;
      if (frame.startsWith(`❯ ${choice}`, frame.lastIndexOf('❯ '))) break;
      if (tries > 25) throw new Error(`no choice "${choice}"; seen:\n${this.#frame}`);
      this.#drawn = this.#screen.length;
      this.#pty.write(DOWN);
    }
    this.press(ENTER);
  }

  /** Waits until nothing more is drawn: a list may be drawn twice, and a key pressed in between would count twice. */
  async #still(): Promise<void> {
    for (let length = -1; length !== this.#screen.length; ) {
      length = this.#screen.length;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** What was drawn since a key was pressed. */
  get #frame(): string {
    return stripVTControlCharacters(this.#screen.slice(Math.max(this.#seen, this.#drawn)));
  }

  /** Waits for the end; the exit code. */
  async end(): Promise<number> {
    await this.#wait('the end', () => this.#exit !== undefined);
    return this.#exit ?? -1;
  }

  /** Ends it at once, as a power cut does. */
  async kill(): Promise<void> {
    this.#pty.kill('SIGKILL');
    await this.#wait('the kill', () => this.#exit !== undefined);
  }

  #wait(what: string, happened: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`waited in vain for ${what}; seen:\n${this.news.slice(-1200)}`)),
        PATIENCE,
      );
      this.#check = () => {
        if (!happened()) return;
        clearTimeout(timer);
        this.#check = () => {};
        resolve();
      };
      this.#check();
    });
  }
}
