import stringWidth from 'string-width';
import type { Output } from './output.js';
import { wrapText } from './wrap.js';

/** Labels and values below each other; pairs without a value are left out. */
export function drawCard(rows: [label: string, value: string | undefined][], { paint, width }: Output): string {
  const kept = rows.filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '');
  const indent = Math.max(...kept.map(([label]) => stringWidth(label))) + 2;
  return kept
    .map(([label, value]) => {
      const lines = wrapText(value, width - indent);
      const pad = ' '.repeat(indent - stringWidth(label));
      return `${paint.dim(label)}${pad}${lines.join(`\n${' '.repeat(indent)}`)}`;
    })
    .join('\n');
}
