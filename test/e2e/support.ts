import path from 'node:path';
import { execa, type Options } from 'execa';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const BIN = path.join(ROOT, 'bin/csm.js');

/** An environment in which csm speaks English and plainly, whoever runs the tests. */
export const ENV = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', FORCE_COLOR: undefined, NO_COLOR: undefined };

/** The built program, as people start it. Never throws: the exit code is part of the result. */
export function csm(args: string[], options: Options & { cwd?: string } = {}) {
  return execa(process.execPath, [BIN, ...args], { stdin: 'ignore', reject: false, env: ENV, ...options });
}
