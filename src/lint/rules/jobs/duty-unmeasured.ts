import type { Duty } from '../../../model/project.js';
import { dutiesOf } from '../../../pipeline/duties.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { NOTE } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { wholeRoles } from './whole-roles.js';

/** A job description matches the performance standards: what is essential is judged by something. */
export const dutyUnmeasured: Rule = {
  id: 'duty-unmeasured',
  topic: 'jobs',
  origin: 'jobs',
  levels: NOTE,
  check(project, { report }) {
    for (const role of wholeRoles(project)) {
      for (const { written, essential, standards } of dutiesOf(role)) {
        if (!written || !essential || standards.length > 0 || namesMore(written)) continue;
        const [wording] = wordingsOf(written.data.does, project.locales[0]);
        const path = ['does', ...(wording?.path ?? [])];
        report({ code: 'duty-unmeasured', on: role.id, at: written.at, path });
      }
    }
  },
};

// Standards that are not in force, and ids that lead nowhere, are the business of other rules.
function namesMore({ data, behaviors }: Duty): boolean {
  return (data.standards ?? []).length > 0 || (data.behaviors ?? []).length > behaviors.length;
}
