import { compareQuantities } from '../../../model/compare.js';
import type { Quantity } from '../../../model/quantity.js';
import { simplified } from '../../../pipeline/wording/simplified.js';
import { readCell } from './cell.js';
import { clockIn } from './clock.js';
import { inWords, limitInText } from './limit.js';
import { populationOf } from './population.js';
import type { Figure, Reading, ReasonCode, Remark, Statistic } from './reading.js';
import { isValued, type ResultCells, readResult } from './result.js';
import { readStatement, type Statement } from './statement.js';
import { type Cell, isTime, readTarget, type TargetReading } from './target.js';
import { isAverage, isOpinion, isScore } from './words.js';

/** The cells of one row that make one standard. */
export interface RowCells {
  /** The statement, its parts joined. */
  text: string;
  remarks: string;
  targets: Cell[];
  limit?: Cell;
  result: ResultCells;
  decimalComma: boolean;
}

/** Reads what a row says of target, limit and result. What it does not understand it names. */
export function readStandard(cells: RowCells): Reading {
  const statement = readStatement(cells.text, cells.remarks, cells.decimalComma);
  const said = readTarget(cells.targets, statement, isValued(cells.result));
  const limit = readLimit(cells.limit, statement, said);
  const within = limit.within && withoutOperator(limit.within);
  const { target, reasons, notes } = countBesideLimit(said, within, cells.targets);
  const result = readResult(cells.result, target, within !== undefined, statement.text);
  const statistic = statisticOf(target, within, statement);
  const clock = within && clockIn(statement);
  const of = populationOf(statement.original);
  const all = distinct([...reasons, ...limit.reasons]).filter(
    ({ code }) => code !== 'rhythm' || target?.quantity.unit.kind !== 'count',
  );
  if (!target && !within && all.length === 0) all.push({ code: cells.text.startsWith('=') ? 'formula' : 'no-figure' });
  return {
    kind: isOpinion(statement.text) || target?.quantity.unit.kind === 'of' ? 'soft' : 'hard',
    ...(statistic && { statistic }),
    ...(statistic === 'percentile' && { percentile: statement.percentile }),
    ...(target && { target }),
    ...(within && { within }),
    ...(result.baseline && { baseline: result.baseline }),
    ...(of !== undefined && { of }),
    ...(clock && { clock }),
    reasons: all,
    notes: distinct([...notes, ...result.notes, ...(within && !target ? [{ code: 'no-target' as const }] : [])]),
  };
}

function readLimit(cell: Cell | undefined, statement: Statement, { target, limit }: TargetReading) {
  // A mean of so many minutes is a target, and no limit besides.
  const quantities =
    target && isTime(target)
      ? statement.quantities.filter(({ quantity }) => compareQuantities(quantity, target.quantity) !== 0)
      : statement.quantities;
  const inText = limitInText(statement.text, quantities);
  const read = cell && readCell(cell.cell, cell.context);
  const own = read?.figures.find(isTime) ?? (read?.upper && isTime(read.upper) ? read.upper : undefined) ?? limit;
  const reasons: Remark<ReasonCode>[] = inText.reasons.filter(({ code }) => !(own && code === 'vague-limit'));
  if (read?.words !== undefined) reasons.push(...cellWords(read.words));
  else if (cell && read && !read.figures.some(isTime) && !read.isRange)
    reasons.push(...inWords(simplified(cell.cell), false));
  if (read?.isRange) reasons.push({ code: 'range', text: cell?.cell });
  const other = inText.within;
  if (own && other && compareQuantities(own.quantity, other.quantity) !== 0) reasons.push({ code: 'several-limits' });
  const within = own ?? other;
  return { ...(within && { within }), reasons };
}

function cellWords(words: string): Remark<ReasonCode>[] {
  const known = inWords(words, false);
  return known.length > 0 ? known : [{ code: 'limit-words', text: words }];
}

/** "At least two options within 3 days" counts one thing and times another: the limit is taken, the count named. */
function countBesideLimit(said: TargetReading, within: Figure | undefined, cells: readonly Cell[]): TargetReading {
  const isCount = said.target?.quantity.unit.kind === 'count';
  const inCell = cells.some(({ cell }) => /\d/.test(cell));
  if (!isCount || inCell || !within) return said;
  const { target: _, ...rest } = said;
  return { ...rest, reasons: [...rest.reasons, { code: 'several-targets' }] };
}

function statisticOf(
  target: Figure | undefined,
  within: Figure | undefined,
  { text, percentile }: Statement,
): Statistic | undefined {
  if (!target) return within ? 'share' : undefined;
  const { unit } = target.quantity;
  if (unit.kind === 'percent') return 'share';
  if (unit.kind === 'per') return 'rate';
  if (percentile !== undefined) return 'percentile';
  return unit.kind === 'count' && !unit.points && !isAverage(text) && !isScore(text) ? 'count' : 'mean';
}

function withoutOperator({ quantity: { value, unit }, ...figure }: Figure): Figure {
  const quantity: Quantity = { value, unit };
  return { ...figure, quantity };
}

function distinct<C extends string>(remarks: Remark<C>[]): Remark<C>[] {
  return remarks.filter((one, i) => remarks.findIndex((other) => other.code === one.code) === i);
}
