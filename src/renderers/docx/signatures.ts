import type { Signatures } from '../../documents/tree.js';
import { type Context, inTable } from './context.js';
import { cell, divided, grid, row } from './grid.js';
import { twips } from './measures.js';
import { beforeTable, type ParagraphLook, paragraph, STAYS, tableEnd } from './paragraphs.js';
import { run } from './runs.js';

/** A line to sign for each row: role, name, signature, date. */
export function signatures({ rows }: Signatures, context: Context): string {
  if (rows.length === 0) return '';
  const opening = beforeTable(context);
  const { labels } = context.document;
  const widths = divided(context.width, [21, 30, 27, 22]);
  const inside = inTable(context);
  const low = (style: string, text: string, i: number, look: ParagraphLook) =>
    cell(widths[i] ?? 0, paragraph(style, text === '' ? '' : run(text, inside), inside, look), 'bottom');
  const head = ['', labels.name, labels.signature, labels.date].map((text, i) => low('SignatureLabel', text, i, STAYS));
  const body = rows.map(({ role, name = '', date = '' }, at) => {
    const look = at < rows.length - 1 ? STAYS : {};
    const cells = [role, name, '', date].map((text, i) => low(i === 0 ? 'TableHeading' : 'TableText', text, i, look));
    return row({ cells, height: twips(12) });
  });
  const all = [row({ cells: head, head: true }), ...body];
  return opening + grid({ style: 'Signatures', widths, rows: all, head: true }, context) + tableEnd(context);
}
