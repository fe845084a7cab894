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
  const widths = [0];
  for (const text of flat(content)) {
    if (text === '\n') widths.push(0);
    else widths[widths.length - 1] = (widths.at(-1) ?? 0) + textWidth(text);
  }
  return widths.reduce((count, width) => count + Math.max(1, Math.ceil(width / room)), 0);
}

/** The texts in their order, a line break as `\n`. */
function flat(content: InlineNode[]): string[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') return [node];
    if (node.type === 'line-break') return ['\n'];
    return node.type === 'pieces' ? node.pieces : flat(node.content);
  });
}
