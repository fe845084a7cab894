import { restOnAssumptions } from '../../pipeline/checklist.js';
import { columns, form, paragraph, section, strong } from '../compose.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';
import type { Part } from './checklist.js';

/** The rule of the score, and a row to add up for each encounter and for all of them. */
export function scoring(writer: Writer, parts: readonly Part[]): Block[] {
  const { words } = writer;
  const { checklist } = words;
  const assumed = restOnAssumptions(parts.flatMap(({ lines }) => lines));
  const possible = ({ lines }: Part) => lines.reduce((sum, { points }) => sum + points, 0);
  const rows = parts.map((part) => [
    writer.text(part.encounter.data.name),
    String(possible(part)),
    undefined,
    undefined,
    undefined,
  ]);
  const total = parts.reduce((sum, part) => sum + possible(part), 0);
  return section(1, 'score', checklist.score, [
    paragraph(assumed ? `${checklist.scoreRule}${words.afterSentence}${checklist.scoreAssumed}` : checklist.scoreRule),
    form(columns(checklist.scoreColumns, [5, [2, 'end'], [2, 'end'], [2, 'end'], [2, 'end']]), [
      ...rows,
      [[strong(checklist.total)], [strong(String(total))], undefined, undefined, undefined],
    ]),
    paragraph(checklist.scoreCaution, 'small'),
  ]);
}
