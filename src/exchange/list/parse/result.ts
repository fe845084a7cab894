import { isQuantity, parseQuantity, type Quantity, unitName } from '../../../model/quantity.js';
import { filled } from '../marks.js';
import { numberOf } from '../number-style.js';
import { type CellContext, readCell } from './cell.js';
import type { Figure, NoteCode, Remark } from './reading.js';
import { contextFor } from './target.js';

/** The results of a row, the latest period last, and the cases behind them. */
export interface ResultCells {
  periods: { cell: string; context: CellContext }[];
  met?: string;
  total?: string;
}

/** So many cases with not one met: somebody did not fill it in. */
const MANY = 30;

/** The latest result as a baseline, in the unit of the target; nothing where it is none. */
export function readResult(
  { periods, met, total }: ResultCells,
  target: Figure | undefined,
  isLimited: boolean,
  text: string,
): { baseline?: Figure; notes: Remark<NoteCode>[] } {
  const latest = periods.findLastIndex(({ cell }) => filled(cell) !== '');
  const counted = shareOf(met, total);
  if (counted === 'none') return { notes: [{ code: 'no-data' }] };
  const period = periods[latest];
  if (!period) return counted ? { baseline: counted, notes: [] } : { notes: [] };
  const notes: Remark<NoteCode>[] = latest < periods.length - 1 ? [{ code: 'earlier-result' }] : [];
  const figure = resultFigure(period.cell, period.context, target, text);
  if (figure === undefined) return { notes: [...notes, { code: 'result-words', text: period.cell }] };
  if (!fits(figure.quantity, target, isLimited))
    return { notes: [...notes, { code: 'result-unit', text: period.cell }] };
  return { baseline: { ...figure, quantity: withoutOperator(figure.quantity) }, notes };
}

/** Whether the latest result is a length of time or a bare number, where others would have a share of cases. */
export function isValued({ periods }: ResultCells): boolean {
  const latest = periods.findLast(({ cell }) => filled(cell) !== '');
  const reading = latest && readCell(latest.cell, latest.context);
  return reading?.bare !== undefined || reading?.figures[0]?.quantity.unit.kind === 'duration';
}

/** A bare number is in the unit of its target, unless its column names one of its own. */
function resultFigure(
  cell: string,
  context: CellContext,
  target: Figure | undefined,
  text: string,
): Figure | undefined {
  const unit = target?.quantity.unit;
  const fitting = contextFor(context, cell, text);
  const adopts =
    unit !== undefined &&
    unit.kind !== 'percent' &&
    (fitting.assumed || fitting.unit === undefined || /^(?:%|points)$/.test(fitting.unit));
  const { decimalComma } = context;
  const reading = readCell(
    cell,
    adopts ? { decimalComma, ...(unit.kind === 'duration' && { unit: unitName(unit) }) } : fitting,
  );
  const figure = reading.figures[0] ?? reading.bare;
  if (!figure || !adopts || figure.quantity.unit.kind !== 'count') return figure;
  const parsed = parseQuantity(`${figure.quantity.value.toFixed()} ${unitName(unit)}`.trim());
  return isQuantity(parsed) ? { quantity: parsed } : figure;
}

/** A result can be held against its target, or is the share of cases that kept a limit. */
function fits({ unit }: Quantity, target: Figure | undefined, isLimited: boolean): boolean {
  if (!target) return !isLimited || unit.kind === 'percent';
  const wanted = target.quantity.unit;
  return unit.kind === wanted.kind || (isShare(unit.kind) && isShare(wanted.kind));
}

function isShare(kind: string): boolean {
  return kind === 'percent' || kind === 'per';
}

/** Cases met of all; `none` for 0 of 0, and for not one of very many. */
function shareOf(met: string | undefined, total: string | undefined): Figure | 'none' | undefined {
  const [part, whole] = [met, total].map((cell) => numberOf(filled(cell)));
  if (whole === undefined || part === undefined) return undefined;
  if (whole === 0 || (part === 0 && whole >= MANY)) return 'none';
  if (part > whole) return undefined;
  const parsed = parseQuantity(`${Number(((part / whole) * 100).toFixed(2))}%`);
  return isQuantity(parsed) ? { quantity: parsed } : undefined;
}

function withoutOperator({ value, unit }: Quantity): Quantity {
  return { value, unit };
}
