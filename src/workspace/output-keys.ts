import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-output.js';

/** Remembers what each file of an output was made of, so that it need not be made again. */
const FILE = '.csm-keys.json';

/** The key a file was made from, and the hash of what came out. */
export interface MadeFrom {
  key: string;
  hash: string;
}

/** By path relative to the output folder; empty where there is none yet, or it is damaged. */
export function readKeys(folder: string): Map<string, MadeFrom> {
  try {
    const written = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8')) as Record<string, unknown>;
    return new Map(
      Object.entries(written).flatMap(([file, value]): [string, MadeFrom][] => {
        const [key, hash] = typeof value === 'string' ? value.split(' ') : [];
        return key && hash ? [[file, { key, hash }]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

export function saveKeys(folder: string, keys: ReadonlyMap<string, MadeFrom>): void {
  const sorted = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { key, hash }]) => [file, `${key} ${hash}`]);
  writeWhole(path.join(folder, FILE), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
