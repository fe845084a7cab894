import { unitFaultOf } from '../../../pipeline/measure-units.js';
import { levelFaultOf, possibleResults } from '../../../pipeline/possible-results.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WRONG } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { levelsOf } from './levels.js';

/** A target lies among the results that are possible, and some of them miss it. */
export const targetOutOfRange: Rule = {
  id: 'target-out-of-range',
  topic: 'measures',
  origin: 'smart',
  levels: WRONG,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { measure } = standard.data;
      for (const { name, quantity, written, path } of levelsOf(standard)) {
        if (measure && unitFaultOf(measure, quantity.unit)) continue;
        const possible = possibleResults(measure, quantity);
        const fault = levelFaultOf(quantity, possible);
        if (!fault) continue;
        const args = { level: name, value: written, kind: quantity.unit.kind, ...possible };
        report({ code: CODES[fault], args, on: standard, path });
      }
    }
    for (const index of project.indices) {
      if (!index.target || levelFaultOf(index.target, { least: 0 }) !== 'beyond') continue;
      report({ code: 'target-out-of-range-index', args: { value: index.data.target }, on: index, path: ['target'] });
    }
  },
};

const CODES = {
  beyond: 'target-out-of-range',
  always: 'target-out-of-range-always',
  never: 'target-out-of-range-never',
};
