import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { reasonOf } from '../reason.js';
import { discard, kindOf, makeFolder } from './folders.js';

/**
 * Writes a file beside its place, then renames it: there is never half of it. What is no file, such as a
 * terminal, is written to as it stands.
 * @throws Failure `out-not-folder`, `write-failed`
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    if (kindOf(file) === 'other') {
      writeFileSync(file, content);
      return;
    }
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    discard(temporary);
    throw cannotWrite(file, error);
  }
}

/** What went wrong in writing, as a failure that names the file. */
export function cannotWrite(file: string, error: unknown): Failure {
  return error instanceof Failure
    ? error
    : new Failure('write-failed', { path: file, reason: reasonOf(error) }, 'machine');
}
