import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import { decodeText } from './decode.js';
import { reasonOf } from './reason.js';

/** A file of a project with its text before and after, by its path relative to the root. */
export interface Replacement {
  file: string;
  before: string;
  after: string;
}

interface Prepared {
  /** Where the file stands once links are followed. */
  target: string;
  temporary: string;
  earlier: Uint8Array;
}

const BOM = '\u{feff}';

/**
 * Replaces the text of several files, all of them or none: each is written beside its place, and only when
 * all of them are there do they take their places. Marks at the start and permissions stay as they are.
 * @throws Failure `changed-meanwhile` when a file does not say any more what it said before, `file-read-only`,
 * `write-failed`
 */
export function replaceFiles(root: string, replacements: readonly Replacement[]): void {
  const prepared: Prepared[] = [];
  const placed: Prepared[] = [];
  try {
    for (const one of replacements) prepared.push(prepare(path.join(root, one.file), one));
    for (const one of prepared) {
      renameSync(one.temporary, one.target);
      placed.push(one);
    }
  } catch (error) {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
    for (const { target, earlier } of placed) writeFileSync(target, earlier);
    if (error instanceof Failure) throw error;
    const file = prepared[placed.length]?.target ?? path.join(root, replacements[prepared.length]?.file ?? '');
    throw new Failure('write-failed', { path: file, reason: reasonOf(error) }, 'machine');
  }
}

function prepare(file: string, { before, after }: Replacement): Prepared {
  const earlier = readFileSync(file);
  if (decodeText(earlier) !== before) throw new Failure('changed-meanwhile', { path: file });
  const target = realpathSync(file);
  const { mode } = statSync(target);
  if (!isWritable(target, mode)) throw new Failure('file-read-only', { path: file }, 'machine');
  const marked = earlier[0] === 0xef && earlier[1] === 0xbb && earlier[2] === 0xbf;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, marked ? BOM + after : after);
    chmodSync(temporary, mode & 0o7777);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { target, temporary, earlier };
}

// The mode says it also to those whom the system lets write anywhere.
function isWritable(file: string, mode: number): boolean {
  try {
    accessSync(file, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
