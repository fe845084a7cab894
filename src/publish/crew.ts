import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Blame, Failure } from '../model/failure.js';
import { build } from '../version.js';
import type { Plan, Planned } from './planned.js';
import { type RenderOptions, rendererFor, type Task } from './renderers.js';

/** What a thread is told: how to render from now on, or a file to make. */
export type Order = { options: RenderOptions } | { number: number; task: Task };

/** What a thread answers: the file, an expected failure, or the error nobody expected. */
export interface Answer {
  number: number;
  content?: string | Uint8Array;
  failure?: { code: string; args?: Record<string, unknown>; blame?: Blame };
  error?: unknown;
}

/** Threads beyond this many wait for memory more than they help. */
const MOST = 4;

/** Characters of JSON beyond which a document is made by itself: it takes its memory, and has threads of its own. */
const LARGE = 4_000_000;

/** So many files wait in a thread, so that it never stands idle. */
const AHEAD = 2;

/** How long a format takes beside the others, for documents of one size. */
const EFFORT: Record<Task['format'], number> = { pdf: 8, docx: 5, xlsx: 3, html: 1, md: 1, text: 0 };

/** A thread, and whether it prints or makes the other formats as long as there are any. */
interface Hand {
  thread: Worker;
  prints: boolean;
}

/**
 * Threads that make the files of builds side by side. They start at once and get ready while the
 * project is being read; they do not keep the program running.
 */
export class Crew {
  #hands: Hand[];

  /** `program` is what the threads run; without one, or on a single core, files are made one after the other. */
  constructor(program: URL | undefined, size = Math.min(availableParallelism(), MOST)) {
    this.#hands = program && size > 1 ? Array.from({ length: size }, (_, i) => handOf(program, i % 2 === 0)) : [];
    for (const hand of this.#hands) {
      hand.thread.once('exit', () => {
        this.#hands = this.#hands.filter((other) => other !== hand);
      });
    }
  }

  /**
   * Makes files of a plan: the same as if they were made one after the other.
   * @throws what the first of them fails with, by the order of the plan
   */
  async make({ files, render }: Plan, begun: (file: Planned) => void): Promise<Map<Planned, string | Uint8Array>> {
    const together = files.length > 1 && this.#hands.length > 0 ? files.filter(isShared) : [];
    const made = await this.#makeTogether(together, render, begun);
    const make = rendererFor(render);
    for (const file of files) {
      if (made.has(file)) continue;
      begun(file);
      made.set(file, await make(file.task));
    }
    return made;
  }

  async #makeTogether(files: Planned[], options: RenderOptions, begun: (file: Planned) => void) {
    const shift = new Shift(files, begun);
    if (files.length > 0) await Promise.all(this.#hands.map((hand) => shift.work(hand, options)));
    return shift.result();
  }
}

/** The files of one build on their way through the threads. */
class Shift {
  readonly #files: Planned[];
  readonly #begun: (file: Planned) => void;
  readonly #made = new Map<Planned, string | Uint8Array>();
  /** By their numbers. Threads that print take from the front, the others from the back: each loads half of the libraries. */
  readonly #waiting: number[];
  #failed = { number: Number.POSITIVE_INFINITY, error: undefined as unknown };

  constructor(files: Planned[], begun: (file: Planned) => void) {
    this.#files = files;
    this.#begun = begun;
    this.#waiting = [...files.keys()].sort((a, b) => rank(files[a]) - rank(files[b]));
  }

  /** Keeps one thread busy until nothing waits. */
  work({ thread, prints }: Hand, options: RenderOptions): Promise<void> {
    return new Promise((resolve) => {
      let open = 0;
      const handOut = () => {
        while (open < AHEAD) {
          const order = this.#next(prints);
          if (!order) break;
          open += 1;
          thread.postMessage(order);
        }
        if (open > 0) return;
        thread.off('message', take).off('exit', resolve).unref();
        resolve();
      };
      const take = (answer: Answer) => {
        open -= 1;
        this.#take(answer);
        handOut();
      };
      // What a thread had when it died is made by the one that called, which then says what is wrong with it.
      thread.on('message', take).once('exit', resolve).ref();
      thread.postMessage({ options } satisfies Order);
      handOut();
    });
  }

  result(): Map<Planned, string | Uint8Array> {
    if (this.#failed.number < this.#files.length) throw this.#failed.error;
    return this.#made;
  }

  #next(prints: boolean): Order | undefined {
    for (;;) {
      const number = prints ? this.#waiting.shift() : this.#waiting.pop();
      const file = number === undefined ? undefined : this.#files[number];
      if (number === undefined || !file) return undefined;
      // What comes after a failure is not needed; what comes before it may fail first.
      if (number > this.#failed.number) continue;
      this.#begun(file);
      return { number, task: file.task };
    }
  }

  #take({ number, content, failure, error }: Answer): void {
    const file = this.#files[number];
    if (file && content !== undefined) this.#made.set(file, content);
    else this.#fail(number, failure ? new Failure(failure.code, failure.args, failure.blame) : error);
  }

  #fail(number: number, error: unknown): void {
    if (number < this.#failed.number) this.#failed = { number, error };
  }
}

function isShared({ size, task }: Planned): boolean {
  return size <= LARGE && task.format !== 'text';
}

/** From the longest print to the longest of the others, so that both ends have the short ones left when they meet. */
function rank(file: Planned | undefined): number {
  if (!file) return 0;
  const effort = file.size * EFFORT[file.task.format];
  return file.task.format === 'pdf' ? -effort : effort;
}

function handOf(program: URL, prints: boolean): Hand {
  const thread = new Worker(program, { workerData: { prints } });
  // Without a listener the error of a thread would end the program; its end is what counts.
  thread.on('error', () => undefined).unref();
  return { thread, prints };
}

/** What the threads of a crew run: beside the bundled program or a chunk of it; sources run as they are have none. */
export function threadProgram(): URL | undefined {
  if (build === undefined) return undefined;
  return new URL(
    import.meta.url.includes('/chunks/') ? '../publish-thread.js' : './publish-thread.js',
    import.meta.url,
  );
}
