import path from 'node:path';
import type { FileSystem } from './file-system.js';

/**
 * Files as they stand on disk, with some of them as an editor or another program holds them.
 * `held` maps absolute paths to text; a file held but not yet on disk exists too.
 */
export function overlay(files: FileSystem, held: ReadonlyMap<string, string>): FileSystem {
  return {
    kind: (file) => (held.has(file) ? 'file' : files.kind(file)),
    read(file, limit) {
      const text = held.get(file);
      if (text === undefined) return files.read(file, limit);
      const bytes = new TextEncoder().encode(text);
      return bytes.length > limit ? { size: bytes.length } : { bytes };
    },
    realPath(file) {
      try {
        return files.realPath(file);
      } catch (error) {
        // Not written yet: it will stand in its folder.
        if (held.has(file)) return path.join(files.realPath(path.dirname(file)), path.basename(file));
        throw error;
      }
    },
    list(folder) {
      const added = [...held.keys()].flatMap((file) => {
        const within = path.relative(folder, file);
        return within === '' || within.startsWith('..') || path.isAbsolute(within)
          ? []
          : [within.split(path.sep).join('/')];
      });
      return [...new Set([...files.list(folder), ...added])].sort();
    },
  };
}
