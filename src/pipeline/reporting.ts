import type { Role } from '../model/project.js';

/**
 * The reporting lines that lead back to where they began: in each, every role reports to the next
 * and the last to the first. They come in the order of the roles, each from its first role on.
 */
export function reportingCycles(roles: readonly Role[]): Role[][] {
  const rank = new Map(roles.map((role, i) => [role, i]));
  const walked = new Set<Role>();
  const cycles = roles.flatMap((start) => {
    const line: Role[] = [];
    let role: Role | undefined = start;
    for (; role && !walked.has(role); role = role.reportsTo) {
      walked.add(role);
      line.push(role);
    }
    // A line that ends in one walked before has no circle of its own.
    const from = role ? line.indexOf(role) : -1;
    return from < 0 ? [] : [fromFirst(line.slice(from), rank)];
  });
  return cycles.sort(([a], [b]) => rankOf(a, rank) - rankOf(b, rank));
}

function fromFirst(cycle: Role[], rank: ReadonlyMap<Role, number>): Role[] {
  const ranks = cycle.map((role) => rankOf(role, rank));
  const first = ranks.reduce((best, one, i) => (one < (ranks[best] ?? 0) ? i : best), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function rankOf(role: Role | undefined, rank: ReadonlyMap<Role, number>): number {
  return (role && rank.get(role)) ?? 0;
}
