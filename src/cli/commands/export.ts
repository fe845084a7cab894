import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Voice } from '../../documents/workbooks/voice.js';
import { Writer } from '../../documents/writer.js';
import { isBroughtBack } from '../../exchange/round-trip/back/plan.js';
import { allWords } from '../../exchange/round-trip/back/recognize.js';
import { csvRowsOf } from '../../exchange/round-trip/csv.js';
import { SHEETS, type SheetKind } from '../../exchange/round-trip/fields/field.js';
import { gridOf } from '../../exchange/round-trip/grid.js';
import { Vocabulary } from '../../exchange/round-trip/vocabulary.js';
import { buildTable } from '../../exchange/round-trip/workbook/build.js';
import { readTables } from '../../exchange/tables/read.js';
import { documentWords, fieldWords, workbookWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { renderCsv } from '../../renderers/csv/index.js';
import { renderXlsx } from '../../renderers/xlsx/index.js';
import { version } from '../../version.js';
import { diskFiles } from '../../workspace/file-system.js';
import { reasonOf } from '../../workspace/reason.js';
import { hashOf, writeWhole } from '../../workspace/write-output.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { askedLanguage } from '../language.js';
import { loadForReading } from '../load.js';
import { shownPath } from '../locate.js';

interface ExportOptions {
  sheet?: SheetKind;
  locale?: Locale;
  force?: boolean;
}

/** `csm export`: standards, behaviors and expectations as a table that people fill in and bring back. */
export async function exportTable(context: Context, args: string[], options: ExportOptions): Promise<ExitCode> {
  const [named = '', folder] = args;
  const { output } = context;
  const extension = path.extname(named).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv') throw new Failure('table-extension', { path: named });
  if (extension === '.xlsx' && options.sheet) throw new Failure('sheet-without-csv', { path: named });
  const { project } = await loadForReading(context, folder);
  // Asked for in so many words, the language of csm is that of the table, too.
  const locale = options.locale ?? askedLanguage(context.io) ?? project.locales[0];
  const vocabulary = new Vocabulary(await allWords(), locale);
  const file = path.resolve(context.io.cwd, named);
  const content =
    extension === '.xlsx' ? await workbook(project, vocabulary, named) : csv(project, vocabulary, options.sheet);
  const shown = shownPath(context, file);
  const said = vocabulary.all[context.lang];
  if (await isThere(project, file, content, vocabulary, options.force === true)) output.talk(said.unchangedFile(shown));
  else {
    writeWhole(file, content);
    output.talk(
      extension === '.xlsx'
        ? said.written(shown, countsOf(project))
        : said.writtenSheet(
            shown,
            said.sheets[options.sheet ?? SHEETS[0]],
            countsOf(project)[options.sheet ?? SHEETS[0]],
          ),
    );
  }
  return EXIT.clean;
}

async function workbook(project: Project, vocabulary: Vocabulary, named: string): Promise<Uint8Array> {
  const { locale } = vocabulary;
  const writer = new Writer(project, locale, await documentWords(locale));
  const voice = new Voice([{ writer, words: await workbookWords(locale) }]);
  const fields = await fieldWords(locale);
  return renderXlsx(buildTable({ project, vocabulary, voice, fields, version, file: path.basename(named) }));
}

function csv(project: Project, vocabulary: Vocabulary, sheet: SheetKind = SHEETS[0]): string {
  return renderCsv(csvRowsOf(gridOf(project, sheet, vocabulary, version), vocabulary));
}

function countsOf({ standards, behaviors, encounters }: Project): Record<SheetKind, number> {
  return {
    standards: standards.length,
    behaviors: behaviors.length,
    expectations: encounters.flatMap(({ expectations }) => expectations).length,
  };
}

/**
 * Whether the file stands there already as it is to be.
 * @throws Failure `table-filled-in` when something stands there that csm did not write, or that people have filled
 * in since without bringing it back
 */
async function isThere(
  project: Project,
  file: string,
  content: string | Uint8Array,
  vocabulary: Vocabulary,
  force: boolean,
): Promise<boolean> {
  const kind = diskFiles.kind(file);
  if (kind === undefined) return false;
  const foreign = new Failure('table-filled-in', { path: file });
  if (kind !== 'file') throw foreign;
  const bytes = bytesOf(file);
  if (hashOf(bytes) === hashOf(content)) return true;
  if (force) return false;
  const tables = await readTables(file, bytes).catch((error) => {
    if (error instanceof Failure) throw foreign;
    throw error;
  });
  if (!isBroughtBack(project, tables, vocabulary)) throw foreign;
  return false;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure('path-unreadable', { path: file, reason: reasonOf(error) }, 'machine');
  }
}
