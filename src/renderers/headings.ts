import type { Block, Contents, Heading } from '../documents/tree.js';

/** A heading in the contents list, with the deeper ones that follow it. */
export interface Entry {
  heading: Heading;
  entries: Entry[];
}

/** The headings down to `depth` as a list of lists. A skipped level does not leave an empty one. */
export function outline(blocks: Block[], depth: Contents['depth']): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings(blocks)) {
    if (heading.level > depth) continue;
    const entry = { heading, entries: [] };
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    (open.at(-1)?.entries ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

/** All headings in their order, also those within lists, callouts and what is kept together. */
export function headings(blocks: Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    if (block.type === 'list') return headings(block.items.flat());
    return block.type === 'callout' || block.type === 'keep' ? headings(block.content) : [];
  });
}
