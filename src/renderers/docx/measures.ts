import type { DocumentTree } from '../../documents/tree.js';

/** Word counts lengths in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Margins of a page and where its head and foot stand, in millimetres. */
export interface Margins {
  top: number;
  side: number;
  bottom: number;
  header: number;
  footer: number;
}

const READ: Margins = { top: 25, side: 20, bottom: 24, header: 12, footer: 10 };
const HUNG: Margins = { top: 12, side: 14, bottom: 15, header: 6, footer: 7 };

/** What hangs on a wall has its page to itself. */
export function marginsOf({ reading }: DocumentTree): Margins {
  return reading === 'wall' ? HUNG : READ;
}

const SIZES = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** Width and height of the page as it lies before the reader, in millimetres. */
export function pageSize({ paper, orientation }: DocumentTree): { width: number; height: number } {
  const [short, long] = SIZES[paper] ?? SIZES.A4;
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** The width between the margins, in twips. */
export function textWidth(document: DocumentTree): number {
  return twips(pageSize(document).width - 2 * marginsOf(document).side);
}
