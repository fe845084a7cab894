import type { Cell, Column, Inline, Table } from '../../documents/tree.js';
import { plainText } from '../inlines.js';
import { columnWidths } from './columns.js';
import { type Context, inTable } from './context.js';
import { cell, grid, LONG, row } from './grid.js';
import { inlines } from './inlines.js';
import { twips } from './measures.js';
import { beforeTable, type ParagraphLook, paragraph, STAYS, tableEnd } from './paragraphs.js';
import { LINE_BREAK, run } from './runs.js';

/** From this many rows on, the last one does not stand alone on a page. */
const SEVERAL = 3;

/** A table whose head repeats on every page. */
export function table(block: Table, context: Context): string {
  const { columns, rows } = block;
  if (columns.length === 0) return '';
  const opening = beforeTable(context);
  const widths = columnWidths(block, context.width);
  const inside = inTable(context);
  const form = block.look === undefined ? undefined : FORMS[block.look];
  const head = columns.map((column, i) =>
    cell(widths[i] ?? 0, paragraph(form?.head ?? 'TableHeading', titleRuns(column, inside), inside, aligned(column))),
  );
  const body = rows.map((cells, at) => {
    const stays = staysWithNext(at, rows.length, context) ? STAYS : {};
    return row({
      cells: columns.map((column, i) => {
        const content = cells[i] ?? [];
        const look = { ...aligned(column), ...stays };
        const style = (column.align === 'center' && form?.marks) || textStyle(i, content, context);
        return cell(widths[i] ?? 0, paragraphs(style, content, inside, look), form?.stands);
      }),
      splits: cells.some(isLong),
      ...(form?.height !== undefined && { height: twips(form.height) }),
    });
  });
  // Without any title the head would be an empty bar.
  const titled = columns.some(({ title }) => title !== '');
  const all = [...(titled ? [row({ cells: head, head: true })] : []), ...body];
  return (
    opening +
    grid({ style: form?.style ?? 'StandardsTable', widths, rows: all, head: titled }, context) +
    tableEnd(context)
  );
}

/** Tables to be filled in by hand; the height of a row, to write in, in millimetres. */
const FORMS = {
  form: { style: 'Form', head: 'TableHeading', height: 9, stands: 'center', marks: 'TickBox' },
  scale: { style: 'Scale', head: 'SignatureLabel', height: undefined, stands: 'center', marks: 'TickBox' },
} as const;

/** On a wall: where in the service, what to do there, and the number it is held to above its standard. */
const WALL = ['WallPlace', 'WallDeed', 'WallStandard'] as const;

function textStyle(column: number, content: Cell, { document }: Context): string {
  return (document.reading === 'wall' && content.length > 0 && WALL[column]) || 'TableText';
}

function staysWithNext(at: number, rows: number, { keep }: Context): boolean {
  if (at === rows - 1) return keep === 'onward';
  return keep !== 'free' || (rows >= SEVERAL && at === rows - 2);
}

function paragraphs(style: string, content: Cell, context: Context, look: ParagraphLook): string {
  if (content.length === 0) return paragraph(style, '', context, look);
  return content.map((one) => paragraph(ownStyle(style, one), inlines(one, context), context, look)).join('');
}

function ownStyle(style: string, [first, ...more]: Inline[]): string {
  return style === 'WallStandard' && first?.type === 'strong' && more.length === 0 ? 'WallNumber' : style;
}

function titleRuns({ title, titles = [title] }: Column, context: Context): string {
  return titles.map((one) => run(one, context)).join(LINE_BREAK);
}

function aligned({ align }: Column): ParagraphLook {
  return align === 'end' ? { align: 'right' } : align === 'center' ? { align: 'center' } : {};
}

function isLong(content: Cell): boolean {
  return content.reduce((length, one) => length + plainText(one).length, 0) > LONG;
}
