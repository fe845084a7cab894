import { quantitiesIn } from '../../pipeline/quantities-in-text.js';
import type { Row } from '../tables/table.js';
import type { Column } from './column.js';
import { headerLine, unitWordOf } from './header-text.js';
import { filled } from './marks.js';
import type { CellContext } from './parse/cell.js';
import { readStandard } from './parse/read-standard.js';
import type { Reading } from './parse/reading.js';
import type { Plan } from './plan.js';

/** One standard of a list. */
export interface ListedStandard {
  /** The statement as the list has it, its parts joined. */
  text: string;
  reading: Reading;
}

/** What is known of the figures of a list as a whole. */
export interface Figures {
  contexts: ReadonlyMap<Column, CellContext>;
  decimalComma: boolean;
}

/** The texts of a row that make its statement, from left to right, each once. */
export function statementParts({ cells }: Row, { texts }: Plan): string[] {
  return [...new Set(texts.map(({ index }) => headerLine(cells[index] ?? '')).filter(filled))];
}

/** Parts of a statement as one text. */
export function joined(parts: readonly string[]): string {
  return parts.join(parts.some((part) => /[\u4e00-\u9fff]/.test(part)) ? '：' : ': ');
}

/** The standards of a row: one for each of its time limits, such as response and resolution. */
export function standardsOfRow(row: Row, plan: Plan, figures: Figures, remarks: string): ListedStandard[] {
  const { cells } = row;
  const cellOf = (column: Column) => ({
    cell: cells[column.index] ?? '',
    context: contextOf(column, row, plan, figures),
  });
  const { met, total } = plan.single;
  const parts = statementParts(row, plan);
  const limits = plan.limits.filter(({ index }) => filled(cells[index]) !== '');
  return (limits.length > 0 ? limits : [undefined]).map((limit) => {
    const said = limit && filled(cells[limit.index]);
    const text = joined([
      ...parts,
      ...(limit && plan.limits.length > 1 ? [withoutUnit(limit.header)] : []),
      ...(said && saysMoreThanALimit(said) ? [headerLine(said)] : []),
    ]);
    const reading = readStandard({
      text,
      remarks,
      targets: plan.targets.map(cellOf),
      ...(limit && { limit: cellOf(limit) }),
      result: {
        periods: plan.results.map(cellOf),
        ...(met && { met: cells[met.index] ?? '' }),
        ...(total && { total: cells[total.index] ?? '' }),
      },
      decimalComma: figures.decimalComma,
    });
    return { text, reading };
  });
}

/** A column of units outweighs what the numbers of the others look like; it speaks of the limits where there are any. */
function contextOf(column: Column, { cells }: Row, plan: Plan, { contexts, decimalComma }: Figures): CellContext {
  const context = contexts.get(column) ?? { decimalComma };
  const unit = plan.single.unit && unitWordOf(cells[plan.single.unit.index] ?? '');
  const isMeant = plan.limits.length === 0 || plan.limits.includes(column);
  if (unit === undefined || !isMeant || column.unit !== undefined) return context;
  return { unit, decimalComma, ...(unit === '%' && context.fractions && { fractions: true }) };
}

/** Words that belong to a limit, and say nothing else. */
const OF_LIMITS =
  /以内|之内|内|不超过|不多于|最多|最长|至多|小于|少于|within|in|at|most|no|not|more|less|than|up|to|under|maximum|max\.?|the|of/gi;

/** Whether a cell of the limits is a phrase, such as 30秒内接听率不低于90%: then it belongs to the statement. */
function saysMoreThanALimit(cell: string): boolean {
  const figures = quantitiesIn(cell).map(({ text }) => text);
  if (figures.length === 0) return false;
  const rest = figures.reduce((left, figure) => left.replace(figure, ' '), cell).replace(OF_LIMITS, ' ');
  return figures.length > 1 || /\p{L}[^\p{L}]*\p{L}/u.test(rest);
}

function withoutUnit(header: string): string {
  return header.replace(/[(（[][^)）\]]*[)）\]]/g, '').trim();
}
