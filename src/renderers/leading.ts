import type { Block } from '../documents/tree.js';
import { plainText } from './inlines.js';

const LED_IN: ReadonlySet<Block['type'] | undefined> = new Set(['list', 'table', 'facts', 'signatures']);
/** More text says more than what is to come, and may end a page. In characters. */
const LONGEST = 400;

/** Whether a block is a paragraph that leads in a list or a table, alone or with those below it: none is read well without. */
export function leadsIn(content: readonly Block[], at: number): boolean {
  let said = 0;
  let next = at;
  for (let block = content[next]; block?.type === 'paragraph'; block = content[next]) {
    said += plainText(block.content).length;
    if (said > LONGEST) return false;
    next += 1;
  }
  return next > at && LED_IN.has(content[next]?.type);
}
