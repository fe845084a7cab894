import type { Context } from './context.js';
import { empty } from './paragraphs.js';
import { LIST_STEP } from './styles/text.js';
import { valued, xml } from './xml.js';

/** A row with more characters in a cell may run over the end of a page: it could be longer than one. */
export const LONG = 1200;

export interface Grid {
  /** The table style. */
  style: string;
  /** Of the columns, in twips. */
  widths: number[];
  rows: string[];
  /** The first row is a head, which the style sets apart. */
  head?: boolean;
}

/** A table that looks as its style says, within a list as far from the margin as the list's text. */
export function grid({ style, widths, rows, head }: Grid, { depth }: Pick<Context, 'depth'>): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const look = { 'w:val': head ? '0620' : '0600', 'w:firstRow': head ? 1 : 0, 'w:noHBand': 1, 'w:noVBand': 1 };
  return xml(
    'w:tbl',
    undefined,
    xml(
      'w:tblPr',
      undefined,
      valued('w:tblStyle', style),
      xml('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      depth === 0 ? '' : xml('w:tblInd', { 'w:w': depth * LIST_STEP, 'w:type': 'dxa' }),
      xml('w:tblLayout', { 'w:type': 'fixed' }),
      xml('w:tblLook', look),
    ),
    xml('w:tblGrid', undefined, ...widths.map((width) => xml('w:gridCol', { 'w:w': width }))),
    rows.join(''),
  );
}

export interface Row {
  cells: string[];
  /** Repeated on every page the table runs over. */
  head?: boolean;
  /** May run over the end of a page. */
  splits?: boolean;
  /** In twips; `exactly` cuts off what does not fit. */
  height?: number;
  exactly?: boolean;
}

export function row({ cells, head, splits, height, exactly }: Row): string {
  const properties = [
    splits ? '' : '<w:cantSplit/>',
    height === undefined ? '' : xml('w:trHeight', { 'w:val': height, 'w:hRule': exactly ? 'exact' : 'atLeast' }),
    head ? '<w:tblHeader/>' : '',
  ].join('');
  return xml('w:tr', undefined, properties && xml('w:trPr', undefined, properties), cells.join(''));
}

/** A cell of a column `width` twips wide; what is in it stands at the top where nothing else is said. */
export function cell(width: number, content: string, stands?: 'bottom' | 'center'): string {
  return xml(
    'w:tc',
    undefined,
    xml(
      'w:tcPr',
      undefined,
      xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      stands === undefined ? '' : valued('w:vAlign', stands),
    ),
    content,
    // Word takes a cell that does not end with a paragraph for damaged.
    /<\/w:p>$|<w:p\/>$/.test(content) ? '' : empty('Spacer'),
  );
}

/** Widths in whole twips for shares of a total, which they add up to. */
export function divided(total: number, shares: number[]): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
