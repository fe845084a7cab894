import type { Locale } from '../../model/locale.js';
import type { Standard } from '../../model/project.js';
import { under } from '../../model/source.js';
import { findAbstract } from '../wording/find-abstract.js';
import { findVague } from '../wording/find-vague.js';
import { severalBehaviors } from '../wording/several-behaviors.js';
import type { Sign } from './sign.js';
import { type Wording, wordingsOf } from './wordings.js';
import { isWritten } from './written.js';

/** What is left to cases, exceptions and a few minutes more still says what to do in the rest. */
const SAYS_ENOUGH: ReadonlySet<string> = new Set(['scope', 'hedge', 'margin']);

/** S: one act or one limit, in words that leave nothing open. Looks at the statement. */
export function specificSigns(standard: Standard, locale?: Locale): Sign[] {
  return wordingsOf(standard.data.statement, locale).flatMap((wording) => [
    ...vagueSigns(standard, wording),
    ...severalSigns(standard, wording),
  ]);
}

function vagueSigns(standard: Standard, { text, path }: Wording): Sign[] {
  const at = under(standard.at, 'statement', ...path);
  const attitudeAllowed = standard.data.kind === 'soft' && isWritten(standard.at, 'measure.question');
  const vague = findVague(text, { attitudeAllowed });
  // "Provides excellent service" is one fault, and "excellent" the word to begin with.
  const abstract = vague.length === 0 ? findAbstract(text) : undefined;
  const words = abstract ? [{ ...abstract, class: 'abstract' as const }] : vague;
  return words.map(({ word, class: kind }) => ({
    letter: 'S',
    code: 'vague-wording',
    args: { word, class: kind },
    weighs: SAYS_ENOUGH.has(kind) ? 'partly' : 'unmet',
    at,
    word,
  }));
}

function severalSigns(standard: Standard, { text, path }: Wording): Sign[] {
  const joint = severalBehaviors(text);
  if (!joint) return [];
  const { word } = joint;
  const at = under(standard.at, 'statement', ...path);
  return [{ letter: 'S', code: 'several-behaviors-in-one', args: { word }, weighs: 'partly', at, word }];
}
