import { columns } from './round-trip/columns.js';
import { guide } from './round-trip/guide.js';
import { named } from './round-trip/named.js';
import { remarks } from './round-trip/remarks.js';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What the workbook for filling in says, and what is said when it comes back. */
export const roundTrip = {
  title: 'Standards to fill in',
  sheets: {
    standards: 'Standards',
    behaviors: 'Behaviors',
    expectations: 'Expectations',
    guide: 'Read me',
    lists: 'Lists',
  },
  hint: (file: string) =>
    `Change the white cells, write new entries into the empty rows below. Bring it back with: csm import ${file}`,
  columns,
  /** The heading of a column that holds the texts of one language. */
  inLanguage: (heading: string, locale: string) => `${heading} (${locale === 'zh-CN' ? 'Chinese' : 'English'})`,
  bands: {
    what: 'What it says',
    where: 'Where it belongs',
    zone: 'Ratings and zone of tolerance',
    evidence: 'How it is known',
    selection: 'Decision',
    level: 'Level',
    measure: 'Measure',
    responsibility: 'Responsibility and feedback',
    public: 'What customers are told',
  } as Record<string, string>,
  choices: {
    kind: { hard: 'hard', soft: 'soft' },
    statistic: { share: 'share', rate: 'rate', count: 'count', mean: 'mean', percentile: 'percentile' },
    source: {
      operations: 'operations',
      audit: 'audit',
      survey: 'survey',
      'mystery-shopping': 'mystery shopping',
      complaints: 'complaints',
      interviews: 'interviews',
    },
    dimension: {
      reliability: 'reliability',
      responsiveness: 'responsiveness',
      assurance: 'assurance',
      empathy: 'empathy',
      tangibles: 'tangibles',
    },
    method: {
      survey: 'survey',
      interview: 'interview',
      'focus-group': 'focus group',
      complaints: 'complaints',
      observation: 'observation',
      'mystery-shopping': 'mystery shopping',
      contract: 'contract',
      assumed: 'assumed',
      other: 'other',
    },
    area: {
      'hardware/location': 'hardware: location',
      'hardware/facilities': 'hardware: facilities',
      'hardware/ambience': 'hardware: ambience',
      'hardware/visual-space': 'hardware: visual space',
      'software/time': 'software: time',
      'software/flow': 'software: flow',
      'software/flexibility': 'software: flexibility',
      'software/anticipation': 'software: anticipation',
      'software/communication': 'software: communication',
      'software/feedback': 'software: feedback',
      'software/organization': 'software: organization',
      'people/appearance': 'people: appearance',
      'people/attitude': 'people: attitude',
      'people/attentiveness': 'people: attentiveness',
      'people/tact': 'people: tact',
      'people/guidance': 'people: guidance',
      'people/selling': 'people: selling',
      'people/problem-solving': 'people: problem solving',
    },
    decision: { standardize: 'standardize', leave: 'leave to judgment', fix: 'one-time fix' },
    basis: { future: 'future expectations', current: 'current expectations', complaints: 'past complaints' },
    rhythm: {
      each: 'each',
      shift: 'shift',
      day: 'day',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      'half-year': 'half-year',
      year: 'year',
    },
    flag: { true: 'yes', false: 'no' },
  } as Record<string, Record<string, string>>,
  named,
  lists: {
    hint: 'Ids to refer to, with what they stand for. This sheet is for looking up; nothing in it is brought back.',
    titles: {
      encounter: 'Encounters',
      step: 'Steps',
      role: 'Roles',
      segment: 'Segments',
      calendar: 'Calendars',
      kind: 'Kind',
      statistic: 'Statistic',
      source: 'Source of results',
      method: 'How customers were heard',
      dimension: 'Dimension',
      area: 'Area',
      decision: 'Decision',
      basis: 'Rests on',
      rhythm: 'How often',
      flag: 'Yes or no',
    } as Record<string, string>,
    name: 'Name',
    roundTheClock: 'the clock never stops',
  },
  guide,
  remarks,
  /** The place of a remark: sheet, cell, column. */
  at: (sheet: string, cell: string | undefined, column: string | undefined) =>
    `${sheet}${cell ? ` ${cell}` : ''}${column ? ` (${column})` : ''}`,
  remark: (place: string, sentence: string) => `${place}: ${sentence}`,
  row: (n: number) => `row ${n}`,
  written: (file: string, s: { standards: number; behaviors: number; expectations: number }) =>
    `${file}: ${plural(s.standards, 'standard')}, ${plural(s.behaviors, 'behavior')}, ${plural(s.expectations, 'expectation')}. Bring it back with: csm import ${file}`,
  writtenSheet: (file: string, sheet: string, rows: number) =>
    `${file}: ${plural(rows, 'row')} of the sheet ${sheet}. Bring it back with: csm import ${file}`,
  unchangedFile: (file: string) => `${file} says that already; it was left as it is.`,
  noChanges: (file: string) => `${file} says what the project says: there is nothing to change.`,
  faults: (count: number) =>
    `${plural(count, 'thing')} in the table cannot be taken over. Nothing was written; put it right and import again:`,
  conflicts: (count: number) =>
    `${plural(count, 'cell')} changed in the table and in the files since the export. Those stay as they are in the files; settle them with --prefer table or --prefer files:`,
  settled: (s: { count: number; by: string }) =>
    `${plural(s.count, 'conflict')} settled for ${s.by === 'table' ? 'the table' : 'the files'}.`,
  changes: (s: { cells: number; entries: number; added: number; removed: number; moved: number; files: number }) =>
    `${[
      s.cells > 0 && `${plural(s.cells, 'value')} of ${plural(s.entries, 'entry', 'entries')} changed`,
      s.added > 0 && `${plural(s.added, 'new entry', 'new entries')}`,
      s.moved > 0 && `${s.moved.toLocaleString('en')} moved`,
      s.removed > 0 && `${s.removed.toLocaleString('en')} removed`,
    ]
      .filter(Boolean)
      .join(', ')}, in ${plural(s.files, 'file')}.`,
  unread: 'Nothing was brought back: files of the project cannot be read. Mend these first:',
  broken: 'With these changes the project could not be understood any more. Nothing was written; put this right first:',
  ask: (files: number) => `Write ${files === 1 ? 'this' : 'these'} to ${plural(files, 'file')}?`,
  wrote: (files: string[]) => `Written: ${files.join(', ')}`,
  next: (command: string) => `See what they leave open: ${command}`,
  notWritten: 'Nothing was written.',
  emptyCell: 'empty',
  quoted: (text: string) => `"${text}"`,
};

export type RoundTripWords = typeof roundTrip;
