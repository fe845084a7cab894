import type { Standard } from '../../../model/project.js';
import { type Contradicting, contradictionsOf } from '../../../pipeline/contradictions.js';
import { activeStandards } from '../../../pipeline/selection.js';
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
      for (const one of contradictionsOf(standard)) report(finding(standard, one));
    }
  },
};

const CODES = {
  target: 'statement-contradicts-target',
  direction: 'statement-contradicts-target-direction',
  percentile: 'statement-contradicts-target-percentile',
  limit: 'statement-contradicts-target-limit',
};

function finding(on: Standard, { kind, written, path }: Contradicting): Report {
  const { measure, target } = on.data;
  const isLimit = kind === 'limit' && measure?.within !== undefined;
  const meant = kind === 'percentile' ? measure?.percentile : isLimit ? measure.within : target;
  const code = path[0] === 'promise' ? 'statement-contradicts-target-promise' : CODES[kind];
  return { code, args: { written, meant, key: isLimit ? 'measure.within' : 'target' }, on, path, word: written };
}
