import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { diskFiles } from '../../workspace/file-system.js';
import { reasonOf } from '../../workspace/reason.js';
import type { Context } from '../context.js';

/** Larger files are not read at all; what can be read of others is for the reader of tables to say. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of a table named on the command line.
 * @throws Failure `no-such-path`, `not-a-table`, `table-too-large`, `path-unreadable`
 */
export function tableBytes({ io }: Context, named: string): { file: string; bytes: Uint8Array } {
  const file = path.resolve(io.cwd, named);
  try {
    const kind = named === '' ? undefined : diskFiles.kind(file);
    if (kind === undefined) throw new Failure('no-such-path', { path: named });
    if (kind !== 'file') throw new Failure('not-a-table', { path: named });
    const content = diskFiles.read(file, MAX_BYTES);
    if ('bytes' in content) return { file, bytes: content.bytes };
    throw new Failure('table-too-large', { file, limit: MAX_BYTES });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('path-unreadable', { path: named, reason: reasonOf(error) }, 'machine');
  }
}
