import { roundTripWords } from '../../../locales/catalog.js';
import type { Table } from '../../tables/table.js';
import type { AllWords } from '../vocabulary.js';
import { foundSheets } from './found-sheet.js';

/** The words of every language. */
export async function allWords(): Promise<AllWords> {
  return { en: await roundTripWords('en'), 'zh-CN': await roundTripWords('zh-CN') };
}

/** Whether csm itself wrote these tables out, so that they are brought back and not read as a foreign list. */
export async function isExported(tables: readonly Table[]): Promise<boolean> {
  return foundSheets(tables, await allWords(), 'en').sheets.length > 0;
}
