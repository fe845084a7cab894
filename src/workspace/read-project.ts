import path from 'node:path';
import { Failure } from '../model/failure.js';
import { linkProject, type ProjectFile } from '../model/link.js';
import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import { assetProblems, isFile } from './assets.js';
import { decodeText } from './decode.js';
import { diskFiles, type FileSystem, isInside } from './file-system.js';
import { reasonOf } from './reason.js';
import { parseYaml, type YamlSource } from './yaml-source.js';

export const CONFIG_FILE = 'csm.yaml';

/** A blueprint of this size has some 200,000 lines and would print as 10,000 pages. */
const MAX_BYTES = 8 * 1024 * 1024;

const FOLDERS = ['blueprints', 'roles'];
const START: Problem['range'] = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A project as read: linked as far as it is sound, with what kept files from being read. */
export interface LoadedProject {
  /** Absolute path of the folder that holds csm.yaml. */
  root: string;
  project: Project;
  /** Files that could not be read and YAML that does not parse. */
  problems: Problem[];
  /** The files looked at, relative to the root. */
  files: string[];
  /** Text of every file that is text, by its path relative to the root. */
  texts: Map<string, string>;
}

/** The nearest folder, from `start` upwards, that holds a csm.yaml; nothing when there is none. */
export function findRoot(start: string, files: FileSystem = diskFiles): string | undefined {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (isFile(files, path.join(folder, CONFIG_FILE))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Reads and links the project in `root`: csm.yaml, `blueprints/**` and `roles/**`.
 * @throws Failure `folder-unreadable` when a folder cannot be listed
 */
export function readProject(root: string, files: FileSystem = diskFiles): LoadedProject {
  const names = FOLDERS.flatMap((folder) => yamlFilesIn(root, folder, files));
  const loaded = readFiles(root, [CONFIG_FILE, ...names], files);
  for (const file of FOLDERS.filter((folder) => isFile(files, path.join(root, folder)))) {
    loaded.problems.push({
      rule: 'readable-file',
      code: 'folder-is-file',
      args: {},
      severity: 'error',
      file,
      range: START,
    });
  }
  return loaded;
}

/** Reads and links the named files of `root` alone. */
export function readFiles(root: string, names: string[], files: FileSystem = diskFiles): LoadedProject {
  const loaded: LoadedProject = { root, project: linkProject([]), problems: [], files: names, texts: new Map() };
  const sources = names.flatMap((name): ProjectFile[] => {
    const source = readSource(loaded, name, files);
    return source ? [{ kind: name === CONFIG_FILE ? 'project' : 'blueprint', source }] : [];
  });
  const read = new Set(sources.map(({ source }) => source.file));
  const unread = names.filter((name) => !read.has(name));
  loaded.project = linkProject(sources, {
    files: unread.length,
    ids: unread.flatMap((name) => idsWrittenIn(loaded.texts.get(name) ?? '')),
  });
  loaded.problems.push(...assetProblems(root, loaded.project, files));
  return loaded;
}

/** Whether a path within a project is one csm reads, or a folder that can hold such. */
export function isSource(within: string, kind: 'file' | 'folder'): boolean {
  if (kind === 'file')
    return within === CONFIG_FILE || (isYaml(within) && FOLDERS.some((one) => within.startsWith(`${one}/`)));
  return within === '' || FOLDERS.some((folder) => `${within}/`.startsWith(`${folder}/`));
}

// Hidden files are those of editors and systems.
function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !/(?:^|\/)\./.test(name);
}

function yamlFilesIn(root: string, folder: string, files: FileSystem): string[] {
  const absolute = path.join(root, folder);
  try {
    if (files.kind(absolute) !== 'folder') return [];
    const names = files.list(absolute).filter(isYaml);
    return names.map((name) => `${folder}/${name}`);
  } catch (error) {
    throw new Failure('folder-unreadable', { folder: absolute, reason: reasonOf(error) }, 'machine');
  }
}

function readSource(loaded: LoadedProject, file: string, files: FileSystem): YamlSource | undefined {
  const problem = (rule: string, code: string, args: Record<string, unknown> = {}, range = START) => {
    loaded.problems.push({ rule, code, args, severity: 'error', file, range });
  };
  let content: ReturnType<FileSystem['read']>;
  try {
    if (!isInside(loaded.root, file, files)) {
      problem('readable-file', 'file-outside');
      return undefined;
    }
    content = files.read(path.join(loaded.root, file), MAX_BYTES);
  } catch (error) {
    problem('readable-file', 'file-unreadable', { reason: reasonOf(error) });
    return undefined;
  }
  if ('size' in content) {
    problem('readable-file', 'file-too-large', { size: content.size, limit: MAX_BYTES });
    return undefined;
  }
  const text = decodeText(content.bytes);
  if (typeof text !== 'string') {
    problem('readable-file', `file-${text.fault}`);
    return undefined;
  }
  loaded.texts.set(file, text);
  const source = parseYaml(file, text);
  for (const { code, args, range } of source.problems) problem('yaml-syntax', code, args, range);
  if (source.problems.length > 0) return undefined;
  if (source.data === null || source.data === undefined) {
    problem('readable-file', 'file-empty');
    return undefined;
  }
  return source;
}

// A file with one bad line still declares its ids: without them every reference to it would be reported.
function idsWrittenIn(text: string): string[] {
  return [...text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
}
