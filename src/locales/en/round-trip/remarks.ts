import { named } from './named.js';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);

const kind = (code: string) => named[code] ?? code;
const an = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

const QUANTITIES: Record<string, string> = {
  target: 'a level, such as at least 95%, at most 5 min, at most 3 per 1000',
  level: 'a level without "at least" or "at most", such as 91.3%, 4 min, 4.6 of 5',
  duration: 'a time, such as 30 min, 4 business hours, 10 business days',
  sample: 'a number of cases, such as 412 or 200 a month',
};

const few = (ids: string[]) =>
  ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');

/** What is said of a place in the table. */
export const remarks = {
  'bad-id': (a: { value: string; suggestion?: string }) =>
    `"${a.value}" is no id. Write lower-case letters, digits and single hyphens.${meant(a.suggestion)}`,
  'id-twice': (a: { id: string; other: string }) => `the id "${a.id}" stands in ${a.other} already.`,
  'id-elsewhere': (a: { id: string; kind: string }) =>
    `"${a.id}" is the id of ${an(kind(a.kind))}. Choose another one.`,
  'entry-unsound': (a: { id: string }) =>
    `"${a.id}" stands in the files, but is too faulty there to be understood. Mend what csm lint finds in it first.`,
  'id-changed': (a: { from: string; to: string }) =>
    `the id "${a.from}" was changed to "${a.to}". Ids stay what they are, because others refer to them: put "${a.from}" back, or change it in the files, with everything that refers to it.`,
  'id-removed': (a: { from: string }) =>
    `the id "${a.from}" of this row is gone. Put it back; for a new entry, write into an empty row.`,
  'no-id-column': () => 'the column with the ids is missing. Put it back, under its name.',
  'characters-lost': () =>
    'characters were lost when this file was opened or saved by another program. Save it again as an Excel workbook, or as "CSV UTF-8".',
  'other-project': (a: { organization: string }) =>
    `none of the rows that were written out is in this project: the table comes from another one (${a.organization}). Name that project after the table.`,
  'sheet-twice': (a: { other: string }) => `holds the same kind of rows as the sheet "${a.other}". Delete one of them.`,
  'column-near': (a: { header: string; suggestion: string }) =>
    `no column is called "${a.header}", and the column "${a.suggestion}" is missing. Give it its name back.`,
  'column-twice': (a: { header: string }) => `the column "${a.header}" stands there twice. Delete one of them.`,
  'not-a-choice': (a: { value: string; choices: string[]; suggestion?: string }) =>
    `"${a.value}" is not one of the choices.${meant(a.suggestion) || ` Choose from: ${a.choices.join(', ')}.`}`,
  'not-a-date': (a: { value: string }) => `"${a.value}" is no date. Write year, month and day: 2027-03-01.`,
  'not-a-number': (a: { value: string; least: number; most: number }) =>
    `"${a.value}" is no number from ${a.least} to ${a.most}.`,
  'not-a-quantity': (a: { value: string; format: string; suggestion?: string }) =>
    `"${a.value}" is not ${QUANTITIES[a.format] ?? 'a quantity'}.${meant(a.suggestion)}`,
  'not-a-rhythm': (a: { value: string; choices: string[]; suggestion?: string }) =>
    `"${a.value}" says not how often.${meant(a.suggestion) || ` Choose from: ${a.choices.join(', ')}, or write a time, such as 2 weeks.`}`,
  'not-a-span': (a: { value: string }) =>
    `"${a.value}" is no part of a scale. Write the ends, such as 1-5, or one point.`,
  'unknown-name': (a: { value: string; kind: string; suggestion?: string }) =>
    `there is no ${kind(a.kind)} "${a.value}".${meant(a.suggestion)}`,
  'ambiguous-name': (a: { value: string; kind: string; ids: string[] }) =>
    `several are called "${a.value}". Write the id: ${few(a.ids)}.`,
  needed: (a: { kind: string }) => `is empty, and every ${kind(a.kind)} needs it.`,
  'needed-beside': (a: { others: string[] }) =>
    `is empty, but goes with: ${a.others.join(', ')}. Fill it in, or empty those too.`,
  'move-with-comments': (a: { id: string; to: string }) =>
    `"${a.id}" cannot be moved to "${a.to}" from here, because comments of the file would be lost. Move it in the file.`,
  'move-with-standards': (a: { id: string; to: string }) =>
    `"${a.id}" cannot be moved to "${a.to}" while its standards change, too. Import the move first, or the rest.`,
  'deleted-with-standards': (a: { id: string; standards: string[] }) =>
    `the behavior "${a.id}" is deleted here, but its standards are not: ${few(a.standards)}. Delete those as well, or put them under another behavior.`,

  conflict: (a: { table: string; files: string }) => `in the table ${a.table}, in the files ${a.files}`,
  'gone-but-changed': (a: { id: string }) =>
    `"${a.id}" was taken out of the files since the export, and its row was changed here`,
  'deleted-but-changed': (a: { id: string }) =>
    `the row of "${a.id}" was deleted here, and the files changed it since the export`,

  'sheet-left-out': () => 'a sheet of your own.',
  'column-left-out': (a: { header: string }) => `"${a.header}" is a column of your own.`,
  'columns-missing': (a: { headers: string[] }) =>
    `the sheet has no column ${few(a.headers)}; their values stay as they are.`,
  'gone-from-files': (a: { id: string }) => `"${a.id}" was taken out of the files since the export.`,
  'given-changed': () => 'grey columns are for reading; what was changed in them is not taken over.',
  'rows-deleted': (a: { ids: string[] }) =>
    `deleted here, but still in the files: ${few(a.ids)}. Add --delete to take ${a.ids.length === 1 ? 'it' : 'them'} out.`,
  'rows-missing': (a: { ids: string[] }) =>
    `not in this sheet: ${few(a.ids)}. They stay: the sheet does not say whether they were in it, so csm cannot tell what was deleted from what was added to the files since.`,
  'no-mark': () =>
    'the hidden column at the end is missing, so that csm cannot tell what changed in the files since the export. Look at the changes twice.',
  'id-proposed': (a: { id: string }) => `new, as "${a.id}".`,
  'taken-for': (a: { id: string }) => `has no id, but says the same as "${a.id}", and is taken for it.`,
};
