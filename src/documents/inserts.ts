import type { InsertSlot } from '../model/schema/documents.js';
import type { Setting } from './frame.js';
import type { Block, Heading, Inline } from './tree.js';

/** The client's own prose at a place; nothing where csm.yaml names none. */
export function insert({ inserts }: Setting, slot: InsertSlot): Block[] {
  return inserts.get(slot) ?? [];
}

/** The same within a chapter: its headings stand below that of the chapter. */
export function insertBelow(setting: Setting, slot: InsertSlot): Block[] {
  return insert(setting, slot).map((block) =>
    block.type === 'heading' ? { ...block, level: Math.min(block.level + 1, 4) as Heading['level'] } : block,
  );
}

/** The client's own prose as a chapter, under `title` where it brings no heading of its own. */
export function insertChapter(setting: Setting, slot: InsertSlot, id: string, title: string): Block[] {
  const blocks = insert(setting, slot);
  if (blocks.length === 0 || blocks[0]?.type === 'heading') return blocks;
  return [{ type: 'heading', level: 1, id, content: [{ type: 'text', text: title }] }, ...blocks];
}

/** The words of prose, a text for each paragraph and list item: for places too small for its form. */
export function proseTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [wordsOf(block.content)];
      case 'list':
        return block.items.flatMap(proseTexts);
      case 'table':
        return block.rows.map((row) => row.flat().map(wordsOf).join(' '));
      default:
        return [];
    }
  });
}

/** Inline content without its form. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if ('content' in one) return wordsOf(one.content);
      return one.type === 'line-break' ? ' ' : one.text;
    })
    .join('');
}
