import type { Cell, Column, Facts, Signatures, Table } from '../../documents/tree.js';
import { plainText } from '../inlines.js';
import { columnWidths } from './columns.js';
import type { Context } from './context.js';
import type { Element } from './element.js';
import { cell, divided, grid, row } from './grid.js';
import { inlines } from './inlines.js';
import { twips } from './measures.js';
import { beforeTable, type ParagraphLook, paragraph, tableEnd } from './paragraphs.js';
import { run } from './runs.js';
import { LIST_STEP } from './styles/text.js';

/** A row with more characters in a cell may run over the end of a page: it could be longer than one. */
const LONG = 1200;
/** From this many rows on, the last one does not stand alone on a page. */
const SEVERAL = 3;

/** Also in the style; LibreOffice keeps a table with the next one only where its paragraphs say so themselves. */
const STAYS: ParagraphLook = { keepNext: true };

/** A table whose head repeats on every page. */
export function table(block: Table, context: Context): Element[] {
  const { columns, rows } = block;
  if (columns.length === 0) return [];
  const opening = beforeTable(context);
  const widths = columnWidths(block, context.width);
  const free: Context = { ...context, keep: 'free', opens: false };
  const head = columns.map((column, i) =>
    cell(widths[i] ?? 0, [paragraph('TableHeading', [run(column.title, free)], free, aligned(column))]),
  );
  const body = rows.map((cells, at) => {
    const stays =
      at < rows.length - 1 ? context.keep !== 'free' || lastButOne(at, rows.length) : context.keep === 'onward';
    return row({
      cells: columns.map((column, i) =>
        cell(
          widths[i] ?? 0,
          cellParagraphs(cells[i] ?? [], 'TableText', free, { ...aligned(column), ...(stays && { keepNext: true }) }),
        ),
      ),
      splits: cells.some(isLong),
    });
  });
  const all = [row({ cells: head, head: true }), ...body];
  return [
    ...opening,
    grid({ style: 'StandardsTable', widths, rows: all, head: true, ...indented(context) }),
    tableEnd(context),
  ];
}

/** Label and value side by side. */
export function facts({ rows }: Facts, context: Context): Element[] {
  if (rows.length === 0) return [];
  const opening = beforeTable(context);
  // A card has several of them below each other and little room for labels.
  const widths = divided(context.width, context.keep === 'free' ? [26, 74] : [18, 82]);
  const free: Context = { ...context, keep: 'free', opens: false };
  const pairs = rows.map(({ label, value }) =>
    row({
      cells: [
        cell(widths[0] ?? 0, [paragraph('FactLabel', [run(label, free)], free, STAYS)]),
        cell(widths[1] ?? 0, cellParagraphs([value], 'FactValue', free, {})),
      ],
      splits: plainText(value).length > LONG,
    }),
  );
  return [...opening, grid({ style: 'Facts', widths, rows: pairs, ...indented(context) }), tableEnd(context)];
}

/** A line to sign for each row: role, name, signature, date. */
export function signatures({ rows }: Signatures, context: Context): Element[] {
  if (rows.length === 0) return [];
  const opening = beforeTable(context);
  const { labels } = context.document;
  const widths = divided(context.width, [22, 32, 28, 18]);
  const free: Context = { ...context, keep: 'free', opens: false };
  const line = (texts: string[], style: (i: number) => string, keepNext: boolean) =>
    texts.map((text, i) =>
      cell(
        widths[i] ?? 0,
        [paragraph(style(i), text === '' ? [] : [run(text, free)], free, keepNext ? { keepNext } : {})],
        {
          low: true,
        },
      ),
    );
  const head = line(['', labels.name, labels.signature, labels.date], () => 'SignatureLabel', true);
  const body = rows.map(({ role, name = '', date = '' }, at) =>
    row({
      cells: line([role, name, '', date], (i) => (i === 0 ? 'TableHeading' : 'TableText'), at < rows.length - 1),
      height: twips(12),
    }),
  );
  return [
    ...opening,
    grid({
      style: 'Signatures',
      widths,
      rows: [row({ cells: head, head: true }), ...body],
      head: true,
      ...indented(context),
    }),
    tableEnd(context),
  ];
}

function cellParagraphs(paragraphs: Cell, style: string, context: Context, options: ParagraphLook): Element[] {
  const filled = paragraphs.length === 0 ? [[]] : paragraphs;
  return filled.map((content) => paragraph(style, inlines(content, context), context, options));
}

function aligned({ align }: Column): ParagraphLook {
  return align === 'end' ? { align: 'right' } : align === 'center' ? { align: 'center' } : {};
}

function indented({ depth }: Context): { indent?: number } {
  return depth === 0 ? {} : { indent: depth * LIST_STEP };
}

function lastButOne(at: number, rows: number): boolean {
  return rows >= SEVERAL && at === rows - 2;
}

function isLong(paragraphs: Cell): boolean {
  return paragraphs.reduce((length, content) => length + plainText(content).length, 0) > LONG;
}
