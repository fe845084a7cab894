import path from 'node:path';
import type { Crew, Plan } from '../../publish/index.js';
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
  plan: Plan,
  folder: string,
  crew: Crew,
  progress: (done: number, file: string) => void,
): Promise<Made> {
  const earlier = readKeys(folder);
  const made: Made = { files: [], kept: new Map(), keys: new Map() };
  const isKept = ({ path: file, key }: Plan['files'][number]) => {
    const before = earlier.get(file);
    if (before?.key !== key || hashOnDisk(path.join(folder, file)) !== before.hash) return false;
    made.kept.set(file, before.hash);
    made.keys.set(file, before);
    return true;
  };
  const needed = plan.files.filter((file) => !isKept(file));
  let done = made.kept.size;
  const contents = await crew.make({ ...plan, files: needed }, (file) => {
    progress(done, file.path);
    done += 1;
  });
  for (const file of needed) {
    const content = contents.get(file) ?? '';
    made.files.push({ path: file.path, content });
    made.keys.set(file.path, { key: file.key, hash: hashOf(content) });
  }
  return made;
}
