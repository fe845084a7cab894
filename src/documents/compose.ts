/** Short constructors for the document tree, so that builders read like the documents they build. */
import type { Block, Cell, Column, Facts, Heading, Inline, List, Paragraph, Table } from './tree.js';

export const text = (content: string): Inline => ({ type: 'text', text: content });
export const gap = (content: string): Inline => ({ type: 'badge', tone: 'gap', text: content });
export const strong = (content: string): Inline => ({ type: 'strong', content: [text(content)] });
export const lineBreak: Inline = { type: 'line-break' };

/** Strings become text; everything else stands as it is. */
export function inlines(...content: (string | Inline)[]): Inline[] {
  return content.map((item) => (typeof item === 'string' ? text(item) : item));
}

/** Texts below each other within one value. */
export function lines(texts: (string | undefined)[]): Inline[] {
  const said = texts.filter((one): one is string => one !== undefined && one !== '');
  return said.flatMap((one, i) => (i === 0 ? inlines(one) : [lineBreak, ...inlines(one)]));
}

export function paragraph(content: string | Inline[], style?: Paragraph['style']): Paragraph {
  return { type: 'paragraph', content: toInlines(content), ...(style && { style }) };
}

export function bullets(items: (string | Inline[])[]): List {
  return { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]) };
}

/** Label and value pairs; pairs without a value are left out. */
export function facts(rows: [label: string, value: string | Inline[] | undefined][]): Facts[] {
  const kept = rows.flatMap(([label, value]) =>
    value === undefined || value.length === 0 ? [] : [{ label, value: toInlines(value) }],
  );
  return kept.length > 0 ? [{ type: 'facts', rows: kept }] : [];
}

export type CellContent = string | Inline[] | Cell | undefined;

/** A table without the columns nobody filled; none at all where there are no rows. */
export function table(columns: Column[], rows: CellContent[][]): Table[] {
  const cells = rows.map((row) => row.map(cell));
  const filled = columns.map((_, i) => cells.some((row) => (row[i]?.length ?? 0) > 0));
  const kept = <T>(items: T[]) => items.filter((_, i) => filled[i]);
  return filled.includes(true) ? [{ type: 'table', columns: kept(columns), rows: cells.map(kept) }] : [];
}

/** A table to be filled in by hand; its empty columns stay. */
export function form(titled: Column[], rows: CellContent[][], look: Table['look'] = 'form'): Table {
  return { type: 'table', look, columns: titled, rows: rows.map((cells) => cells.map(cell)) };
}

/** Label and value pairs side by side, each with the width of its column; pairs without a value are left out. */
export function row(cells: [label: string, value: string | Inline[] | undefined, width: number][]): Table[] {
  const known = cells.filter(([, value]) => value !== undefined && value.length > 0);
  if (known.length === 0) return [];
  const titles = columns(
    known.map(([label]) => label),
    known.map(([, , width]) => width),
  );
  return table(titles, [known.map(([, value]) => value)]);
}

/** Columns from their titles and relative widths; numbers stand at the end of their column. */
export function columns(titles: readonly string[], widths: readonly (number | [number, Column['align']])[]): Column[] {
  return titles.map((title, i) => {
    const [width, align] = [widths[i] ?? 1].flat() as [number, Column['align']?];
    return { title, width, ...(align && { align }) };
  });
}

export function keep(...content: Block[]): Block {
  return { type: 'keep', content };
}

function cell(content: CellContent): Cell {
  if (content === undefined || content === '') return [];
  if (typeof content === 'string') return [[text(content)]];
  return isParagraphs(content) ? content : [content];
}

function isParagraphs(content: Inline[] | Cell): content is Cell {
  return Array.isArray(content[0]);
}

function toInlines(content: string | Inline[]): Inline[] {
  return typeof content === 'string' ? [text(content)] : content;
}

/** A heading with what stands below it; neither where there is nothing to say. */
export function section(level: Heading['level'], id: string, title: string, content: Block[]): Block[] {
  return content.length === 0 ? [] : [{ type: 'heading', level, id, content: [text(title)] }, ...content];
}
