import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import type { PublishedKind } from '../model/schema/pack.js';
import { diskFiles } from '../workspace/file-system.js';
import { CONFIG_FILE } from '../workspace/read-project.js';
import type { TemplateChoices } from '../workspace/template.js';

/** What the user has settled so far. */
export interface InitAnswers {
  folder?: string;
  template?: string;
  name?: string;
  locales?: TemplateChoices['locales'];
  /** The documents wanted; all where it is empty. */
  kinds?: PublishedKind[];
}

/** The name of an organization without the space around it; a failure where it is none. */
export function checkedName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (name.trim() === '' || /[\u0000-\u001f\u007f-\u009f]/.test(name)) throw new Failure('bad-name');
  return name.trim();
}

/** Refuses a folder that a project cannot be started in. */
export function refuseExisting(folder: string, named: string): void {
  if (named === '') throw new Failure('no-such-path', { path: named });
  const kind = diskFiles.kind(folder);
  if (kind === 'file' || kind === 'other') throw new Failure('init-not-folder', { path: named });
  if (existsSync(path.join(folder, CONFIG_FILE))) throw new Failure('init-exists', { path: named });
}
