import { PassThrough } from 'node:stream';
import type { Io } from '../../io.js';

const PASTE_ON = '\u{1b}[?2004h';
const PASTE_OFF = '\u{1b}[?2004l';
const PASTE_BEGINS = '\u{1b}[200~';
const PASTE_ENDS = '\u{1b}[201~';
const PASTE = new RegExp(`${PASTE_BEGINS}(.*?)${PASTE_ENDS}`.replaceAll('[2', '\\[2'), 'gsu');
/** An Enter is held back this long, in milliseconds: of a pasted text more comes at once, of a person not. */
const SETTLE = 12;

/**
 * The keyboard as prompts are to see it: what is pasted is one answer, however many lines it has. The
 * terminal stays in raw mode from `open` to `close`, so that no key is lost or echoed between two prompts.
 */
export class Keys extends PassThrough {
  readonly isTTY = true;
  readonly #io: Io;
  #held = '';
  #timer: NodeJS.Timeout | undefined;
  readonly #listen = (chunk: Buffer | string) => this.#take(chunk.toString());

  constructor(io: Io) {
    super();
    this.#io = io;
  }

  open(): void {
    const { stdin, stdout } = this.#io;
    rawMode(stdin, true);
    stdout.write(PASTE_ON);
    stdin.setEncoding?.('utf8');
    stdin.on('data', this.#listen);
    // The terminal is gone.
    stdin.once('end', () => this.write('\u{3}'));
    stdin.resume();
  }

  close(): void {
    const { stdin, stdout } = this.#io;
    clearTimeout(this.#timer);
    stdin.off('data', this.#listen);
    stdout.write(PASTE_OFF);
    rawMode(stdin, false);
    stdin.pause();
  }

  /** Prompts ask for it; the walk has it all the time. */
  setRawMode(): this {
    return this;
  }

  #take(chunk: string): void {
    clearTimeout(this.#timer);
    // Ctrl-D would close the line under a prompt that then waits for ever.
    this.#held += chunk.replaceAll('\u{4}', '\u{3}');
    // The rest of a paste is still to come.
    if (this.#held.replaceAll(PASTE, '').includes(PASTE_BEGINS)) return;
    if (/[\r\n]$/.test(this.#held)) this.#timer = setTimeout(() => this.#pass(), SETTLE);
    else this.#pass();
  }

  #pass(): void {
    const typed = foldedLines(this.#held);
    this.#held = '';
    if (typed !== '') this.write(typed);
  }
}

/** Keys with the line breaks inside of what was pasted as spaces; an Enter at the very end is a key. */
export function foldedLines(keys: string): string {
  const pasted = keys.replaceAll(PASTE, (_, text: string) => oneLine(text).trim());
  const [, body = '', end = ''] = /^([\s\S]*?)([\r\n]*)$/.exec(pasted) ?? [];
  return body === '' ? end : oneLine(body) + (end === '' ? '' : '\r');
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replaceAll('\t', ' ');
}

function rawMode(stdin: Io['stdin'], on: boolean): void {
  (stdin as { setRawMode?: (on: boolean) => void }).setRawMode?.(on);
}
