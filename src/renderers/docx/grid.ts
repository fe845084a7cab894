import { Element, valued } from './element.js';
import { empty } from './paragraphs.js';

export interface Grid {
  /** The table style. */
  style: string;
  /** Of the columns, in twips. */
  widths: number[];
  rows: Element[];
  /** The first row is a head, which the style sets apart. */
  head?: boolean;
  /** How far from the margin, in twips. */
  indent?: number;
}

/** A table that looks as its style says. */
export function grid({ style, widths, rows, head, indent }: Grid): Element {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const look = { 'w:val': head ? '0620' : '0600', 'w:firstRow': head ? 1 : 0, 'w:noHBand': 1, 'w:noVBand': 1 };
  return element('w:tbl', undefined, [
    element('w:tblPr', undefined, [
      valued('w:tblStyle', style),
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      ...(indent === undefined ? [] : [element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' })]),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', look),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);
}

export interface Row {
  cells: Element[];
  /** Repeated on every page the table runs over. */
  head?: boolean;
  /** May run over the end of a page. */
  splits?: boolean;
  /** In twips; `exactly` cuts off what does not fit. */
  height?: number;
  exactly?: boolean;
}

export function row({ cells, head, splits, height, exactly }: Row): Element {
  const properties = [
    ...(splits ? [] : [element('w:cantSplit')]),
    ...(height === undefined
      ? []
      : [element('w:trHeight', { 'w:val': height, 'w:hRule': exactly ? 'exact' : 'atLeast' })]),
    ...(head ? [element('w:tblHeader')] : []),
  ];
  return element('w:tr', undefined, [
    ...(properties.length > 0 ? [element('w:trPr', {}, properties)] : []),
    ...cells,
  ]);
}

/** A cell of a column `width` twips wide; what is in it has to end with a paragraph, and does. */
export function cell(width: number, content: Element[], options: { low?: boolean } = {}): Element {
  return element('w:tc', undefined, [
    element('w:tcPr', undefined, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(options.low ? [valued('w:vAlign', 'bottom')] : []),
    ]),
    ...content,
    ...(content.at(-1)?.name === 'w:p' ? [] : [empty('Spacer')]),
  ]);
}

/** Widths in whole twips for shares of a total, which they add up to. */
export function divided(total: number, shares: number[]): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
