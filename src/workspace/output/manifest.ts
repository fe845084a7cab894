import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.js';

/** Remembers which files csm wrote and what was in them, to tell them from what people put there. */
const FILE = '.csm-files.json';

/** Hash by file; two hashes with a space between them while a build is under way. */
export type Manifest = Record<string, string>;

export function readManifest(folder: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return {};
    // Only paths inside the folder are ours to remove, whatever the file says.
    return Object.fromEntries(
      Object.entries(manifest).filter(
        ([file, hash]) => typeof hash === 'string' && !path.isAbsolute(file) && !file.split(/[\\/]/).includes('..'),
      ),
    ) as Manifest;
  } catch {
    return {}; // none yet, or damaged: then nothing there is known to be ours
  }
}

/**
 * Enters files, and strikes out those without a hash. What stands in the list by now stays otherwise:
 * another build may have written to it meanwhile.
 */
export function changeManifest(folder: string, changes: ReadonlyMap<string, string | undefined>): void {
  const manifest = new Map<string, string | undefined>(Object.entries(readManifest(folder)));
  for (const [file, hash] of changes) manifest.set(file, hash);
  const entries = [...manifest].filter(([, hash]) => hash !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  writeWhole(path.join(folder, FILE), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** Whether a file of this hash is one csm wrote. */
export function isOurs(hash: string, manifest: Manifest, file: string): boolean {
  return (manifest[file] ?? '').split(' ').includes(hash);
}
