import { under } from '../../../model/source.js';
import { CRITERIA, type Criterion, criteriaOf } from '../../../pipeline/criteria.js';
import { isSelected } from '../../../pipeline/selection.js';
import { cutOut } from '../../cut-out.js';
import { STRICT } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Where each criterion is judged in the file. That nobody accepted it, not-accepted says. */
const KEYS: Record<Criterion, string | undefined> = {
  controllable: 'controllable',
  accepted: undefined,
  predictive: 'basis',
  realistic: 'realistic',
};

/** A criterion that nobody judged was not applied: the selection says how the behavior stands on each. */
export const criteriaUnjudged: Rule = {
  id: 'criteria-unjudged',
  topic: 'selection',
  origin: 'six-criteria',
  levels: STRICT,
  check(project, { report }) {
    const isCut = cutOut(project);
    for (const behavior of project.behaviors) {
      if (!behavior.data.selection || !isSelected(behavior) || isCut(under(behavior.at, 'selection'))) continue;
      const judged = criteriaOf(behavior);
      const keys = CRITERIA.flatMap((criterion) => (judged[criterion] === 'open' ? (KEYS[criterion] ?? []) : []));
      if (keys.length === 0) continue;
      report({ code: 'criteria-unjudged', args: { keys }, on: behavior, path: ['selection'], part: 'key' });
    }
  },
};
