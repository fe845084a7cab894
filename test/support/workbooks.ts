import type { Workbook, WorkbookKind } from '../../src/documents/workbook.js';
import { buildWorkbooks } from '../../src/documents/workbooks/build.js';
import type { Speaker } from '../../src/documents/workbooks/voice.js';
import { Writer } from '../../src/documents/writer.js';
import { documentWords, workbookWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import type { Project } from '../../src/model/project.js';

/** The workbooks of a project in one language or in several side by side. */
export async function workbooksOf(project: Project, locales: Locale[], kinds?: WorkbookKind[]): Promise<Workbook[]> {
  const [first, ...more] = await Promise.all(locales.map((locale) => speaker(project, locale)));
  if (!first) throw new Error('a workbook needs a language');
  return buildWorkbooks([first, ...more], kinds);
}

/** One of them, which the project has to have. */
export async function workbookOf(project: Project, kind: WorkbookKind, ...locales: Locale[]): Promise<Workbook> {
  const [workbook] = await workbooksOf(project, locales.length > 0 ? locales : ['en'], [kind]);
  if (!workbook) throw new Error(`the project has no ${kind}`);
  return workbook;
}

async function speaker(project: Project, locale: Locale): Promise<Speaker> {
  return { writer: new Writer(project, locale, await documentWords(locale)), words: await workbookWords(locale) };
}
