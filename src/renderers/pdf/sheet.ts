import type { DocumentTree } from '../../documents/tree.js';

const MM = 72 / 25.4;
const SHEETS = { A4: [210 * MM, 297 * MM], Letter: [612, 792] } as const;

/** Top, sides and bottom in millimetres; what hangs on a wall has no running head. */
const MARGINS = { desk: [25, 20, 22], wall: [12, 14, 16] };

/** The sheet a document is printed on; all lengths in points. */
export interface Sheet {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
}

export function sheetOf({ paper, orientation, reading }: DocumentTree): Sheet {
  const [short, long] = SHEETS[paper] ?? SHEETS.A4;
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  const [top, side, bottom] = MARGINS[reading ?? 'desk'].map((margin) => margin * MM) as [number, number, number];
  return { width, height, margin: { top, bottom, left: side, right: side } };
}

/** What is left for the text within the margins. */
export function textArea({ width, height, margin }: Sheet): { width: number; height: number } {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}
