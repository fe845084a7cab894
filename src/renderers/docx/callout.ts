import type { Callout } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import type { Context } from './context.js';
import { cell, grid, row } from './grid.js';
import { beforeTable, tableEnd } from './paragraphs.js';
import { CALLOUT_PADDING } from './styles/tables.js';

const STYLES: Record<Callout['tone'], string> = { info: 'Callout', gap: 'CalloutGap' };

/** A box with a bar at its side: a table of one cell, which holds any block. */
export function callout({ tone, content }: Callout, context: Context): string {
  if (content.length === 0) return '';
  const opening = beforeTable(context);
  const inside = blocks(content, {
    ...context,
    width: context.width - 2 * CALLOUT_PADDING,
    keep: context.keep === 'onward' ? 'onward' : 'together',
    depth: 0,
    leads: false,
    opens: false,
  });
  const box = row({ cells: [cell(context.width, inside)], splits: true });
  return (
    opening +
    grid({ style: STYLES[tone] ?? STYLES.info, widths: [context.width], rows: [box] }, context) +
    tableEnd(context)
  );
}
