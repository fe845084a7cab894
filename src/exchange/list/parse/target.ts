import { compareQuantities } from '../../../model/compare.js';
import type { Quantity } from '../../../model/quantity.js';
import { type CellContext, type CellReading, calendarOf, readCell } from './cell.js';
import { hasOtherUnit } from './limit.js';
import type { Figure, NoteCode, ReasonCode, Remark } from './reading.js';
import { scaled } from './scale.js';
import type { Statement } from './statement.js';
import { isAverage, isBetterLess, isOnScale, isScore } from './words.js';

export interface Cell {
  cell: string;
  context: CellContext;
}

/** The target of a row, and the time limit where its cell names one. */
export interface TargetReading {
  target?: Figure;
  limit?: Figure;
  reasons: Remark<ReasonCode>[];
  notes: Remark<NoteCode>[];
}

/**
 * Reads the target out of its cells, else out of the statement or a remark that names it.
 * @param valued its results are values, not shares of cases: then a length of time is a target, and no limit
 */
export function readTarget(cells: readonly Cell[], statement: Statement, valued: boolean): TargetReading {
  const read: TargetReading = { reasons: [], notes: [] };
  const said = cells.flatMap((cell) => figuresIn(cell, statement, read));
  const named = /^(?:target|goal|目标值?)\s*[:：]?\s*(.+)$/i.exec(statement.remarks)?.[1];
  if (said.length === 0 && named !== undefined) said.push(...readCell(named, { decimalComma: false }).figures);
  const level = said.find((one) => !isTime(one)) ?? (statement.timed || valued ? said.find(isTime) : undefined);
  read.limit = said.find((one) => isTime(one) && one !== level);
  const inText = levelInText(statement, level === undefined, read);
  const chosen = level && isNothing(level.quantity) ? zero(level, inText, read) : (level ?? inText);
  if (!chosen) return read;
  if (level && inText && differ(chosen.quantity, inText.quantity)) read.reasons.push({ code: 'several-targets' });
  if (hasMeanBeside(chosen, statement)) read.reasons.push({ code: 'several-targets' });
  read.target = directed(chosen, statement, inText, read);
  return read;
}

function figuresIn({ cell, context }: Cell, statement: Statement, read: TargetReading): Figure[] {
  const reading = readCell(cell, contextFor(context, cell, statement.text));
  if (reading.words !== undefined) read.reasons.push({ code: 'target-words', text: reading.words });
  if (reading.isRange) read.reasons.push({ code: 'range', text: cell });
  if (reading.assumed) read.notes.push({ code: 'unit-assumed' });
  return [...reading.figures, ...bareFigure(reading, statement)].map((one) => ({
    ...one,
    quantity: scaled(one.quantity, `${statement.text} ${statement.remarks}`),
  }));
}

/** Points and marks are no percentages, whatever the rest of the column is. */
export function contextFor(context: CellContext, cell: string, text: string): CellContext {
  const { decimalComma } = context;
  if (context.assumed && isScore(text)) return { decimalComma };
  const small = /^\D*\d(?:[.,]\d+)?\D*$/.test(cell) && !cell.includes('%');
  return context.unit === '%' && small && isOnScale(text) ? { decimalComma } : context;
}

/** A bare number has the unit that the statement gives the same number: 90 beside 90分. */
function bareFigure({ bare }: CellReading, { quantities }: Statement): Figure[] {
  if (!bare) return [];
  const twin = quantities.find(({ quantity }) => quantity.value.eq(bare.quantity.value.toFixed()));
  if (!twin) return [bare];
  const { operator } = bare.quantity;
  return [{ quantity: { ...twin.quantity, ...(operator && { operator }) }, ...calendarOf(twin.text) }];
}

/** The level a statement sets itself: 95 % of calls, at least 4.5 out of 5, at most 3 complaints. */
function levelInText({ quantities, timed, text }: Statement, alone: boolean, read: TargetReading): Figure | undefined {
  const levels = quantities
    .filter(({ quantity, role }) => role === 'level' && (timed || !isTime({ quantity })))
    // Three rings are a time, whatever they are counted in.
    .filter(({ quantity }) => quantity.unit.kind !== 'count' || !hasOtherUnit(text));
  const [level, ...more] = levels;
  const several = more.some(({ quantity }) => level && differ(quantity, level.quantity));
  if (several || level?.to) {
    if (alone)
      read.reasons.push({
        code: several ? 'several-targets' : 'range',
        text: levels.map((one) => one.text).join(', '),
      });
    return undefined;
  }
  return level && { quantity: scaled(asShare(level.quantity), text), ...calendarOf(level.text) };
}

/** A target of 0 is met whatever happens: what the statement says counts. */
function zero(level: Figure, inText: Figure | undefined, read: TargetReading): Figure | undefined {
  read.reasons.push({ code: 'target-zero' });
  return (
    inText && {
      ...inText,
      quantity: { ...inText.quantity, operator: inText.quantity.operator ?? level.quantity.operator },
    }
  );
}

/** A share, and a mean length of time besides: two targets in one. */
function hasMeanBeside(target: Figure, { text, quantities }: Statement): boolean {
  return !isTime(target) && isAverage(text) && quantities.some((one) => one.role === 'level' && isTime(one));
}

/** With at least or at most, as the statement says of the same number, or as such numbers usually mean. */
function directed(
  target: Figure,
  { text, remarks }: Statement,
  inText: Figure | undefined,
  read: TargetReading,
): Figure {
  const { quantity } = target;
  if (quantity.operator) return target;
  const twin = inText && compareQuantities(inText.quantity, quantity) === 0 ? inText.quantity.operator : undefined;
  if (twin === undefined) read.notes.push({ code: 'direction-assumed' });
  const isLess = quantity.unit.kind === 'duration' || quantity.unit.kind === 'per' || isBetterLess(text, remarks);
  return { ...target, quantity: { ...quantity, operator: twin ?? (isLess ? '<=' : '>=') } };
}

/** 9 per 10 is a share of 90%. */
function asShare(quantity: Quantity): Quantity {
  const { unit, value, operator } = quantity;
  if (unit.kind !== 'per' || unit.base.cmp(100) > 0) return quantity;
  const share = readCell(`${(value.toNumber() / unit.base.toNumber()) * 100}%`, { decimalComma: false }).figures[0];
  return share ? { ...share.quantity, ...(operator && { operator }) } : quantity;
}

function isNothing({ operator, value, unit }: Quantity): boolean {
  return operator !== '<=' && operator !== '<' && value.eq(0) && unit.kind === 'percent';
}

function differ(a: Quantity, b: Quantity): boolean {
  const order = compareQuantities(a, b);
  return order !== undefined && order !== 0;
}

export function isTime({ quantity }: Pick<Figure, 'quantity'>): boolean {
  return quantity.unit.kind === 'duration';
}
