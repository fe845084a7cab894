import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../model/failure.js';

/** The template that is always there: an empty blueprint. */
export const BLANK = 'blank';

/**
 * Names of the templates in the package, the blank one first, the others by name: every folder that
 * holds a csm.yaml. An incomplete installation names the blank one alone, so that it can be said what is wrong.
 */
export function templateNames(): string[] {
  const folder = findTemplates();
  if (folder === undefined) return [BLANK];
  const others = readdirSync(folder).filter((name) => name !== BLANK && isTemplate(path.join(folder, name)));
  return [BLANK, ...others.sort()];
}

/**
 * The package's own templates: beside the built program, or beside the sources.
 * @throws Failure `template-broken` when they are not where they were installed
 */
export function templatesFolder(): string {
  const folder = findTemplates();
  if (folder === undefined) throw new Failure('template-broken', { template: BLANK, reason: 'ENOENT' }, 'machine');
  return folder;
}

function findTemplates(): string | undefined {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'templates');
    if (isTemplate(path.join(candidate, BLANK))) return candidate;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function isTemplate(folder: string): boolean {
  return statSync(path.join(folder, 'csm.yaml'), { throwIfNoEntry: false }) !== undefined;
}
