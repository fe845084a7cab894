import type { Block } from '../documents/tree.js';

const LED_IN: ReadonlySet<Block['type'] | undefined> = new Set(['list', 'table', 'facts', 'signatures']);
/** More paragraphs say more than what is to come: the first of them may end a page. */
const MOST = 3;

/** Whether a block is a paragraph that leads in a list or a table, alone or with those below it: none is read well without. */
export function leadsIn(content: readonly Block[], at: number): boolean {
  let next = at;
  while (content[next]?.type === 'paragraph' && next - at < MOST) next += 1;
  return next > at && LED_IN.has(content[next]?.type);
}
