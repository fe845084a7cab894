import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { isSource } from '../../workspace/read-project.js';
import type { Context } from '../context.js';

/**
 * The blueprint a list goes into, relative to the project: the one named, from where one stands or from
 * the project, or by its bare name; else one called like the list. It must not exist yet.
 * @throws Failure `into-not-a-blueprint`, `into-exists`
 */
export function targetOf({ io }: Context, root: string, named: string | undefined, list: string): string {
  const file = named === undefined ? `blueprints/${fileName(list)}.yaml` : withinProject(io.cwd, root, named);
  if (!file.startsWith('blueprints/') || !isSource(file, 'file'))
    throw new Failure('into-not-a-blueprint', { path: named ?? file });
  if (isTaken(path.join(root, file))) throw new Failure('into-exists', { path: path.join(root, file) });
  return file;
}

/** A name that every system takes. */
function fileName(list: string): string {
  return (
    list
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\s.]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase() || 'list'
  );
}

function withinProject(cwd: string, root: string, named: string): string {
  if (/^[^./\\]+(?:\.ya?ml)?$/i.test(named)) return `blueprints/${named.replace(/\.ya?ml$/i, '')}.yaml`;
  const fromHere = inside(root, path.resolve(cwd, named));
  return fromHere.startsWith('blueprints/') ? fromHere : inside(root, path.resolve(root, named));
}

function inside(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** A link that leads nowhere is somebody's too. */
function isTaken(file: string): boolean {
  return existsSync(file) || lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
