import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { charactersOf } from './cmap.js';

/** A font family of the package: its faces, unpacked when first asked for. */
export interface Family {
  name: string;
  /** Font files, the upright regular one first. */
  faces: () => Buffer[];
  characters: () => Set<number>;
}

/** In the order in which a character is looked for; scripts/fonts.ts makes them. */
const FILES: [name: string, files: string[]][] = [
  ['csm Latin', ['latin-regular', 'latin-regular-italic', 'latin-semibold', 'latin-semibold-italic']],
  ['csm Symbols', ['symbols-regular']],
  ['csm Han', ['han-regular', 'han-semibold']],
  ['csm Emoji', ['emoji-regular']],
  ['csm Arabic', ['arabic-regular']],
  ['csm Hebrew', ['hebrew-regular']],
];

export const SHIPPED: Family[] = FILES.map(([name, files]) => {
  const faces = once(() => files.map(unpacked));
  return { name, faces, characters: once(() => charactersOf(faces()[0] ?? Buffer.alloc(0))) };
});

function unpacked(file: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(templatesFolder(), 'fonts', `${file}.ttf.br`)));
}

/** The package's own templates: beside the built program, or beside the sources. */
export function templatesFolder(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'templates');
    if (existsSync(path.join(candidate, 'pdf', 'document.typ'))) return candidate;
    if (folder === path.dirname(folder)) throw new Error('the templates are not where csm was installed');
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
