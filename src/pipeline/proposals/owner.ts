import type { Project, Role } from '../../model/project.js';
import { type Proposal, propose } from './proposal.js';

/**
 * Who should answer for a result: whoever those who do the work report to, else whoever answers for most
 * already, else those who do it themselves. Nothing while there are no roles.
 */
export function proposeOwner(role: Role | undefined, { roles }: Project): Proposal<string> | undefined {
  if (role?.reportsTo) return propose(role.reportsTo.id, 'in-charge', { role: role.id });
  const [busiest] = roles.toSorted((a, b) => weight(b) - weight(a));
  if (busiest && weight(busiest) > 0) return propose(busiest.id, 'owns-others');
  return role && propose(role.id, 'does-it');
}

function weight({ owns, reports }: Role): number {
  return owns.length + reports.length;
}
