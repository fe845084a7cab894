import { floorFaultOf } from '../../../pipeline/floor.js';
import { unitFaultOf } from '../../../pipeline/measure-units.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WRONG } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Under the floor a result is red, between floor and target amber: without room between them nothing is amber. */
export const floorNotBelowTarget: Rule = {
  id: 'floor-not-below-target',
  topic: 'measures',
  origin: 'smart',
  levels: WRONG,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { data, target } = standard;
      const fault = floorFaultOf(standard);
      // A target in the wrong unit is reported by itself; its floor may be right.
      if (!fault || (target && data.measure && unitFaultOf(data.measure, target.unit))) continue;
      const more = target?.operator?.startsWith('>');
      report({
        code: CODES[fault],
        args: { floor: data.floor, target: data.target, more },
        on: standard,
        path: ['floor'],
      });
    }
  },
};

const CODES = {
  'not-worse': 'floor-not-below-target',
  'other-direction': 'floor-not-below-target-direction',
  'other-unit': 'floor-not-below-target-unit',
};
