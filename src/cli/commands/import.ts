import { readTables } from '../../exchange/tables/read.js';
import type { Locale } from '../../model/locale.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit.js';
import { importForeignList } from '../import/foreign-list.js';
import { tableBytes } from '../import/source.js';
import { projectRoot } from '../locate.js';
import { type BringBackOptions, bringBack } from '../round-trip/bring-back.js';

export interface ImportOptions extends Pick<BringBackOptions, 'delete' | 'prefer'> {
  format: string;
  into?: string;
  sheet?: string;
  map?: string[];
  locale?: Locale;
  yes?: boolean;
  dryRun?: boolean;
}

/** `csm import`: a table becomes part of the project. */
export async function importTable(
  context: Context,
  [named = '', folder]: string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const { file, bytes } = tableBytes(context, named);
  const root = projectRoot(context, folder);
  const tables = await readTables(file, bytes);
  // A table that `csm export` wrote goes its own way from here: back into the files it came from.
  const exit = await bringBack(context, { root, file, tables }, options);
  if (exit !== undefined) return exit;
  return importForeignList(context, { root, file, tables }, options);
}
