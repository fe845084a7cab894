import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { CONFIG_FILE, fileKindOf } from '../../model/file-kind.js';
import { ID } from '../../model/formats.js';
import type { RoleData } from '../../model/schema/role.js';
import { closest } from '../../model/suggestion.js';
import { isSource, type LoadedProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';

export interface AddOptions {
  as?: string;
  to?: string;
  reportsTo?: string;
}

/** What is to be added, found to be possible. */
export interface Request {
  id: string;
  reportsTo?: string;
  /** Relative to the project. */
  file: string;
}

/**
 * Under which id a role is added, to whom it reports and in which file it goes. A superior the
 * library suggests counts only where the project has it.
 * @throws Failure `languages-unknown`, `bad-id`, `id-taken`, `unknown-job`, `not-for-roles`, `target-unsound`
 */
export function requestOf(context: Context, loaded: LoadedProject, role: RoleData, options: AddOptions): Request {
  const { entities, roles, sources } = loaded.project;
  if (!sources.some(({ file }) => file === CONFIG_FILE)) throw new Failure('languages-unknown');
  const id = options.as ?? role.id;
  if (!ID.test(id)) throw new Failure('bad-id', { id });
  const taken = entities.get(id);
  if (taken) throw new Failure('id-taken', { id, file: taken.at.source.file });
  const ids = roles.map((one) => one.id);
  const { reportsTo } = options;
  if (reportsTo !== undefined && !ids.includes(reportsTo))
    throw new Failure('unknown-job', { id: reportsTo, suggestion: closest(reportsTo, ids) });
  const suggested = ids.find((one) => one === role['reports-to']);
  return { id, reportsTo: reportsTo ?? suggested, file: fileOf(context, loaded, id, options.to) };
}

/** A file of its own keeps those that are there as they are; named ones are looked up from where the user stands. */
function fileOf({ io }: Context, { root, project, files }: LoadedProject, id: string, to: string | undefined): string {
  const file = to === undefined ? `roles/${id}.yaml` : within(root, path.resolve(io.cwd, to), to);
  if (!isSource(file, 'file') || fileKindOf(file) !== 'blueprint') throw new Failure('not-for-roles', { file: to });
  const isRead = project.sources.some((source) => source.file === file);
  if (files.includes(file) && !isRead) throw new Failure('target-unsound', { file });
  return file;
}

function within(root: string, absolute: string, written: string): string {
  const inside = path.relative(root, absolute).split(path.sep).join('/');
  if (isSource(inside, 'file')) return inside;
  return path.relative(root, path.resolve(root, written)).split(path.sep).join('/');
}
