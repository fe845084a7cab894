import type { Block, Cell, Inline } from './tree.js';

/** What makes each section of a document, by its id in csm.yaml. */
export type Sections<Id extends string> = Record<Id, () => Block[]>;

/** The sections csm.yaml chose, in its order, each made by its own part of `sections`. */
export function arranged<Id extends string>(sections: Sections<Id>, chosen: readonly Id[]): Block[] {
  return chosen.filter((id) => id !== undefined).flatMap((id) => sections[id]());
}

/** The blocks with links to headings that are not among them as plain words: a section may have been left out. */
export function withoutDeadLinks(blocks: Block[]): Block[] {
  const ids = new Set<string>();
  collectIds(blocks, ids);
  const inlines = (content: Inline[]): Inline[] =>
    content.flatMap((one): Inline[] => {
      if (!('content' in one)) return [one];
      const below = inlines(one.content);
      const dead = one.type === 'link' && 'heading' in one.to && !ids.has(one.to.heading);
      return dead ? below : [{ ...one, content: below }];
    });
  const cell = (paragraphs: Cell): Cell => paragraphs.map(inlines);
  const mended = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, content: inlines(block.content) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(mended)) };
      case 'facts':
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: inlines(row.value) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(cell)) };
      case 'callout':
      case 'keep':
        return { ...block, content: block.content.map(mended) };
      default:
        return block;
    }
  };
  return blocks.map(mended);
}

function collectIds(blocks: readonly Block[], ids: Set<string>): void {
  for (const block of blocks) {
    if (block.type === 'heading') ids.add(block.id);
    else if (block.type === 'callout' || block.type === 'keep') collectIds(block.content, ids);
  }
}
