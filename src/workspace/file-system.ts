import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The little that csm reads of a file system. Paths are absolute; methods throw as `node:fs` does. */
export interface FileSystem {
  kind(path: string): 'file' | 'folder' | 'other' | undefined;
  /** Bytes of a file, or nothing when it is larger than `limit` bytes: `size` then says how large. */
  read(path: string, limit: number): { bytes: Uint8Array } | { size: number };
  /** All files below a folder, relative to it with forward slashes, sorted by code unit. */
  list(folder: string): string[];
}

export const diskFiles: FileSystem = {
  kind(file) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  },
  read(file, limit) {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      return size > limit ? { size } : { bytes: readFileSync(handle) };
    } finally {
      closeSync(handle);
    }
  },
  list(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        path
          .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
          .split(path.sep)
          .join('/'),
      )
      .sort();
  },
};
