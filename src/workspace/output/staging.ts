import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../reason.js';
import { discard, makeFolder } from './folders.js';
import { cannotWrite, writeWhole } from './write-whole.js';

const NAME = '.csm-new.';

/**
 * New files beside the old ones, until all of them are written: a disk that fills, or a build that is
 * stopped, then leaves the earlier output as it was.
 */
export class Staging {
  readonly #folder: string;
  readonly #staged = new Map<string, { temporary: string; content: string | Uint8Array }>();

  /** Within an output folder; what builds that were killed left there goes. */
  constructor(output: string) {
    this.#folder = path.join(output, `${NAME}${process.pid}`);
    for (const name of leftBehind(output)) discard(path.join(output, name));
  }

  /** @throws Failure `write-failed` with the place the file was meant for */
  add(file: string, content: string | Uint8Array): void {
    const temporary = path.join(this.#folder, String(this.#staged.size));
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, content);
    } catch (error) {
      throw cannotWrite(file, error);
    }
    this.#staged.set(file, { temporary, content });
  }

  /**
   * Puts a file into its place.
   * @throws Failure `out-not-folder`, `write-failed`
   */
  place(file: string): void {
    const staged = this.#staged.get(file);
    if (!staged) return;
    makeFolder(path.dirname(file));
    try {
      renameSync(staged.temporary, file);
    } catch (error) {
      // A folder of the output may be a link to another disk.
      if (reasonOf(error) !== 'EXDEV') throw cannotWrite(file, error);
      writeWhole(file, staged.content);
    }
  }

  end(): void {
    discard(this.#folder);
  }
}

function leftBehind(output: string): string[] {
  try {
    return readdirSync(output).filter((name) => {
      const owner = name.startsWith(NAME) ? Number(name.slice(NAME.length)) : Number.NaN;
      return Number.isInteger(owner) && !isRunning(owner);
    });
  } catch {
    return [];
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return reasonOf(error) !== 'ESRCH';
  }
}
