import path from 'node:path';
import { isFile } from './assets.js';
import { decodeText } from './decode.js';
import { diskFiles, type FileSystem, isBelow } from './file-system.js';
import { FOLDERS, sourcesIn } from './project-files.js';
import { reasonOf } from './reason.js';

/** A blueprint of this size has some 200,000 lines and would print as 10,000 pages. */
const MAX_BYTES = 8 * 1024 * 1024;

/** What keeps a file from being read, as a problem has it. */
export interface ReadFault {
  code: string;
  args: Record<string, unknown>;
}

/** A file by its path relative to the root, and its bytes or what keeps them from being read. */
export type FileBytes = { file: string } & ({ bytes: Uint8Array } | { fault: ReadFault });

/** The files of a project as they stand on disk, read once: for the key of what is kept of it, and for parsing. */
export interface ProjectBytes {
  /** Absolute path of the project. */
  root: string;
  files: FileBytes[];
  /** Files that stand where a folder of sources should. */
  misplaced: string[];
}

/**
 * Reads all files of the project in `root`.
 * @throws Failure `folder-unreadable` when a folder cannot be listed
 */
export function readBytes(root: string, files: FileSystem = diskFiles): ProjectBytes {
  const misplaced = FOLDERS.filter((folder) => isFile(files, path.join(root, folder)));
  return { ...readNamed(root, sourcesIn(root, files), files), misplaced };
}

/** Reads the named files of `root` alone. */
export function readNamed(root: string, names: string[], files: FileSystem = diskFiles): ProjectBytes {
  let realRoot: string | undefined;
  const read = names.map((file): FileBytes => {
    const absolute = path.join(root, file);
    try {
      realRoot ??= files.realPath(root);
      if (!isBelow(realRoot, files.realPath(absolute))) return { file, fault: { code: 'file-outside', args: {} } };
      const content = files.read(absolute, MAX_BYTES);
      if ('bytes' in content) return { file, bytes: content.bytes };
      return { file, fault: { code: 'file-too-large', args: { size: content.size, limit: MAX_BYTES } } };
    } catch (error) {
      return { file, fault: { code: 'file-unreadable', args: { reason: reasonOf(error) } } };
    }
  });
  return { root, files: read, misplaced: [] };
}

/** Text of a file that was read; nothing when it could not be, or is no text. */
export function textOf(read: ProjectBytes, file: string): string | undefined {
  const found = read.files.find((one) => one.file === file);
  const text = found && 'bytes' in found ? decodeText(found.bytes) : undefined;
  return typeof text === 'string' ? text : undefined;
}
