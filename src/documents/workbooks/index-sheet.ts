import type { Index, IndexItem } from '../../model/project.js';
import { isActive } from '../../pipeline/selection.js';
import type { Sheet, SheetCell, SheetRow } from '../workbook.js';
import { area, blank, inputCell, numberCell, textCell } from './cells.js';
import { titleRows } from './front.js';
import {
  bandsOf,
  INDEX_HEADER,
  INDEX_ROWS,
  INDEX_START,
  type IndexLayout,
  itemsArea,
  periodsArea,
  sumColumns,
} from './index-layout.js';
import { type IndexTerms, periodRow, sumRows } from './index-rows.js';
import { periodsOf, startDate } from './periods.js';
import { statusConditions } from './scorecard-conditions.js';
import { dateValidation, numberValidation } from './validations.js';
import type { Voice } from './voice.js';

const PURPOSE_ROW = INDEX_START.top + 1;
const WIDTHS = { period: 24, item: 14, sum: 12 };

/** A sheet for each index that counts a standard in force. */
export function indexSheets(voice: Voice, indices: readonly Index[]): Sheet[] {
  return indices.flatMap((index) => {
    const items = index.items.filter(({ standard }) => isActive(standard));
    return items.length === 0 ? [] : [indexSheet(voice, index, items)];
  });
}

function indexSheet(voice: Voice, index: Index, items: readonly IndexItem[]): Sheet {
  const { data } = index;
  const periods = periodsOf(data.period);
  const layout: IndexLayout = { items: items.length, periods: periods.count, volume: data.volume !== undefined };
  const whole = items.every(({ weight }) => Number.isInteger(weight));
  const terms: IndexTerms = { layout, periods, per: data.per ?? 1, target: index.target, whole };
  const at = sumColumns(layout);
  const bands = bandsOf(layout);
  const inputs = area(INDEX_ROWS.first, itemsArea(layout, 0).left, INDEX_ROWS.first + periods.count - 1, layout.items);
  const volumes = at.volume === undefined ? [] : [periodsArea(layout, at.volume)];
  return {
    id: `index-${index.id}`,
    name: voice.line(({ writer }) => writer.text(data.name)),
    columns: [
      { width: WIDTHS.period },
      ...items.map(() => ({ width: WIDTHS.item })),
      ...Array.from({ length: at.status - at.failures + 1 }, () => ({ width: WIDTHS.sum })),
    ],
    rows: [
      ...titleRows(
        voice,
        voice.line(({ writer }) => writer.text(data.name)),
        voice.speakers[0].words.index.code,
      ),
      startRow(voice, index),
      {
        cells: [
          textCell(
            voice.say(({ writer }) => writer.text(data.purpose)),
            'note',
          ),
        ],
      },
      { cells: [], height: 6 },
      ...headingRows(voice, index, items, terms),
      ...Array.from({ length: periods.count }, (_, n) => periodRow(voice, terms, n)),
      ...sumRows(voice, terms),
    ],
    merged: [bands.failures, bands.sums, area(PURPOSE_ROW, 0, PURPOSE_ROW, at.status)],
    frozen: { rows: INDEX_ROWS.weight + 1, columns: 1 },
    validations: [
      dateValidation(voice, INDEX_START),
      numberValidation(voice, [inputs, ...volumes], { type: 'whole', least: 0 }),
    ],
    conditions: statusConditions(voice, periodsArea(layout, at.status)),
    print: { orientation: 'landscape', header: INDEX_HEADER },
    protected: true,
  };
}

function startRow(voice: Voice, { data }: Index): SheetRow {
  const start = startDate(voice);
  const target = voice.line(({ writer }) => writer.quantity(data.target));
  return {
    cells: [
      textCell(
        voice.say(({ words }) => words.firstPeriod),
        'label',
      ),
      inputCell({ format: 'yyyy-mm-dd', ...(start && { value: { date: start } }) }),
      ...(target
        ? [
            textCell(
              voice.line(({ words }) => words.index.target),
              'label',
              { align: 'end' },
            ),
            textCell(target, 'subtitle'),
          ]
        : []),
    ],
  };
}

function headingRows(voice: Voice, index: Index, items: readonly IndexItem[], { layout, per }: IndexTerms): SheetRow[] {
  const at = sumColumns(layout);
  const { volume } = index.data;
  const heading = (pick: Parameters<Voice['say']>[0]) => textCell(voice.say(pick), 'heading', { align: 'center' });
  const rest = (style: 'result' | 'total') => Array.from({ length: at.status - at.failures + 1 }, () => blank(style));
  return [
    { cells: bandCells(voice, layout) },
    {
      cells: [
        heading(({ words }) => words.index.columns.period),
        ...items.map(({ standard }) => heading(({ writer }) => writer.text(standard.data.statement))),
        heading(({ words }) => words.index.columns.failures),
        heading(({ words }) => words.index.columns.points),
        ...(volume === undefined
          ? []
          : [
              heading(({ writer }) => writer.text(volume)),
              heading(({ writer, words }) => words.index.perUnit(String(per), writer.text(volume))),
            ]),
        heading(({ words }) => words.index.columns.status),
      ],
    },
    {
      cells: [
        textCell(
          voice.say(({ words }) => words.index.weight),
          'section',
        ),
        ...items.map(({ weight }) => numberCell(weight, 'total')),
        ...rest('total'),
      ],
    },
    {
      cells: [
        textCell(
          voice.say(({ words }) => words.index.reason),
          'section',
        ),
        ...items.map(({ data }) => textCell(voice.say(({ writer }) => writer.text(data.reason)))),
        ...rest('result'),
      ],
    },
  ];
}

function bandCells(voice: Voice, layout: IndexLayout): SheetCell[] {
  const { failures, sums } = bandsOf(layout);
  const band = (code: 'failures' | 'sums', width: number) => [
    textCell(
      voice.line(({ words }) => words.index.bands[code]),
      'band',
    ),
    ...Array.from({ length: width - 1 }, () => blank('band')),
  ];
  return [
    blank('band'),
    ...band('failures', failures.right - failures.left + 1),
    ...band('sums', sums.right - sums.left + 1),
  ];
}
