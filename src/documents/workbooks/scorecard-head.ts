import type { Standard } from '../../model/project.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import { areaAddress, cellAddress } from '../cell-addresses.js';
import type { Area, SheetCell, SheetRow } from '../workbook.js';
import { area, blank, formulaCell, inputCell, quoted, textCell } from './cells.js';
import { titleRows } from './front.js';
import { type StatusCode, statusText } from './judgement.js';
import { type Periods, periodHeading, startDate } from './periods.js';
import { columnOf, FIRST_PERIOD, FIRST_RESULT, SCORECARD_COLUMNS } from './scorecard-columns.js';
import type { Voice } from './voice.js';

const START_ROW = 2;
const BAND_ROW = 5;
/** Bands and headings: the rows every printed page repeats. */
export const HEADER_ROWS: [number, number] = [BAND_ROW, BAND_ROW + 1];
export const FIRST_ROW = BAND_ROW + 2;

/** Where the first day of the first period is entered. */
export const START_CELL: Area = area(START_ROW, columnOf('kind', 0), START_ROW, columnOf('target', 0));
const STANDING: StatusCode[] = ['met', 'between', 'worse', 'missed', 'none'];

/** The bands over the columns, from their first to their last one. */
const bandAreas = (periods: number) => ({
  standard: area(BAND_ROW, 0, BAND_ROW, FIRST_RESULT - 1),
  results: area(BAND_ROW, FIRST_RESULT, BAND_ROW, FIRST_PERIOD - 1),
  periods: area(BAND_ROW, FIRST_PERIOD, BAND_ROW, FIRST_PERIOD + periods - 1),
});

export function headMerges(periods: number): Area[] {
  return [START_CELL, ...Object.values(bandAreas(periods))];
}

/** What stands above the standards: title, first day, how many stand where, headings. */
export function headRows(voice: Voice, periods: Periods, statuses: Area, standards: readonly Standard[]): SheetRow[] {
  const start = startDate(voice);
  const first = cellAddress(START_CELL.top, START_CELL.left, 'both');
  const date = inputCell({ format: 'yyyy-mm-dd' });
  const [{ words: main }] = voice.speakers;
  return [
    ...titleRows(
      voice,
      voice.line(({ words }) => words.scorecard.title),
      main.scorecard.code,
      assumptionsBehind(standards),
    ),
    {
      cells: [
        undefined,
        label(voice.line(({ words }) => words.firstPeriod)),
        { ...date, ...(start && { value: { date: start } }) },
        date,
      ],
    },
    {
      cells: [
        undefined,
        label(voice.line(({ words }) => words.scorecard.standing)),
        standing(voice, statuses, standards.length),
      ],
    },
    { cells: [], height: 6 },
    { cells: bandCells(voice, periods.count) },
    {
      cells: [
        ...SCORECARD_COLUMNS.map((name) =>
          textCell(
            voice.say(({ words }) => words.scorecard.columns[name]),
            'heading',
            SCORECARD_COLUMNS.indexOf(name) < FIRST_RESULT ? {} : { align: 'center' },
          ),
        ),
        ...Array.from({ length: periods.count }, (_, n) => periodHeading(voice, periods, n, first, start)),
      ],
    },
  ];
}

function label(text: string): SheetCell {
  return textCell(text, 'label', { align: 'end' });
}

/** "Met 12 · No data 3". */
function standing(voice: Voice, statuses: Area, standards: number): SheetCell {
  const texts = STANDING.map((code) => [code, statusText(voice, code)] as const);
  const counted = texts.map(([, text]) => `${quoted(`${text} `)}&COUNTIF(${areaAddress(statuses)},${quoted(text)})`);
  const now = texts.map(([code, text]) => `${text} ${code === 'none' ? standards : 0}`);
  return formulaCell(counted.join(`&${quoted(BETWEEN)}&`), now.join(BETWEEN), 'subtitle');
}

const BETWEEN = '  ·  ';

function bandCells(voice: Voice, periods: number): SheetCell[] {
  return Object.entries(bandAreas(periods)).flatMap(([band, { left, right }]) => [
    textCell(
      voice.line(({ words }) => words.scorecard.bands[band as keyof ReturnType<typeof bandAreas>]),
      'band',
    ),
    ...Array.from({ length: right - left }, () => blank('band')),
  ]);
}
