import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../model/locale.js';

/** The page of a built-in rule, as it stands in the docs of the package; undefined where it is not there. */
export function rulePage(rule: string, lang: Locale): string | undefined {
  try {
    const folder = lang === 'en' ? 'docs/rules' : `docs/${lang}/rules`;
    return readFileSync(path.join(packageFolder(), folder, `${rule}.md`), 'utf8');
  } catch {
    return undefined;
  }
}

// The nearest package.json upwards: from `dist/chunks` when built, from `src/workspace` otherwise.
function packageFolder(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    if (statSync(path.join(folder, 'package.json'), { throwIfNoEntry: false })) return folder;
    if (folder === path.dirname(folder)) return folder;
  }
}
