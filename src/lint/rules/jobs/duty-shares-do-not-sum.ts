import type { Role } from '../../../model/project.js';
import { quantityOf } from '../../../model/quantity.js';
import { dutiesOf } from '../../../pipeline/duties.js';
import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';
import { wholeRoles } from './whole-roles.js';

/** The shares of a job's duties divide its working time: nobody works 110% of it. */
export const dutySharesDoNotSum = defineRule({
  id: 'duty-shares-do-not-sum',
  topic: 'jobs',
  origin: 'jobs',
  levels: WEAK,
  options: { tolerance: 1 },
  check(project, { report, options: { tolerance } }) {
    for (const role of wholeRoles(project)) {
      const { sum, complete } = sharesOf(role);
      const code = sum > 100 + tolerance ? 'duty-shares-over' : 'duty-shares-under';
      if (code === 'duty-shares-under' && (!complete || sum >= 100 - tolerance)) continue;
      report({ code, args: { sum }, on: role, path: ['duties'], part: 'key' });
    }
  },
});

/** What the shares come to in percent, and whether every duty of the job has one. */
function sharesOf(role: Role): { sum: number; complete: boolean } {
  const shares = dutiesOf(role).map(({ written }) => quantityOf(written?.data.share)?.value.toNumber());
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  // Rounded past any decimals that are written: three times 33.4 must not come to a little more.
  return { sum: Number(sum.toFixed(6)), complete: !shares.includes(undefined) };
}
