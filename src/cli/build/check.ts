import path from 'node:path';
import { hashOf, hashOnDisk, writtenFiles } from '../../workspace/write-output.js';
import type { Made } from './make.js';

/** How an output on disk differs from what would be built. */
export interface Difference {
  file: string;
  state: 'missing' | 'outdated' | 'surplus';
}

/** Compares an output folder with a build; with `complete`, files of earlier builds are surplus. */
export function differencesOf(folder: string, { files, kept }: Made, complete: boolean): Difference[] {
  const differences = files.flatMap(({ path: file, content }): Difference[] => {
    const now = hashOnDisk(path.join(folder, file));
    if (now === undefined) return [{ file, state: 'missing' }];
    return now === hashOf(content) ? [] : [{ file, state: 'outdated' }];
  });
  const current = new Set([...files.map((one) => one.path), ...kept.keys()]);
  const surplus = complete ? writtenFiles(folder).filter((file) => !current.has(file)) : [];
  const all = [...differences, ...surplus.map((file): Difference => ({ file, state: 'surplus' }))];
  return all.sort((a, b) => (a.file < b.file ? -1 : 1));
}
