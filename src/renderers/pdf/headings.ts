import type { Block, Contents, DocumentTree, Heading } from '../../documents/tree.js';
import { anchor } from '../addresses.js';
import { contentsLine, plainText } from '../inlines.js';
import type { Headings } from './setting.js';

/** A heading as the contents list shows it. */
export interface Title {
  number?: string;
  text: string;
}

/** What the headings of a document are called, and the titles of those in its contents list by label. */
export function headingsOf({ body }: DocumentTree): Headings & { titles: Map<string, Title> } {
  const found = headingsIn(body);
  const depth = Math.max(0, ...contentsIn(body).map((one) => one.depth));
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  const titles = new Map<string, Title>();
  const ranks = outlineRanks(found);
  const named = found.map((heading, i) => {
    const label = freeLabel(anchor(heading.id) || 'heading', taken);
    if (!labels.has(heading.id)) labels.set(heading.id, label);
    const { number, content } = heading;
    if (heading.level <= depth) titles.set(label, { ...(number && { number }), text: plainText(contentsLine(content)) });
    return { label, rank: ranks[i] ?? 1 };
  });
  let passed = 0;
  return { labels, depth, titles, next: () => named[passed++] ?? { label: 'heading', rank: 1 } };
}

/** Levels without gaps: readers of tagged documents step from one to the next. */
function outlineRanks(headings: Heading[]): number[] {
  const open: number[] = [];
  return headings.map(({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length;
  });
}

function freeLabel(wanted: string, taken: Set<string>): string {
  let label = wanted;
  for (let i = 2; taken.has(label); i += 1) label = `${wanted}-${i}`;
  taken.add(label);
  return label;
}

function headingsIn(blocks: Block[]): Heading[] {
  return everyBlock(blocks).filter((block) => block.type === 'heading');
}

function contentsIn(blocks: Block[]): Contents[] {
  return everyBlock(blocks).filter((block) => block.type === 'contents');
}

function everyBlock(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return everyBlock(block.items.flat());
    return block.type === 'callout' || block.type === 'keep' ? everyBlock(block.content) : [block];
  });
}
