import path from 'node:path';
import { Failure } from '../model/failure.js';
import { CLIENT_FOLDER, CONFIG_FILE } from '../model/file-kind.js';
import { isFile } from './assets.js';
import { diskFiles, type FileSystem } from './file-system.js';
import { reasonOf } from './reason.js';

export { CONFIG_FILE };

/** The folders whose YAML belongs to a project; in that of the clients, without folders below it. */
export const FOLDERS = ['blueprints', 'roles', CLIENT_FOLDER];

/** The nearest folder, from `start` upwards, that holds a csm.yaml; nothing when there is none. */
export function findRoot(start: string, files: FileSystem = diskFiles): string | undefined {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (isFile(files, path.join(folder, CONFIG_FILE))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Whether a path within a project is one csm reads, or a folder that can hold such. */
export function isSource(within: string, kind: 'file' | 'folder'): boolean {
  if (kind === 'file') return within === CONFIG_FILE || FOLDERS.some((folder) => isYamlOf(folder, within));
  return within === '' || FOLDERS.some((folder) => `${within}/`.startsWith(`${folder}/`));
}

/**
 * The files of the project in `root`, relative to it: csm.yaml, then those of each folder, sorted.
 * @throws Failure `folder-unreadable` when a folder cannot be listed
 */
export function sourcesIn(root: string, files: FileSystem): string[] {
  return [CONFIG_FILE, ...FOLDERS.flatMap((folder) => yamlFilesIn(root, folder, files))];
}

// Hidden files are those of editors and systems.
function isYamlOf(folder: string, file: string): boolean {
  if (!file.startsWith(`${folder}/`) || !/\.ya?ml$/i.test(file) || /(?:^|\/)\./.test(file)) return false;
  return folder !== CLIENT_FOLDER || !file.slice(folder.length + 1).includes('/');
}

function yamlFilesIn(root: string, folder: string, files: FileSystem): string[] {
  const absolute = path.join(root, folder);
  try {
    if (files.kind(absolute) !== 'folder') return [];
    const names = files.list(absolute).map((name) => `${folder}/${name}`);
    return names.filter((name) => isYamlOf(folder, name));
  } catch (error) {
    throw new Failure('folder-unreadable', { folder: absolute, reason: reasonOf(error) }, 'machine');
  }
}
