import type { Sheet, SheetCell } from '../../../documents/workbook.js';
import { area, blank, textCell } from '../../../documents/workbooks/cells.js';
import type { Voice } from '../../../documents/workbooks/voice.js';
import { headingOf } from '../columns.js';
import type { Grid } from '../grid.js';
import type { Vocabulary } from '../vocabulary.js';
import { markCell, valueCell } from './cells.js';
import { FIRST_ROW, FROZEN_COLUMNS, HEADING_ROW, NEW_ROWS, ROOM } from './layout.js';
import { validationOf } from './validations.js';

/** What the sheets of a workbook share. */
export interface Setting {
  voice: Voice;
  vocabulary: Vocabulary;
  /** The name of the file, as it will be called for. */
  file: string;
  /** What there are lists of. */
  offered: ReadonlySet<string>;
}

/** A sheet to fill in: a row for each entry, and empty ones below. */
export function tableSheet(grid: Grid, { voice, vocabulary, file, offered }: Setting): Sheet {
  const { words } = vocabulary;
  const { columns, rows, marks, sheet } = grid;
  const several = new Set(columns.flatMap(({ locale }) => locale ?? [])).size > 1;
  const last = FIRST_ROW + rows.length + NEW_ROWS - 1;
  const hidden = marks.map(() => ({ width: 6, hidden: true }));
  const empty = columns.map(({ field }) => valueCell('', field.value));
  return {
    id: sheet,
    name: words.sheets[sheet],
    columns: [...columns.map(({ field }) => ({ width: field.width })), ...hidden],
    rows: [
      { cells: [textCell(words.sheets[sheet], 'title')], height: 30 },
      { cells: [textCell(words.hint(file), 'subtitle')], height: 20 },
      { cells: bandCells(grid, words.bands), height: 18 },
      {
        cells: [
          ...columns.map((column) => {
            const given = column.field.value.type === 'given';
            return textCell(headingOf(sheet, column, vocabulary, several), given ? 'band' : 'heading', {
              align: 'start',
            });
          }),
          ...marks.map(markCell),
        ],
      },
      ...rows.map(({ cells, token }) => ({
        cells: [...cells.map((value, i) => cellAt(grid, value, i)), markCell(token)],
      })),
      ...Array.from({ length: NEW_ROWS }, () => ({ cells: empty })),
    ],
    frozen: { rows: FIRST_ROW, columns: FROZEN_COLUMNS },
    validations: columns.flatMap(({ field }, i) =>
      validationOf(voice, field.value, area(FIRST_ROW, i, last + ROOM, i), offered),
    ),
    filter: area(HEADING_ROW, 0, last, columns.length + marks.length - 1),
    print: { orientation: 'landscape', header: [HEADING_ROW - 1, HEADING_ROW], spread: FROZEN_COLUMNS },
    protected: false,
  };
}

function cellAt({ columns }: Grid, value: Grid['rows'][number]['cells'][number], i: number): SheetCell | undefined {
  const column = columns[i];
  return column && valueCell(value, column.field.value);
}

/** The heading of a band over its first column: nothing is merged, so that columns can be moved. */
function bandCells({ columns }: Grid, bands: Record<string, string>): SheetCell[] {
  return columns.map(({ field }, i) =>
    columns[i - 1]?.field.band === field.band
      ? blank('band')
      : textCell(bands[field.band] ?? '', 'band', { align: 'start' }),
  );
}
