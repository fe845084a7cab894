import type { Text } from '../../../model/locale.js';
import type { Behavior, Project, Standard } from '../../../model/project.js';
import { type Path, type Place, under } from '../../../model/source.js';
import { isRestated } from '../../../pipeline/restated.js';
import { activeStandards, isSelected } from '../../../pipeline/selection.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { findModalVerbs, type ModalVerb } from '../../../pipeline/wording/modal-verbs.js';
import { NOTE } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';

/** Chinese standards require with 应 and forbid with 不应, so that nobody takes them for the law. */
export const gbtModalVerb: Rule = {
  id: 'gbt-modal-verb',
  topic: 'text',
  origin: 'gbt-1.1',
  levels: NOTE,
  fixable: true,
  check(project, { report }) {
    for (const { on, path, text } of provisionsOf(project)) {
      for (const { text: wording, path: locale } of wordingsOf(text ?? '')) {
        if (on.kind === 'behavior' && isRestated(on, wording)) continue;
        const below = [...path, ...locale];
        for (const verb of findModalVerbs(wording)) {
          report({ ...reportOf(verb, wording, under(on.at, ...below)), on, path: below });
        }
      }
    }
  },
};

interface Provision {
  on: Behavior | Standard;
  path: Path;
  text: Text | undefined;
}

// The texts that become the words of the standard: customers, questions and promises speak as people do.
function provisionsOf({ behaviors }: Project): Provision[] {
  const acts = behaviors.filter(isSelected).map((on) => ({ on, path: ['does'], text: on.data.does }));
  const limits = activeStandards(behaviors).flatMap((on): Provision[] => {
    const { statement, measure: { counts, of, excludes, clock } = {} } = on.data;
    return [
      { on, path: ['statement'], text: statement },
      { on, path: ['measure', 'counts'], text: counts },
      { on, path: ['measure', 'of'], text: of },
      { on, path: ['measure', 'excludes'], text: excludes },
      { on, path: ['measure', 'clock', 'from'], text: clock?.from },
      { on, path: ['measure', 'clock', 'to'], text: clock?.to },
    ];
  });
  return [...acts, ...limits];
}

function reportOf({ word, index, instead, safe }: ModalVerb, text: string, place: Place): Report {
  const end = index + word.length;
  // By its first occurrence it is found again: made longer until it stands nowhere before.
  let from = index;
  while (text.indexOf(text.slice(from, end)) < from) from -= 1;
  const stretch = text.slice(from, end);
  return {
    code: instead === '应' ? 'gbt-modal-verb-requires' : 'gbt-modal-verb-forbids',
    args: { word, instead },
    word: stretch,
    ...(standsAsIs(place, stretch) && { mend: { replace: text.slice(from, index) + instead, safe } }),
  };
}

// Where it is written with escapes, or folded in its midst, the mend would replace the whole text.
function standsAsIs({ source, path }: Place, stretch: string): boolean {
  const { line, column, endLine, endColumn } = source.locate(path, 'value', stretch);
  return line === endLine && endColumn - column === stretch.length;
}
