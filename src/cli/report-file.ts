import path from 'node:path';
import { Failure } from '../model/failure.js';
import { findRoot, isSource } from '../workspace/read-project.js';
import type { Context } from './context.js';

/**
 * The file a report is to go to, as an absolute path.
 * @throws Failure `output-is-source` where a project has its own file there
 */
export function reportFile({ io }: Context, named: string): string {
  const file = path.resolve(io.cwd, named);
  const root = findRoot(path.dirname(file));
  const inside = root === undefined ? '' : path.relative(root, file).split(path.sep).join('/');
  if (root !== undefined && isSource(inside, 'file')) throw new Failure('output-is-source', { path: file });
  return file;
}
