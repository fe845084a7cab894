import type { Quantity } from '../../model/quantity.js';
import { areaAddress, cellAddress } from '../cell-addresses.js';
import type { SheetCell, SheetRow } from '../workbook.js';
import { blank, formulaCell, inputCell, quoted, textCell } from './cells.js';
import { INDEX_ROWS, INDEX_START, type IndexLayout, itemsArea, periodsArea, sumColumns } from './index-layout.js';
import { statusText } from './judgement.js';
import { type Periods, periodHeading, startDate } from './periods.js';
import type { Voice } from './voice.js';

const WHOLE = '#,##0';
const DECIMALS = '#,##0.0##';

/** What an index is stated per, and held against. */
export interface IndexTerms {
  layout: IndexLayout;
  periods: Periods;
  /** Cases the points are divided by: 100 for points per 100 parcels. */
  per: number;
  target?: Quantity;
  /** Whether every weight is a whole number, so that points are. */
  whole: boolean;
}

/** A period: the failures of each item to fill in; their sum, points and points per unit; met or not. */
export function periodRow(voice: Voice, terms: IndexTerms, n: number): SheetRow {
  const { layout, periods, per } = terms;
  const row = INDEX_ROWS.first + n;
  const at = sumColumns(layout);
  const items = areaAddress(itemsArea(layout, row));
  const weights = areaAddress(itemsArea(layout, INDEX_ROWS.weight), 'both');
  const complete = `COUNT(${items})=${layout.items}`;
  const points = cellAddress(row, at.points);
  const cells: SheetCell[] = [
    periodHeading(voice, periods, n, cellAddress(INDEX_START.top, INDEX_START.left, 'both'), startDate(voice)),
    ...Array.from({ length: layout.items }, () => inputCell({ format: WHOLE })),
    formulaCell(`IF(${complete},SUM(${items}),"")`, '', 'result', { format: WHOLE }),
    formulaCell(`IF(${complete},SUMPRODUCT(${weights},${items}),"")`, '', 'result', { format: pointsFormat(terms) }),
  ];
  if (at.volume !== undefined) {
    const volume = cellAddress(row, at.volume);
    const known = `IF(AND(ISNUMBER(${points}),N(${volume})>0),${points}/N(${volume})*${per},"")`;
    cells.push(inputCell({ format: WHOLE }), formulaCell(known, '', 'result', { format: DECIMALS }));
  }
  return { cells: [...cells, statusCell(voice, terms, row)] };
}

function statusCell(voice: Voice, { layout, per, target }: IndexTerms, row: number): SheetCell {
  const at = sumColumns(layout);
  const items = areaAddress(itemsArea(layout, row));
  const say = (code: Parameters<typeof statusText>[1]) => quoted(statusText(voice, code));
  const judged = judgedBy(
    target,
    cellAddress(row, at.points),
    at.perUnit === undefined ? undefined : cellAddress(row, at.perUnit),
    per,
  );
  const verdict =
    judged && target?.operator
      ? `IF(${judged.value}${target.operator}${judged.level},${say('met')},${say('missed')})`
      : say('unjudged');
  const known = judged ? `ISNUMBER(${judged.cell})` : `COUNT(${items})=${layout.items}`;
  return formulaCell(
    `IF(COUNT(${items})=0,${say('none')},IF(${known},${verdict},${say('incomplete')}))`,
    statusText(voice, 'none'),
  );
}

/** What a target speaks of: the points, or, where it is one per so many cases, the points per unit. */
function judgedBy(target: Quantity | undefined, points: string, perUnit: string | undefined, per: number) {
  if (target?.operator === undefined) return undefined;
  const level = target.value.toFixed();
  if (target.unit.kind === 'count') return { cell: points, value: points, level };
  if (target.unit.kind !== 'per' || perUnit === undefined) return undefined;
  return { cell: perUnit, value: `${perUnit}*${target.unit.base.toFixed()}/${per}`, level };
}

/** What all periods come to, item by item: failures, points, and the share each item has in the points. */
export function sumRows(voice: Voice, terms: IndexTerms): SheetRow[] {
  const { layout } = terms;
  const first = INDEX_ROWS.first + layout.periods;
  const rows = { failures: first, points: first + 1, share: first + 2 };
  const at = sumColumns(layout);
  const all = cellAddress(rows.points, at.points, 'both');
  const columns = Array.from({ length: layout.items }, (_, i) => itemsArea(layout, first).left + i);
  const row = (
    code: keyof typeof rows,
    format: string,
    formula: (column: number) => string,
    sum?: number,
  ): SheetRow => ({
    cells: [
      textCell(
        voice.say(({ words }) => words.index.sums[code]),
        'heading',
      ),
      ...columns.map((column) => formulaCell(formula(column), '', 'total', { format })),
      ...Array.from({ length: at.status - at.failures + 1 }, (_, i) =>
        at.failures + i === sum
          ? formulaCell(sumOf(areaAddress(itemsArea(layout, rows[code]))), '', 'total', { format })
          : blank('total'),
      ),
    ],
  });
  return [
    row('failures', WHOLE, (column) => sumOf(areaAddress(periodsArea(layout, column))), at.failures),
    row(
      'points',
      pointsFormat(terms),
      (column) => {
        const failures = cellAddress(rows.failures, column);
        return `IF(ISNUMBER(${failures}),${failures}*${cellAddress(INDEX_ROWS.weight, column)},"")`;
      },
      at.points,
    ),
    row('share', '0.0%', (column) => {
      const points = cellAddress(rows.points, column);
      return `IF(AND(ISNUMBER(${points}),N(${all})>0),N(${points})/N(${all}),"")`;
    }),
  ];
}

function pointsFormat({ whole }: IndexTerms): string {
  return whole ? WHOLE : DECIMALS;
}

function sumOf(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}
