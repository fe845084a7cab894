import path from 'node:path';
import type { Planned } from '../../publish/index.js';
import { type MadeFrom, readKeys } from '../../workspace/output-keys.js';
import { hashOf, hashOnDisk, type OutputFile } from '../../workspace/write-output.js';

/** The files of a build: those that had to be made, and those that stand there as they should. */
export interface Made {
  files: OutputFile[];
  /** Hash by path. */
  kept: Map<string, string>;
  /** What each file is made from now, for the next build. */
  keys: Map<string, MadeFrom>;
}

/**
 * Makes what has to be made. A file is kept where it was made from the same and has not been touched
 * since: both its key and its bytes on disk are looked at.
 */
export async function makeFiles(
  plan: Planned[],
  folder: string,
  progress: (done: number, file: string) => void,
): Promise<Made> {
  const earlier = readKeys(folder);
  const made: Made = { files: [], kept: new Map(), keys: new Map() };
  // One after the other: the large engines hold one document in memory at a time.
  for (const [i, { path: file, key, make }] of plan.entries()) {
    const before = earlier.get(file);
    if (before?.key === key && hashOnDisk(path.join(folder, file)) === before.hash) {
      made.kept.set(file, before.hash);
      made.keys.set(file, before);
      continue;
    }
    progress(i, file);
    const content = await make();
    made.files.push({ path: file, content });
    made.keys.set(file, { key, hash: hashOf(content) });
  }
  return made;
}
