import type { FileChild } from 'docx';
import { Element } from './element.js';

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

/** A table that looks as its style says: docx's own tables draw black lines over it. */
export function grid({ style, widths, rows, head, indent }: Grid): Element {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const look = { 'w:val': head ? '0620' : '0600', 'w:firstRow': head ? 1 : 0, 'w:noHBand': 1, 'w:noVBand': 1 };
  return new Element('w:tbl', {}, [
    new Element('w:tblPr', {}, [
      new Element('w:tblStyle', { 'w:val': style }),
      new Element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      ...(indent === undefined ? [] : [new Element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' })]),
      new Element('w:tblLayout', { 'w:type': 'fixed' }),
      new Element('w:tblLook', look),
    ]),
    new Element(
      'w:tblGrid',
      {},
      widths.map((width) => new Element('w:gridCol', { 'w:w': width })),
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
    ...(splits ? [] : [new Element('w:cantSplit')]),
    ...(height === undefined
      ? []
      : [new Element('w:trHeight', { 'w:val': height, 'w:hRule': exactly ? 'exact' : 'atLeast' })]),
    ...(head ? [new Element('w:tblHeader')] : []),
  ];
  return new Element('w:tr', {}, [...(properties.length > 0 ? [new Element('w:trPr', {}, properties)] : []), ...cells]);
}

/** A cell of a column `width` twips wide; what is in it ends with a paragraph. */
export function cell(width: number, content: FileChild[], options: { low?: boolean } = {}): Element {
  return new Element('w:tc', {}, [
    new Element('w:tcPr', {}, [
      new Element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(options.low ? [new Element('w:vAlign', { 'w:val': 'bottom' })] : []),
    ]),
    ...content,
  ]);
}

/** Widths in whole twips for shares of a total, which they add up to. */
export function divided(total: number, shares: number[]): number[] {
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
