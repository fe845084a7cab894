import type { Quantity } from '../../../model/quantity.js';
import { casesPerResult } from '../../../pipeline/sample-size.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { casesToShow, wilsonInterval } from '../../../pipeline/statistics/proportion.js';
import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** A sample can show what it is to show: thirty flawless cases still leave room for one failure in ten. */
export const sampleTooSmallForTarget = defineRule({
  id: 'sample-too-small-for-target',
  topic: 'measures',
  origin: 'statistics',
  levels: WEAK,
  options: { confidence: 95 },
  check(project, { report, options }) {
    const percent = Math.min(Math.max(options.confidence, 50), 99.9);
    for (const standard of activeStandards(project.behaviors)) {
      const { target, data } = standard;
      const { measure } = data;
      if (!measure || !target?.operator || !isShown(measure.statistic, target.operator)) continue;
      // What comes out of the running business is counted in full.
      if (measure.source === 'operations' || measure.source === 'complaints') continue;
      const cases = casesPerResult(measure);
      const share = shareOf(target);
      if (!cases || share === undefined) continue;
      const less = target.operator.startsWith('<');
      const needed = casesToShow(less ? 1 - share : share, percent / 100);
      if (cases >= needed) continue;
      const { lower } = wilsonInterval(cases, cases, percent / 100);
      report({
        code: Number.isFinite(needed) ? 'sample-too-small-for-target' : 'sample-too-small-for-target-perfect',
        args: {
          cases,
          target: data.target,
          less,
          needed,
          reach: reachOf(less ? 1 - lower : lower, less),
          confidence: percent,
        },
        on: standard,
        path: ['measure', 'sample'],
      });
    }
  },
});

/** Whether an interval of shares says what is shown: a rate of failures is one, where none among five proves little of 3 per 1000. */
function isShown(statistic: string, operator: string): boolean {
  return statistic === 'share' || (statistic === 'rate' && operator.startsWith('<'));
}

/** The share a target asks for, from 0 to 1; nothing where it is out of range or no share. */
function shareOf({ value, unit, operator }: Quantity): number | undefined {
  if (operator === '=' || (unit.kind !== 'percent' && unit.kind !== 'per')) return undefined;
  const share = value.toNumber() / (unit.kind === 'percent' ? 100 : unit.base.toNumber());
  return share >= 0 && share <= 1 ? share : undefined;
}

// Away from the target: 97.96% must not read as the 98% it falls short of.
function reachOf(share: number, less: boolean): number {
  return (less ? Math.ceil(share * 1000) : Math.floor(share * 1000)) / 10;
}
