import type { Block } from '../../../documents/tree.js';

/** A document that weighs more is laid out in parts. */
export const LARGE = 9000;

/** What laying a block out costs, about in cells of a table. */
export function weightOf(block: Block): number {
  switch (block.type) {
    case 'table':
      return block.columns.length * (block.rows.length + 1);
    case 'facts':
      return 2 * block.rows.length;
    case 'signatures':
      return 4 * block.rows.length;
    case 'list':
      return weightOfAll(block.items.flat());
    case 'callout':
    case 'keep':
      return weightOfAll(block.content);
    default:
      return 1;
  }
}

export function weightOfAll(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + weightOf(block), 0);
}
