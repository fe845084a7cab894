import type { Role } from '../../model/project.js';
import { ownedBy, standardsOf } from '../../pipeline/duties.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import { bullets, facts, paragraph, section } from '../compose.js';
import { draftBasis } from '../draft-basis.js';
import { frame, type Setting } from '../frame.js';
import type { Block, DocumentTree } from '../tree.js';
import type { Writer } from '../writer.js';
import { type CardChoice, chooseFor } from './choice.js';
import { closing } from './closing.js';
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
  const { writer, sideBySide = false } = setting;
  const { card } = writer.words;
  const choice = chooseFor(role, writer.project, sideBySide);
  if (!choice) return undefined;
  const { essentials, failures, decisions, longest } = choice;
  const short = (text: string) => shortened(text, longest);
  const { purpose } = role.data;
  return frame(setting, {
    kind: 'card',
    name: `card-${role.id}`,
    seq,
    title: shortened(writer.text(role.data.title), LONGEST_TITLE),
    subtitle: card.subtitle,
    cover: 'block',
    reading: 'wall',
    notes: draftBasis(writer, assumptionsBehind([...standardsOf(role), ...ownedBy(role)])),
    body: [
      ...(purpose === undefined ? [] : [paragraph(shortened(writer.sentence(purpose), 2 * longest))]),
      ...lineTable(writer, essentials, longest),
      ...section(
        1,
        'recovery',
        card.recovery,
        facts(failures.map(({ point, recovery }) => [short(writer.text(point)), short(writer.text(recovery))])),
      ),
      ...section(
        1,
        'authority',
        card.authority,
        decisions.length > 0 ? [bullets(decisions.map((one) => short(writer.text(one))))] : [],
      ),
      ...closing(setting),
      ...foot(writer, choice),
    ],
  });
}

/** What was left out, where something was, and what the codes are for. */
function foot({ words }: Writer, { leftOut, essentials }: CardChoice): Block[] {
  const missing = leftOut.some((n) => n > 0) ? words.card.leftOut(...leftOut) : '';
  const codes = essentials.some(({ standards }) => standards.length > 0) ? words.card.codes : '';
  const said = [missing, codes].filter((one) => one !== '');
  return said.length === 0 ? [] : [paragraph(said.join(words.afterSentence), 'small')];
}
