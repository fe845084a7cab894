import path from 'node:path';
import { Failure } from '../model/failure.js';
import { diskFiles } from '../workspace/file-system.js';
import { findRoot, type LoadedProject, readProject } from '../workspace/read-project.js';
import { reasonOf } from '../workspace/reason.js';
import type { Context } from './context.js';

/** The folder of the project a command is about: the one named, or the nearest one upwards. */
export function projectRoot({ io }: Context, named: string | undefined): string {
  const start = path.resolve(io.cwd, named ?? '.');
  if (named !== undefined) expectKind(start, named, ['folder']);
  const root = findRoot(start);
  if (!root) throw new Failure('no-project', { folder: named ?? '.' });
  return root;
}

/** What stands at a path the user named; a failure that says so when it is not one of `kinds`. */
export function expectKind(absolute: string, named: string, kinds: ('file' | 'folder')[]): 'file' | 'folder' {
  let kind: ReturnType<typeof diskFiles.kind>;
  try {
    kind = diskFiles.kind(absolute);
  } catch (error) {
    throw new Failure('path-unreadable', { path: named, reason: reasonOf(error) }, 'machine');
  }
  if (kind === undefined || named === '') throw new Failure('no-such-path', { path: named });
  if (kind === 'other' || !kinds.includes(kind)) throw new Failure('not-a-folder', { path: named });
  return kind;
}

/** Reads the project a command is about. */
export function loadNamedProject(context: Context, named: string | undefined): LoadedProject {
  return readProject(projectRoot(context, named));
}

/** A path as the user would write it: from where they stand, or absolute where that is shorter. */
export function shownPath({ io }: Context, absolute: string): string {
  const relative = path.relative(io.cwd, absolute).split(path.sep).join('/');
  if (relative === '') return '.';
  return relative.length <= absolute.length ? relative : absolute;
}
