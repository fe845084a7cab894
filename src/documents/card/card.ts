import type { Role } from '../../model/project.js';
import { bullets, facts, paragraph, section } from '../compose.js';
import { frame, type Setting } from '../frame.js';
import { insert, proseTexts } from '../inserts.js';
import type { Block, DocumentTree } from '../tree.js';
import type { Writer } from '../writer.js';
import { type CardContent, cardContent } from './content.js';
import { shortened } from './fit.js';
import { lineTable } from './lines.js';

/** Characters after which a title is cut: larger than anything else, it would take the page. */
const LONGEST_TITLE = 60;

/**
 * The card of a role, to be read standing: one page with what it does for the customer and the number
 * it is held to, what to do when something goes wrong, and what it may decide alone. What there is no
 * room for is counted at the foot. None for a role that does nothing the standards speak of.
 */
export function buildCard(setting: Setting, role: Role, seq: number): DocumentTree | undefined {
  const { writer } = setting;
  const { card } = writer.words;
  const closing = proseTexts(insert(setting, 'card.closing')).slice(0, 2);
  const content = cardContent(writer, role, closing);
  if (!content) return undefined;
  const { notes, purpose, lines, recoveries, decisions } = content;
  return frame(setting, {
    kind: 'card',
    name: `card-${role.id}`,
    seq,
    title: shortened(writer.text(role.data.title), LONGEST_TITLE),
    subtitle: card.subtitle,
    cover: 'block',
    reading: 'wall',
    notes,
    body: [
      ...(purpose === undefined ? [] : [paragraph(purpose)]),
      ...lineTable(writer, lines),
      ...section(1, 'recovery', card.recovery, facts(recoveries)),
      ...section(1, 'authority', card.authority, decisions.length > 0 ? [bullets(decisions)] : []),
      ...content.closing.map((one) => paragraph(one)),
      ...foot(writer, content),
    ],
  });
}

/** What was left out, where something was, and what the codes are for. */
function foot({ words }: Writer, { leftOut, lines }: CardContent): Block[] {
  const missing = leftOut.some((n) => n > 0) ? words.card.leftOut(...leftOut) : '';
  const codes = lines.some(({ standard }) => standard !== undefined) ? words.card.codes : '';
  const said = [missing, codes].filter((one) => one !== '');
  return said.length === 0 ? [] : [paragraph(said.join(words.afterSentence), 'small')];
}
