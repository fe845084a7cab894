import type { Project } from '../../../model/project.js';
import { columnsOf, headingOf, keyOf } from '../columns.js';
import { hashOf } from '../mark.js';
import type { FoundSheet } from './found-sheet.js';
import { unknownHeadings } from './found-sheet.js';
import { remarkAt } from './remark.js';
import type { Desk } from './report.js';

/** What is left of headings in an encoding that lacks their characters, or was taken for another one. */
const GARBLED = /^(?:\?{2}|ï»¿)/;

/** Says what is wrong with whole sheets and columns, and which of them are left out. */
export function lookAtSheets(desk: Desk, sheets: readonly FoundSheet[], others: readonly string[]): void {
  const { project, vocabulary, notes, faults } = desk;
  const ours = Object.values(vocabulary.all).flatMap(({ sheets: names }) => [names.guide, names.lists]);
  for (const name of others) {
    if (!ours.includes(name)) notes.push({ code: 'sheet-left-out', args: {}, sheet: name });
  }
  const stranger = organizationOf(project, sheets);
  if (stranger !== undefined)
    faults.push({ code: 'other-project', args: { organization: stranger }, sheet: sheets[0]?.name ?? '' });
  for (const [i, sheet] of sheets.entries()) {
    const first = sheets.slice(0, i).find(({ kind }) => kind === sheet.kind);
    if (first) faults.push(remarkAt({ sheet }, 'sheet-twice', { other: first.name }));
    if (sheet.mark && sheet.headings.some((heading) => GARBLED.test(heading)))
      faults.push(remarkAt({ sheet }, 'characters-lost'));
    else lookAtColumns(desk, sheet);
  }
}

/** Whose standards they are, where none of the rows that were written out is in the project. */
function organizationOf(project: Project, sheets: readonly FoundSheet[]): string | undefined {
  const exported = sheets.flatMap(({ mark }) => [...(mark?.rows.keys() ?? [])]);
  if (exported.length === 0) return undefined;
  const known = new Set([...project.entities.keys()].map(hashOf));
  return exported.some((hash) => known.has(hash)) ? undefined : sheets.find(({ mark }) => mark)?.mark?.organization;
}

function lookAtColumns({ project, vocabulary, notes, faults }: Desk, sheet: FoundSheet): void {
  const [main] = project.locales;
  const keys = [...sheet.columns.values()].map(keyOf);
  const missing = columnsOf(sheet.kind, project.locales).filter((column) => !keys.includes(keyOf(column)));
  const named = (key: string) => {
    const column = missing.find((one) => keyOf(one) === key);
    return column && headingOf(sheet.kind, column, vocabulary, project.locales.length > 1);
  };
  const lost = new Set<string>();
  for (const { place, heading, near } of unknownHeadings(sheet, vocabulary.all, main)) {
    const spot = { sheet, row: sheet.headingRow, place };
    const suggestion = near && named(near);
    if (near && suggestion) {
      lost.add(near);
      faults.push(remarkAt(spot, 'column-near', { header: heading, suggestion }));
    } else notes.push(remarkAt(spot, 'column-left-out', { header: heading }));
  }
  for (const [place, column] of sheet.columns) {
    const twice = [...sheet.columns].some(([other, one]) => other < place && keyOf(one) === keyOf(column));
    const header = sheet.headings[place] ?? '';
    if (twice) faults.push(remarkAt({ sheet, row: sheet.headingRow, place }, 'column-twice', { header }));
  }
  if (!keys.includes('id')) faults.push(remarkAt({ sheet }, 'no-id-column'));
  const absent = missing.filter(
    (one) => one.field.value.type !== 'given' && one.field.name !== 'id' && !lost.has(keyOf(one)),
  );
  if (absent.length > 0) {
    const headers = absent.flatMap((one) => named(keyOf(one)) ?? []);
    notes.push(remarkAt({ sheet }, 'columns-missing', { headers }));
  }
  if (!sheet.mark) notes.push(remarkAt({ sheet }, 'no-mark'));
}
