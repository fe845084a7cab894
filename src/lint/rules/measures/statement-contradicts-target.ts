import type { Standard } from '../../../model/project.js';
import { type Contradiction, contradictionsOf, overpromises } from '../../../pipeline/contradictions.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { WRONG } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';

/** Staff read the statement and the figures are judged by the target: both have to say the same. */
export const statementContradictsTarget: Rule = {
  id: 'statement-contradicts-target',
  topic: 'measures',
  origin: 'smart',
  levels: WRONG,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { statement, promise } = standard.data;
      for (const { text, path } of wordingsOf(statement)) {
        for (const one of contradictionsOf(standard, text)) {
          report(finding(standard, CODES[one.kind], one, ['statement', ...path]));
        }
      }
      for (const { text, path } of promise === undefined ? [] : wordingsOf(promise)) {
        for (const one of overpromises(standard, text)) {
          report(finding(standard, 'statement-contradicts-target-promise', one, ['promise', ...path]));
        }
      }
    }
  },
};

const CODES = {
  target: 'statement-contradicts-target',
  direction: 'statement-contradicts-target-direction',
  percentile: 'statement-contradicts-target-percentile',
  limit: 'statement-contradicts-target-limit',
};

function finding(on: Standard, code: string, { kind, written }: Contradiction, path: Report['path']): Report {
  const { measure, target } = on.data;
  const isLimit = kind === 'limit' && measure?.within !== undefined;
  const meant = kind === 'percentile' ? measure?.percentile : isLimit ? measure.within : target;
  return { code, args: { written, meant, key: isLimit ? 'measure.within' : 'target' }, on, path, word: written };
}
