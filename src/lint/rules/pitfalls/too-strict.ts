import type { Standard } from '../../../model/project.js';
import type { Quantity } from '../../../model/quantity.js';
import { beyondDesired } from '../../../pipeline/beyond-desired.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { NOTE } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** Right is what customers want and staff can do; what goes beyond both costs money and faith. */
export const tooStrict = defineRule({
  id: 'too-strict',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: NOTE,
  options: { gap: 10 },
  check(project, { report, options }) {
    const [main] = project.locales;
    for (const behavior of project.behaviors) {
      const beyond = new Map(beyondDesired(behavior, main).map((one) => [one.standard, one]));
      for (const standard of activeStandards([behavior])) {
        const { measure, target, baseline } = standard.data;
        const { by, desired, expectation } = beyond.get(standard) ?? {};
        if (by) {
          const args = { desired, expectation: expectation?.id, level: by === 'within' ? measure?.within : target };
          const path = by === 'within' ? ['measure', 'within'] : ['target'];
          report({ code: 'too-strict', args, on: standard, path });
        } else if (isPerfectFarAway(standard, options.gap)) {
          report({ code: 'too-strict-perfect', args: { target, baseline }, on: standard, path: ['target'] });
        }
      }
    }
  },
});

/**
 * Whether a target allows no single failure while the baseline is more than `gap` percentage points away,
 * or away at all where people are asked: no opinion is shared by everybody.
 */
function isPerfectFarAway({ data, target, baseline }: Standard, gap: number): boolean {
  const aim = target && percentOf(target);
  const now = baseline && percentOf(baseline);
  if (aim === undefined || now === undefined || !target?.operator) return false;
  const perfect = target.operator.startsWith('<') ? 0 : 100;
  return aim === perfect && Math.abs(aim - now) > (data.kind === 'soft' ? 0 : gap);
}

/** A share, a rate or a score on a scale in percent of all there could be. */
function percentOf({ value, unit }: Quantity): number | undefined {
  if (unit.kind === 'percent') return value.toNumber();
  if (unit.kind === 'per' || unit.kind === 'of') return (100 * value.toNumber()) / unit.base.toNumber();
  return undefined;
}
