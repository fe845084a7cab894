import { quantitiesIn } from '../../pipeline/quantities-in-text.js';
import { simplified } from '../../pipeline/wording/simplified.js';
import type { Row } from '../tables/table.js';
import type { Column } from './column.js';
import { filled } from './marks.js';
import { inWords } from './parse/limit.js';

/** Why a row makes no standard. */
export type SkipReason =
  | 'above-header'
  | 'earlier-period'
  | 'header'
  | 'empty'
  | 'heading'
  | 'total'
  | 'note'
  | 'duplicate'
  | 'no-text';

/** A row of the list proper, under its heading if it has one. */
export type ListRow = { row: Row; heading?: string } & ({ skip: SkipReason; of?: number } | { skip?: never });

const TOTAL =
  /^(?:(?:sub|grand )?totals?\b.{0,40}|sum|averages?|overall)\s*[:：]?$|^(?:合计|总计|小计|共计|平均|汇总)(?:[:：(（\s\d].*)?$/i;
const NOTE =
  /^(?:[*†‡※]|notes?\b|n\.?b\.?\b|source\b|remarks?\b|legend\b|\(\d+\)|注|备注|说明|附注|来源|填表|制表|编制|审核|咨询|联系|投诉电话)/i;
/** How headings begin that are longer than a few words. */
const INTRODUCTION =
  /^(?:when|if|for|how|about|section|part|chapter|[a-z]\)|[ivx\d]+[.)]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+)|[:：]$/i;
/** A heading is a few words. */
const HEADING_LENGTH = { latin: 60, han: 20 };

/** What a list is made of, as far as its rows can be told by it. */
interface Outline {
  header: readonly string[];
  /** Columns that make up the statement. */
  texts: readonly Column[];
  /** Columns that only number the rows. */
  references: readonly Column[];
  /** How many different values most rows hold. */
  typical: number;
  /** Position of the last row with about as many. */
  last: number;
}

/** Tells the rows that hold a standard from titles, headings, totals, notes and repetitions. */
export function listRows(rows: readonly Row[], outline: Pick<Outline, 'header' | 'texts' | 'references'>): ListRow[] {
  const values = rows.map(({ cells }) => distinctOf(cells));
  const counts = values.map((one) => one.length);
  const typical = middle(counts.filter((count) => count > 0));
  const last = counts.findLastIndex((count) => count > Math.min(1, typical - 1));
  const whole: Outline = { ...outline, typical, last };
  const seen = new Map<string, number>();
  let heading: string | undefined;
  return rows.map((row, at): ListRow => {
    const skip = skipOf(row.cells, values[at] ?? [], at, whole);
    if (skip === 'heading') heading = row.cells.find((cell) => cell !== '');
    if (skip) return { row, skip };
    const key = [heading ?? '', ...row.cells.map((cell, i) => (isIn(i, whole.references) ? '' : cell))].join('\u0001');
    const earlier = seen.get(key);
    if (earlier !== undefined) return { row, skip: 'duplicate', of: earlier };
    seen.set(key, row.number);
    return { row, ...(heading !== undefined && { heading }) };
  });
}

function skipOf(
  cells: readonly string[],
  values: readonly string[],
  at: number,
  outline: Outline,
): SkipReason | undefined {
  const { header, texts, typical, last } = outline;
  const first = simplified(values[0] ?? '');
  if (values.length === 0) return 'empty';
  if (isHeader(cells, header)) return 'header';
  if (TOTAL.test(first) && values.length < Math.max(typical, 3)) return 'total';
  const alone = values.length === 1 && typical > 1;
  if (alone && (NOTE.test(first) || at > last)) return 'note';
  if (alone && isHeading(first, cells, texts)) return 'heading';
  return texts.every(({ index }) => filled(cells[index]) === '') ? 'no-text' : undefined;
}

function middle(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

function isIn(index: number, columns: readonly Column[]): boolean {
  return columns.some((column) => column.index === index);
}

/** The different texts of a row. */
function distinctOf(cells: readonly string[]): string[] {
  const values: string[] = [];
  for (const cell of cells) {
    if (cell !== '' && !values.includes(cell)) values.push(cell);
  }
  return values;
}

/** Printed lists repeat their headers on each page. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && cells.every((cell, i) => cell === '' || cell.replace(/\s+/g, ' ').trim() === header[i]);
}

/**
 * Alone in a column that holds no statements, a text is a heading; where the statements stand, it is one
 * if it is short and sets nothing: "When you call us", but not "Staff wear a name badge".
 */
function isHeading(text: string, cells: readonly string[], texts: readonly Column[]): boolean {
  const han = /[\u4e00-\u9fff]/.test(text);
  if (text.length > (han ? HEADING_LENGTH.han : HEADING_LENGTH.latin) || /^=|[.。;；]$/.test(text)) return false;
  if (texts.every(({ index }) => (cells[index] ?? '') === '')) return true;
  const words = han ? text.length / 2 : text.split(/\s+/).length;
  const most = INTRODUCTION.test(text) ? 7 : 4;
  return words <= most && quantitiesIn(text).length === 0 && inWords(text, false).length === 0;
}
