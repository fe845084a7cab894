import type { InlineNode } from './node.js';
import { textWidth } from './widths.js';

/** Line height in sizes of the text; the template's lines are not higher. */
const LINE = 1.75;
/** Lines are seldom full to the end. */
const FULL = 0.92;

/** About how high a paragraph becomes, in points; rather too high than too low. */
export function paragraphHeight(content: InlineNode[], room: number, size: number): number {
  return content.length === 0 ? 0 : lines(content, (room / size) * FULL) * size * LINE;
}

function lines(content: InlineNode[], room: number): number {
  let count = 1;
  let width = 0;
  for (const node of flat(content)) {
    if (node === '\n') {
      count += Math.max(1, Math.ceil(width / room)) - 1 + 1;
      width = 0;
    } else width += textWidth(node);
  }
  return count + Math.max(0, Math.ceil(width / room) - 1);
}

/** The texts in their order, a line break as `\n`. */
function flat(content: InlineNode[]): string[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') return [node];
    if (node.type === 'line-break') return ['\n'];
    return node.type === 'pieces' ? node.pieces : flat(node.content);
  });
}
