import { Chalk, type ChalkInstance } from 'chalk';
import type { Io, OutputStream } from './io.js';

/** The one place that writes to the terminal: results to standard output, all talk to standard error. */
export class Output {
  readonly width: number;
  /** Colors for standard output and standard error; plain where the stream is no terminal. */
  readonly paint: ChalkInstance;
  readonly paintTalk: ChalkInstance;
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
    this.width = Math.max(40, io.stdout.columns ?? (Number(io.env.COLUMNS) || 80));
    this.paint = painter(io.stdout, io.env);
    this.paintTalk = painter(io.stderr, io.env);
  }

  data(text: string): void {
    write(this.#io.stdout, text);
  }

  json(value: unknown): void {
    this.data(JSON.stringify(value, null, 2));
  }

  /** A line that the next one replaces, for whoever watches; nothing where standard error is no terminal. */
  progress(text: string): void {
    if (!this.#io.stderr.isTTY) return;
    const line = text.slice(0, this.width - 1);
    this.#io.stderr.write(`\r\u{1b}[2K${line}`);
  }

  talk(text: string): void {
    write(this.#io.stderr, text);
  }
}

function write(stream: OutputStream, text: string): void {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
}

function painter(stream: OutputStream, env: Io['env']): ChalkInstance {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colored = !env.NO_COLOR && (forced || (stream.isTTY === true && env.TERM !== 'dumb'));
  return new Chalk({ level: colored ? 1 : 0 });
}
