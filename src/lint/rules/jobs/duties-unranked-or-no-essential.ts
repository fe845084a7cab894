import type { Role } from '../../../model/project.js';
import { dutiesOf } from '../../../pipeline/duties.js';
import { WEAK } from '../../presets.js';
import { defineRule, type Report } from '../../rule.js';
import { wholeRoles } from './whole-roles.js';

/** Duties are ranked, and the essential ones stand apart from the occasional: who is short of time must know. */
export const dutiesUnrankedOrNoEssential = defineRule({
  id: 'duties-unranked-or-no-essential',
  topic: 'jobs',
  origin: 'jobs',
  levels: WEAK,
  options: { 'all-essential-up-to': 6 },
  check(project, { report, options }) {
    for (const role of wholeRoles(project)) {
      const finding = noneEssential(role) ?? allEssential(role, options['all-essential-up-to']) ?? unranked(role);
      if (finding) report(finding);
    }
  },
});

function noneEssential(role: Role): Report | undefined {
  if (dutiesOf(role).some(({ essential }) => essential)) return undefined;
  return { code: 'duties-none-essential', on: role, path: ['duties'], part: 'key' };
}

function allEssential(role: Role, most: number): Report | undefined {
  const { length } = role.duties;
  if (length <= most || role.duties.some(({ data }) => !data.essential)) return undefined;
  return { code: 'duties-all-essential', args: { duties: length }, on: role, path: ['duties'], part: 'key' };
}

function unranked(role: Role): Report | undefined {
  const occasional = role.duties.findIndex(({ data }) => !data.essential);
  const below = role.duties.find(({ data, rank }) => data.essential && rank > occasional + 1);
  if (occasional < 0 || !below) return undefined;
  const args = { rank: below.rank, above: occasional + 1 };
  return { code: 'duties-unranked', args, on: role.id, at: below.at, path: ['essential'] };
}
