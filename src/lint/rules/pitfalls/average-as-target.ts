import { compareQuantities } from '../../../model/compare.js';
import type { Standard } from '../../../model/project.js';
import { activeStandards, isActive } from '../../../pipeline/selection.js';
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
    for (const standard of activeStandards(project.behaviors)) {
      const { measure, target } = standard.data;
      const path = ['measure', 'statistic'];
      if (measure?.statistic === 'mean' && !others(standard).some(findsTheWorst)) {
        report({ code: 'average-as-target', args: { target, kind: standard.data.kind }, on: standard, path });
      } else if (options.shares && leavesTheRestOpen(standard)) {
        report({ code: 'average-as-target-share', args: { target }, on: standard, path: ['target'] });
      }
    }
  },
});

function others(standard: Standard): Standard[] {
  return standard.behavior.standards.filter((other) => other !== standard && isActive(other));
}

/** A mean beside a mean hides what the first one hid; a floor is only a second mean. */
function findsTheWorst({ data: { measure } }: Standard): boolean {
  return measure !== undefined && measure.statistic !== 'mean';
}

/** "95% within 30 s" says nothing of how long the others may wait, unless another standard does. */
function leavesTheRestOpen(standard: Standard): boolean {
  const { measure } = standard.data;
  const limit = timeLimitOf(standard);
  const { unit, value, operator } = standard.target ?? {};
  if (measure?.statistic !== 'share' || !limit || unit?.kind !== 'percent') return false;
  if (!operator?.startsWith('>') || (value?.cmp(100) ?? 0) >= 0) return false;
  return !others(standard).some((other) => {
    const ceiling = timeLimitOf(other);
    return ceiling !== undefined && (compareQuantities(ceiling, limit) ?? 0) > 0;
  });
}
