import { clientOf, fileKindOf } from '../model/file-kind.js';
import { linkProject, type ProjectFile } from '../model/link.js';
import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import { assetProblems } from './assets.js';
import { type ClientChoice, filesFor } from './clients.js';
import { decodeText } from './decode.js';
import { diskFiles, type FileSystem } from './file-system.js';
import { type FileBytes, type ProjectBytes, readBytes, readNamed } from './read-bytes.js';
import { parseYaml, type YamlSource } from './yaml-source.js';

export { CONFIG_FILE, findRoot, isSource } from './project-files.js';

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

/**
 * Reads and links the project in `root`: csm.yaml, `blueprints/**`, `roles/**` and the clients' files.
 * @throws Failure `folder-unreadable` when a folder cannot be listed, `unknown-client`
 */
export function readProject(root: string, files: FileSystem = diskFiles, choice: ClientChoice = {}): LoadedProject {
  return parseProject(readBytes(root, files), files, choice);
}

/** Reads and links the named files of `root` alone. */
export function readFiles(root: string, names: string[], files: FileSystem = diskFiles): LoadedProject {
  return parseProject(readNamed(root, names, files), files);
}

/** Parses and links a project whose files were read before; `files` are those it came from. */
export function parseProject(
  read: ProjectBytes,
  files: FileSystem = diskFiles,
  choice: ClientChoice = {},
): LoadedProject {
  const chosen = filesFor(read.files, choice);
  const names = chosen.map(({ file }) => file);
  const loaded: LoadedProject = {
    root: read.root,
    project: linkProject([]),
    problems: [],
    files: names,
    texts: new Map(),
  };
  const sources = chosen.flatMap((one): ProjectFile[] => {
    const source = parseFile(loaded, one);
    const kind = fileKindOf(one.file);
    return source ? [{ kind, source, laidOver: kind === 'client' && clientOf(one.file) === choice.client }] : [];
  });
  const sound = new Set(sources.map(({ source }) => source.file));
  const unread = names.filter((name) => !sound.has(name) && fileKindOf(name) !== 'client');
  loaded.project = linkProject(sources, {
    files: unread.length,
    ids: unread.flatMap((name) => idsWrittenIn(loaded.texts.get(name) ?? '')),
  });
  loaded.problems.push(...assetProblems(read.root, loaded.project, files));
  for (const file of read.misplaced) loaded.problems.push(unreadable(file, 'folder-is-file'));
  return loaded;
}

function parseFile(loaded: LoadedProject, read: FileBytes): YamlSource | undefined {
  const { file } = read;
  if ('fault' in read) {
    loaded.problems.push(unreadable(file, read.fault.code, read.fault.args));
    return undefined;
  }
  const text = decodeText(read.bytes);
  if (typeof text !== 'string') {
    loaded.problems.push(unreadable(file, `file-${text.fault}`));
    return undefined;
  }
  loaded.texts.set(file, text);
  const source = parseYaml(file, text);
  for (const { code, args, range } of source.problems) {
    loaded.problems.push({ rule: 'yaml-syntax', code, args, severity: 'error', file, range });
  }
  if (source.problems.length > 0) return undefined;
  if (source.data === null || source.data === undefined) {
    loaded.problems.push(unreadable(file, 'file-empty'));
    return undefined;
  }
  return source;
}

function unreadable(file: string, code: string, args: Record<string, unknown> = {}): Problem {
  return { rule: 'readable-file', code, args, severity: 'error', file, range: START };
}

// A file with one bad line still declares its ids: without them every reference to it would be reported.
function idsWrittenIn(text: string): string[] {
  return [...text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
}
