import path from 'node:path';
import { lintProject } from '../../src/lint/lint.js';
import type { Problem } from '../../src/model/problem.js';
import type { Encounter, Project } from '../../src/model/project.js';
import type { FileSystem } from '../../src/workspace/file-system.js';
import { type LoadedProject, readProject } from '../../src/workspace/read-project.js';

/** Text or bytes of a file, or the error code that reading it throws: `{ error: 'EACCES' }`. */
export type Content = string | Uint8Array | { error: string };

export const ROOT = path.resolve('/project');

/** The smallest sound csm.yaml. */
export const CONFIG = 'csm: 1\norganization: {name: Swift Parcel}\n';

/** A file system in memory; names are relative to `ROOT`, a name that ends in `/` is a folder. */
export function memoryFiles(contents: Record<string, Content>): FileSystem {
  const inside = (file: string) => path.relative(ROOT, file).split(path.sep).join('/');
  const below = (folder: string) =>
    Object.keys(contents)
      .filter((name) => name.startsWith(folder === '' ? '' : `${folder}/`) && !name.endsWith('/'))
      .map((name) => (folder === '' ? name : name.slice(folder.length + 1)));
  return {
    kind(file) {
      const name = inside(file);
      if (name in contents) return 'file';
      return name === '' || `${name}/` in contents || below(name).length > 0 ? 'folder' : undefined;
    },
    read(file, limit) {
      const content = contents[inside(file)] ?? { error: 'ENOENT' };
      if (typeof content === 'object' && 'error' in content) throw systemError(content.error);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.length > limit ? { size: bytes.length } : { bytes };
    },
    realPath: (file) => file,
    list(folder) {
      const content = contents[`${inside(folder)}/`];
      if (typeof content === 'object' && 'error' in content) throw systemError(content.error);
      return below(inside(folder)).sort();
    },
  };
}

/** Reads and links a project from memory; csm.yaml may be left out. */
export function projectFrom(contents: Record<string, Content>): LoadedProject {
  return readProject(ROOT, memoryFiles({ 'csm.yaml': CONFIG, ...contents }));
}

/** The linked project of one blueprint file. */
export function linked(blueprint: string, config = CONFIG): Project {
  return projectFrom({ 'csm.yaml': config, 'blueprints/a.yaml': blueprint }).project;
}

/** The day on which tests lint. */
export const AS_OF = '2027-01-01';

/** What the named rules find in a project on that day; all rules where none is named. */
export function problemsOf(project: Project, ...only: string[]): Problem[] {
  const { problems } = lintProject(project, { asOf: AS_OF });
  return only.length === 0 ? problems : problems.filter(({ rule }) => only.includes(rule));
}

export function firstEncounter(project: Project): Encounter {
  const [encounter] = project.encounters;
  if (!encounter) throw new Error('the project has no encounter');
  return encounter;
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the test asked`), { code });
}
