import path from 'node:path';
import { Voice } from '../../src/documents/workbooks/voice.js';
import { Writer } from '../../src/documents/writer.js';
import { type Plan, planBringingBack } from '../../src/exchange/round-trip/back/plan.js';
import { allWords } from '../../src/exchange/round-trip/back/recognize.js';
import { csvRowsOf } from '../../src/exchange/round-trip/csv.js';
import type { SheetKind } from '../../src/exchange/round-trip/fields/field.js';
import { gridOf } from '../../src/exchange/round-trip/grid.js';
import { Vocabulary } from '../../src/exchange/round-trip/vocabulary.js';
import { buildTable } from '../../src/exchange/round-trip/workbook/build.js';
import { readTables } from '../../src/exchange/tables/read.js';
import { documentWords, fieldWords, workbookWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import type { Project } from '../../src/model/project.js';
import { renderCsv } from '../../src/renderers/csv/index.js';
import { renderXlsx } from '../../src/renderers/xlsx/index.js';
import { changeYaml } from '../../src/workspace/edits/change.js';
import { type LoadedProject, readProject } from '../../src/workspace/read-project.js';
import { projectFiles } from '../../src/workspace/template.js';
import { type Content, memoryFiles, ROOT } from './project.js';

/** The workbook csm export writes, in a language: the main one of the project, if none is named. */
export async function tableOf(project: Project, locale: Locale = project.locales[0]): Promise<Uint8Array> {
  const voice = new Voice([
    { writer: new Writer(project, locale, await documentWords(locale)), words: await workbookWords(locale) },
  ]);
  const vocabulary = new Vocabulary(await allWords(), locale);
  const fields = await fieldWords(locale);
  return renderXlsx(buildTable({ project, vocabulary, voice, fields, version: '1.0.0', file: 'table.xlsx' }));
}

/** One sheet of it as CSV. */
export async function csvOf(project: Project, sheet: SheetKind): Promise<Uint8Array> {
  const vocabulary = new Vocabulary(await allWords(), project.locales[0]);
  return new TextEncoder().encode(renderCsv(csvRowsOf(gridOf(project, sheet, vocabulary, '1.0.0'), vocabulary)));
}

/** What bringing a table back would do. */
export async function planOf(
  project: Project,
  table: Uint8Array,
  options: Partial<Parameters<typeof planBringingBack>[3]> = {},
  file = 'table.xlsx',
): Promise<Plan> {
  const vocabulary = new Vocabulary(await allWords(), 'en');
  return planBringingBack(project, await readTables(file, table), vocabulary, { remove: false, ...options });
}

/** What a plan says, each remark as `sheet cell code`. */
export function said(remarks: Plan['faults']): string[] {
  return remarks.map(({ sheet, cell, code }) => [sheet, cell, code].filter(Boolean).join(' '));
}

/** The texts of the files that a plan changes, afterwards. */
export function textsAfter({ texts }: LoadedProject, { edits }: Plan): Record<string, string> {
  return Object.fromEntries([...edits].map(([file, changes]) => [file, changeYaml(texts.get(file) ?? '', changes)]));
}

/** The project of a template in some locales. */
export function templateProject(template: string, locales: [Locale, ...Locale[]]): LoadedProject {
  const files = projectFiles({ template, locales });
  const contents: Record<string, Content> = Object.fromEntries(files.map(({ path: file, content }) => [file, content]));
  return readProject(path.resolve(ROOT), memoryFiles(contents));
}
