import type { Standard } from '../../../model/project.js';
import type { Quantity } from '../../../model/quantity.js';
import { isExceeded, longestTimes } from '../../../pipeline/longest-times.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { findsTheLetDown } from '../../../pipeline/spread.js';
import { timeLimitOf } from '../../../pipeline/time-limit.js';
import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** An average hides the customers who were let down: beside it stands a standard that finds them. */
export const averageAsTarget = defineRule({
  id: 'average-as-target',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: WEAK,
  options: { shares: false },
  check(project, { report, options }) {
    for (const behavior of project.behaviors) {
      const standards = activeStandards([behavior]);
      const longest = options.shares ? longestTimes(standards) : [];
      for (const standard of standards) {
        const { kind, measure, target } = standard.data;
        if (measure?.statistic === 'mean' && !standards.some((other) => findsTheLetDown(standard, other))) {
          const path = ['measure', 'statistic'];
          report({ code: 'average-as-target', args: { kind }, on: standard, path });
        } else if (options.shares && leavesRestOpen(standard, longest)) {
          report({ code: 'average-as-target-share', args: { target }, on: standard, path: ['target'] });
        }
      }
    }
  },
});

/** "95% within 30 s" says nothing of how long the others may wait, unless a second standard has a longer limit. */
function leavesRestOpen(standard: Standard, longest: Quantity[]): boolean {
  const { target, data } = standard;
  const limit = timeLimitOf(standard);
  if (data.measure?.statistic !== 'share' || !limit || target?.unit.kind !== 'percent') return false;
  const all = target.value.cmp(100) >= 0;
  return (target.operator?.startsWith('>') ?? false) && !all && !isExceeded(limit, longest);
}
