import type { Block } from './tree.js';

/** Numbers the headings of levels 1 to 3: 1, 1.1, 1.1.1, 1.2, 2, … Deeper ones stand without. */
export function numbered(blocks: Block[]): Block[] {
  const count = counter();
  return blocks.map(count);
}

/** Numbers the headings of some parts of a document and leaves those of the others without. */
export function numberedParts(parts: readonly { numbered: boolean; blocks: Block[] }[]): Block[] {
  const count = counter();
  return parts.flatMap((part) => (part.numbered ? part.blocks.map(count) : part.blocks));
}

function counter(): (block: Block) => Block {
  const counts = [0, 0, 0];
  return (block) => {
    if (block.type !== 'heading' || block.level > 3) return block;
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    counts.fill(0, block.level);
    return { ...block, number: counts.slice(0, block.level).join('.') };
  };
}
