import type { Cell, Column, Facts, Inline, Signatures, Table } from '../../../documents/tree.js';
import { columnWidths } from '../columns.js';
import { twips } from '../measures.js';
import type { Piece } from './fill.js';
import { lineHeights } from './lines.js';
import { type Place, tableEnd } from './pieces.js';

const lineBreak: Inline = { type: 'line-break' };
/** Below a table, in points. */
export const TABLE_END = 8;
/** Room above and below the text of a cell with the rule below it, and at its sides. */
const PADDING = { height: 6.5, width: 10 };
const FACT = { labels: [0.26, 0.18], gap: 8 };
const TWIPS = 20;
/** The least height of a row to write in, and of one to sign, in millimetres. */
const WRITING = 9;
const SIGNING = 12;
/** From this many rows on, the last one does not stand alone on a page. */
const SEVERAL = 3;

export function table(block: Table, place: Place): Piece[] {
  const { columns, rows, look } = block;
  if (columns.length === 0) return [];
  const widths = columnWidths(block, place.room * TWIPS).map((width) => width / TWIPS - PADDING.width);
  const titles = columns.map(titleOf);
  const head = titles.every((title) => title.length === 0)
    ? undefined
    : rowHeight(titles, widths, 'TableHeading', place);
  const least = look === 'form' ? twips(WRITING) / TWIPS : 0;
  const body = rows.map((row, at): Piece => {
    const height = rowHeight(row, widths, 'TableText', place, look && columns.map(({ align }) => align === 'center'));
    const last = at === rows.length - 1;
    const stays = last
      ? place.keep === 'onward'
      : place.keep !== 'free' || (rows.length >= SEVERAL && at === rows.length - 2);
    return { height: Math.max(least, height), before: 0, stays, ...(head !== undefined && { head }) };
  });
  return [...(head === undefined ? [] : [{ height: head, before: 0, stays: true }]), ...body, tableEnd(place)];
}

function titleOf({ title, titles = [title] }: Column): Cell {
  return title === '' ? [] : parted(titles);
}

/** The same in two languages, each on lines of its own. */
function parted(texts: string[]): Cell {
  return [texts.flatMap((one, i): Inline[] => [...(i === 0 ? [] : [lineBreak]), { type: 'text', text: one }])];
}

/** Label and value side by side; its style keeps them with each other and with what comes next. */
export function facts({ rows }: Facts, place: Place): Piece[] {
  if (rows.length === 0) return [];
  const [free = 0, kept = 0] = FACT.labels;
  const share = place.keep === 'free' ? free : kept;
  const widths = [place.room * share - FACT.gap, place.room * (1 - share) - FACT.gap];
  const body = rows.map(({ label, labels = [label], value }): Piece => {
    const cells: Cell[] = [parted(labels), [value]];
    return { height: rowHeight(cells, widths, 'FactValue', place), before: 0, stays: true };
  });
  return [...body, tableEnd(place)];
}

/** Lines to sign, with a head above them. */
export function signatures({ rows }: Signatures, place: Place): Piece[] {
  if (rows.length === 0) return [];
  const line = { height: twips(SIGNING) / TWIPS, before: 0 };
  const head = rowHeight([[[{ type: 'text', text: '0' }]]], [place.room], 'SignatureLabel', place);
  const body = rows.map((_, i): Piece => ({ ...line, stays: i < rows.length - 1 }));
  return [{ height: head, before: 0, stays: true }, ...body, tableEnd(place)];
}

function rowHeight(cells: Cell[], widths: number[], style: string, { types }: Place, boxes?: boolean[]): number {
  const heights = cells.map((cell, i) => {
    const type = types(boxes?.[i] ? 'TickBox' : style);
    const paragraphs: Inline[][] = cell.length === 0 ? [[]] : cell;
    return paragraphs.reduce(
      (sum, one) => lineHeights(one, widths[i] ?? 0, type).reduce((height, line) => height + line, sum) + type.after,
      0,
    );
  });
  return Math.max(0, ...heights) + PADDING.height;
}
