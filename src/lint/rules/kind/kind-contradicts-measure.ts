import { contraryKey } from '../../../pipeline/kind.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Hard standards are counted, timed or audited, soft ones asked of people: kind and measure say the same. */
export const kindContradictsMeasure: Rule = {
  id: 'kind-contradicts-measure',
  topic: 'kind',
  origin: 'three-kinds',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const key = contraryKey(standard);
      if (key === undefined) continue;
      const { kind, measure } = standard.data;
      if (key === 'source') {
        const args = { kind, source: measure?.source };
        report({ code: 'kind-contradicts-measure-source', args, on: standard, path: ['measure', 'source'] });
      } else {
        const args = { kind, key };
        report({ code: 'kind-contradicts-measure', args, on: standard, path: ['measure', key], part: 'key' });
      }
    }
  },
};
