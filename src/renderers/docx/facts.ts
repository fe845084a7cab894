import type { Facts } from '../../documents/tree.js';
import { plainText } from '../inlines.js';
import { type Context, inTable } from './context.js';
import { cell, divided, grid, LONG, row } from './grid.js';
import { inlines } from './inlines.js';
import { beforeTable, paragraph, STAYS, tableEnd } from './paragraphs.js';
import { LINE_BREAK, run } from './runs.js';

/** Label and value side by side. */
export function facts({ rows }: Facts, context: Context): string {
  if (rows.length === 0) return '';
  const opening = beforeTable(context);
  const widths = divided(context.width, factShares(context));
  const [labelWidth = 0, valueWidth = 0] = widths;
  const inside = inTable(context);
  const pairs = rows.map(({ label, labels = [label], value }) =>
    row({
      cells: [
        // As its style says; but LibreOffice keeps a table with the next one only where paragraphs say so.
        cell(labelWidth, paragraph('FactLabel', labels.map((one) => run(one, inside)).join(LINE_BREAK), inside, STAYS)),
        cell(valueWidth, paragraph('FactValue', inlines(value, inside), inside)),
      ],
      splits: plainText(value).length > LONG,
    }),
  );
  return opening + grid({ style: 'Facts', widths, rows: pairs }, context) + tableEnd(context);
}

// Where many stand below each other, there is little room for labels; on a wall they are sentences.
function factShares({ keep, document }: Context): number[] {
  if (document.reading === 'wall') return [34, 66];
  return keep === 'free' ? [26, 74] : [18, 82];
}
