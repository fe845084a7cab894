import type { Project, Role } from '../../../model/project.js';
import { seesAllOf } from '../../completeness.js';
import { faultyEntities } from '../../faulty.js';
import { NOTE } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Posts exist for tasks: a role that does nothing and that nobody refers to has an empty job description. */
export const unusedRole: Rule = {
  id: 'unused-role',
  topic: 'links',
  origin: 'jobs',
  levels: NOTE,
  check(project, { report }) {
    const isInSight = seesAllOf(project, 'role');
    const faulty = faultyEntities(project);
    const used = usedRoles(project);
    for (const role of project.roles) {
      // Written duties make a job of it, whoever else speaks of it.
      if (role.duties.length > 0 || faulty.has(role.id) || used.has(role)) continue;
      if (isInSight(role.id)) report({ code: 'unused-role', on: role, path: ['id'] });
    }
  },
};

function usedRoles({ encounters, behaviors, standards, indices, roles }: Project): Set<Role | undefined> {
  return new Set([
    ...encounters.flatMap(({ steps }) => steps.flatMap(({ onstage, backstage }) => [onstage, backstage])),
    ...encounters.flatMap(({ fixes }) => fixes.map(({ owner }) => owner)),
    ...behaviors.map(({ role }) => role),
    ...standards.flatMap(({ owner, feedbackTo }) => [owner, feedbackTo]),
    ...indices.map(({ owner }) => owner),
    ...roles.flatMap((role) => (role.reportsTo === role ? [] : [role.reportsTo])),
  ]);
}
