import type { Row, Table } from '../tables/table.js';
import { type Column, columnLetter } from './column.js';
import { headerLine, isPeriod, type ReadHeader, readHeader } from './header-text.js';

/** The headers of a table: their texts column by column, what is known of each, and the rows they take. */
export interface Header {
  /** Position of the first row below them among the rows of the table. */
  below: number;
  texts: string[];
  read: (ReadHeader | undefined)[];
}

/** No list has more titles, dates and empty rows above its headers. */
const DEEPEST = 40;

/** The headers of a table: the row that names the most columns, also below titles and over two rows; nothing where no row names a text. */
export function findHeader({ rows }: Table): Header | undefined {
  let best: { header: Header; score: number } | undefined;
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    const score = scoreOf(row);
    if (score > (best?.score ?? 0)) best = { header: headerAt(rows, at), score };
  }
  return best?.header;
}

/** The header row a list is read with when its columns are named by letter and none is known. */
export function headerAt(rows: readonly Row[], at: number): Header {
  const upper = filledRight(rows[at]?.cells ?? [], rows[at + 1]);
  const texts = isSecond(upper, rows[at + 1]) ? combined(upper, rows[at + 1]?.cells ?? []) : (rows[at]?.cells ?? []);
  const below = at + (isSecond(upper, rows[at + 1]) ? 2 : 1);
  const lines = texts.map(headerLine);
  return { below, texts: lines, read: lines.map(readHeader) };
}

/** How many kinds of columns a row names; one without a text, or with a cell too long for a header, is none. */
function scoreOf({ cells }: Row): number {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some((cell) => cell.length > 120)) return 0;
  // A title merged over all columns names the same thing in each.
  const distinct = [...new Set(filled.map(headerLine))];
  const kinds = distinct.flatMap((cell) => readHeader(cell) ?? []);
  const isList = kinds.some(({ kind }) => kind === 'statement' || kind === 'service' || kind === 'limit');
  if (!isList) return 0;
  const known = new Set(kinds.map(({ kind }) => kind)).size;
  return known + kinds.length / 100 - Math.min(0.5, (distinct.length - kinds.length) / 50);
}

/** A second row of headers repeats what is merged over both, or divides a header into years or months. */
function isSecond(upper: string[], row: Row | undefined): boolean {
  const cells = row?.cells ?? [];
  const own = cells.flatMap((cell, i) =>
    cell !== '' && headerLine(cell) !== headerLine(upper[i] ?? '') ? [cell] : [],
  );
  if (own.length === 0) return false;
  const shared = cells.some((cell, i) => cell !== '' && headerLine(cell) === headerLine(upper[i] ?? ''));
  return own.every(isPeriod) || (shared && own.every((cell) => readHeader(cell) !== undefined && cell.length < 30));
}

/** Without merged cells, a header over several columns stands in the first of them alone. */
function filledRight(cells: string[], below: Row | undefined): string[] {
  const filled: string[] = [];
  for (let i = 0; i < Math.max(cells.length, below?.cells.length ?? 0); i += 1) {
    const own = cells[i] ?? '';
    filled.push(own === '' && isPeriod(below?.cells[i] ?? '') ? (filled[i - 1] ?? '') : own);
  }
  return filled;
}

function combined(upper: string[], lower: string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, i) => {
    const [above = '', below = ''] = [upper[i], lower[i]].map((cell) => headerLine(cell ?? ''));
    return above === below ? above : `${above} ${below}`.trim();
  });
}

/** Nobody reads more of them in a message. */
const MOST_SHOWN = 40;

/** Headers with the letter of their column, for messages. */
export function shownHeaders(texts: readonly string[]): string[] {
  return texts.flatMap((text, i) => (text === '' ? [] : [`${columnLetter(i)}: ${text}`])).slice(0, MOST_SHOWN);
}

/** The column of a header that is known. */
export function columnOf(header: Header, index: number): Column | undefined {
  const read = header.read[index];
  if (!read || read.kind === 'none') return undefined;
  return { kind: read.kind, index, header: header.texts[index] ?? '', ...(read.unit && { unit: read.unit }) };
}
