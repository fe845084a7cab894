import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from './reason.js';

/** The little that csm reads of a file system. Paths are absolute; methods throw as `node:fs` does. */
export interface FileSystem {
  kind(path: string): 'file' | 'folder' | 'other' | undefined;
  /** Bytes of a file, or nothing when it is larger than `limit` bytes: `size` then says how large. */
  read(path: string, limit: number): { bytes: Uint8Array } | { size: number };
  /** Where a path leads once links are followed; throws when it leads nowhere. */
  realPath(path: string): string;
  /** All files below a folder, relative to it with forward slashes, sorted by code unit. */
  list(folder: string): string[];
}

export const diskFiles: FileSystem = {
  kind(file) {
    const stat = statOf(file);
    if (!stat) return undefined;
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  },
  read(file, limit) {
    // Looked at before it is opened: opening a named pipe waits for a writer that may never come.
    const stat = statSync(file);
    if (!stat.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: 'ENOTFILE' });
    return stat.size > limit ? { size: stat.size } : { bytes: readFileSync(file) };
  },
  realPath: (file) => realpathSync(file),
  list(folder) {
    return filesBelow(folder, '').sort();
  },
};

/**
 * Whether a file of a project lies inside it, links followed: a project from elsewhere must not carry
 * other files of this machine into its documents.
 */
export function isInside(root: string, file: string, files: FileSystem): boolean {
  return isBelow(files.realPath(root), files.realPath(path.join(root, file)));
}

/** Whether a path lies below a folder; both with their links followed. */
export function isBelow(folder: string, file: string): boolean {
  const within = path.relative(folder, file);
  return within !== '' && !path.isAbsolute(within) && within.split(path.sep)[0] !== '..';
}

// By hand, because Node's recursive listing follows linked folders from version 22 on, and circles with them.
function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

/** Codes that say a path cannot exist, as opposed to one that may not be looked at. */
const NOWHERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    if (NOWHERE.includes(reasonOf(error))) return undefined;
    throw error;
  }
}
