import type { DefinedName, Sheet, SheetRow } from '../../../documents/workbook.js';
import { area, textCell } from '../../../documents/workbooks/cells.js';
import { ROUND_THE_CLOCK } from '../../../model/calendar.js';
import type { Text } from '../../../model/locale.js';
import type { Project } from '../../../model/project.js';
import { textIn } from '../../../model/text.js';
import { SHEETS, type SheetKind } from '../fields/field.js';
import type { Grid } from '../grid.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIRST_ROW, listName } from './layout.js';

/** A list to choose from: what is written into the cell, and what it stands for where that is not plain. */
interface List {
  of: string;
  entries: { value: string; name?: string }[];
}

const HEADING_ROW = 3;
/** The sheets whose ids others refer to. */
const REFERRED: Partial<Record<SheetKind, string>> = { behaviors: 'behavior', expectations: 'expectation' };

/** The lists of a project and of the format that hold anything. */
export function listsOf(project: Project, vocabulary: Vocabulary): List[] {
  const [main] = project.locales;
  const say = (text: Text | undefined) => (text === undefined ? '' : textIn(text, vocabulary.locale, main));
  const { encounters, roles, segments, config } = project;
  const steps = encounters.flatMap((one) => one.steps);
  const calendars = Object.entries(config.calendars ?? {}).map(([value, one]) => ({ value, name: say(one?.name) }));
  const lists: List[] = [
    { of: 'encounter', entries: encounters.map(({ id, data }) => ({ value: id, name: say(data.name) })) },
    { of: 'step', entries: steps.map(({ id, data }) => ({ value: id, name: say(data.customer) })) },
    { of: 'role', entries: roles.map(({ id, data }) => ({ value: id, name: say(data.title) })) },
    { of: 'segment', entries: segments.map(({ id, data }) => ({ value: id, name: say(data.name) })) },
    {
      of: 'calendar',
      entries: [...calendars, { value: ROUND_THE_CLOCK, name: vocabulary.words.lists.roundTheClock }],
    },
    ...Object.keys(vocabulary.words.choices).map((of) => ({
      of,
      entries: vocabulary.labels(of).map((value) => ({ value })),
    })),
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

/** The sheet that holds the lists, one beside the other. */
export function listsSheet(lists: readonly List[], { words }: Vocabulary): Sheet {
  const columns = lists.flatMap(columnsFor);
  const longest = Math.max(0, ...lists.map(({ entries }) => entries.length));
  const heading = (list: List) => textCell(words.lists.titles[list.of] ?? list.of, 'heading', { align: 'start' });
  const named = textCell(words.lists.name, 'heading', { align: 'start' });
  return {
    id: 'lists',
    name: words.sheets.lists,
    columns,
    rows: [
      { cells: [textCell(words.sheets.lists, 'title')], height: 30 },
      { cells: [textCell(words.lists.hint, 'subtitle')], height: 20 },
      { cells: [], height: 6 },
      { cells: lists.flatMap((list) => (isNamed(list) ? [heading(list), named] : [heading(list)])) },
      ...Array.from({ length: longest }, (_, i): SheetRow => ({ cells: lists.flatMap((list) => cellsAt(list, i)) })),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: { orientation: 'landscape', header: [HEADING_ROW, HEADING_ROW] },
    protected: false,
  };
}

/** The names by which cells find the lists: those of the lists sheet, and the ids of the other sheets. */
export function listNames(lists: readonly List[], grids: readonly Grid[]): DefinedName[] {
  let column = 0;
  const names = lists.map((list): DefinedName => {
    const left = column;
    column += columnsFor(list).length;
    const top = HEADING_ROW + 1;
    return { name: listName(list.of), sheet: 'lists', area: area(top, left, top + list.entries.length - 1, left) };
  });
  for (const sheet of SHEETS) {
    const of = REFERRED[sheet];
    const rows = grids.find((grid) => grid.sheet === sheet)?.rows.length ?? 0;
    if (of && rows > 0) names.push({ name: listName(of), sheet, area: area(FIRST_ROW, 0, FIRST_ROW + rows - 1, 0) });
  }
  return names;
}

function isNamed({ entries }: List): boolean {
  return entries.some(({ name }) => name !== undefined);
}

function columnsFor(list: List): Sheet['columns'] {
  return isNamed(list) ? [{ width: 22 }, { width: 36 }] : [{ width: 26 }];
}

function cellsAt(list: List, i: number) {
  const entry = list.entries[i];
  const cells = [entry && textCell(entry.value, 'text', { format: '@' })];
  return isNamed(list) ? [...cells, entry && textCell(entry.name ?? '', 'given')] : cells;
}
