import type { Path, Source } from '../model/source.js';
import type { Change } from '../workspace/edits/change.js';
import { isRaw } from './item.js';
import type { Edit } from './question.js';

/** The keys whose texts are ids of something declared elsewhere. */
const REFERRING = new Set([
  'role',
  'owner',
  'to',
  'reports-to',
  'answers',
  'standards',
  'behaviors',
  'step',
  'segment',
  'segments',
  'service',
  'standard',
  'on',
]);

interface Reference {
  file: string;
  path: Path;
}

/** Every place of a project that refers to an id, file by file, the last one of each file first. */
export function referencesTo(id: string, sources: readonly Source[]): Reference[] {
  return sources.flatMap(({ file, data }) => {
    const paths: Path[] = [];
    collect(data, id, [], paths);
    return paths.reverse().map((path) => ({ file, path }));
  });
}

/** The changes that make all references say another id. */
export function renamed(references: readonly Reference[], to: string): Edit[] {
  return editsOf(references, (path) => ({ set: path, to }));
}

/** The changes that take all references out; a list left empty goes with the last of them. */
export function removed(references: readonly Reference[]): Edit[] {
  return editsOf(references, (path) => ({ remove: path }));
}

function editsOf(references: readonly Reference[], change: (path: Path) => Change): Edit[] {
  const files = [...new Set(references.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    changes: references.filter((one) => one.file === file).map(({ path }) => change(path)),
  }));
}

function collect(value: unknown, id: string, path: Path, found: Path[], key?: string): void {
  if (value === id && key !== undefined && REFERRING.has(key)) found.push(path);
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(item, id, [...path, i], found, key);
  else if (isRaw(value))
    for (const [name, below] of Object.entries(value)) collect(below, id, [...path, name], found, name);
}
