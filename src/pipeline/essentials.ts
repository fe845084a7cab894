import type { Behavior, Encounter, Role, Standard } from '../model/project.js';
import { dutiesOf, ownedBy } from './duties.js';
import { activeStandards, isSelected } from './selection.js';

/** One thing a role does for the customer, and the standards it is held to there. */
export interface Essential {
  encounter: Encounter;
  behavior?: Behavior;
  /** What the role does in the words of a job duty, where no behavior of its own says it. */
  duty?: ReturnType<typeof dutiesOf>[number];
  /** The one whose failure costs customers most in an index comes first. */
  standards: Standard[];
}

/**
 * What a role does for the customer, the most essential first: its standardized behaviors by the rank
 * of the duty that claims them, then by how important customers rate what they answer. For a role that
 * shows none, its duties that carry standards; for one without these, the standards whose results it
 * answers for.
 */
export function essentialsOf(role: Role): Essential[] {
  const behaviors = role.behaviors.filter(isSelected);
  if (behaviors.length > 0) {
    const rank = rankIn(role);
    return behaviors
      .map((behavior, i) => ({ behavior, i, rank: rank(behavior), importance: importanceOf(behavior) }))
      .sort((a, b) => a.rank - b.rank || b.importance - a.importance || a.i - b.i)
      .map(({ behavior }) => ({
        encounter: behavior.encounter,
        behavior,
        standards: byWeight(activeStandards([behavior])),
      }));
  }
  const duties = dutiesOf(role).flatMap((duty): Essential[] => {
    const [first] = duty.standards;
    return first ? [{ encounter: first.behavior.encounter, duty, standards: byWeight(duty.standards) }] : [];
  });
  if (duties.length > 0) return duties;
  return ownedBy(role).map((standard) => ({ encounter: standard.behavior.encounter, standards: [standard] }));
}

function byWeight(standards: Standard[]): Standard[] {
  const weightOf = ({ indexItems }: Standard) => Math.max(0, ...indexItems.map(({ weight }) => weight));
  return standards.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** How high the most important expectation ranks that a behavior answers; 0 where customers rated none. */
function importanceOf({ answers }: Behavior): number {
  return Math.max(0, ...answers.map(({ data }) => data.importance ?? 0));
}

/** Occasional duties come after all essential ones, and what no duty claims after those. */
function rankIn({ duties }: Role): (behavior: Behavior) => number {
  const ranked = [...duties.filter(({ data }) => data.essential), ...duties.filter(({ data }) => !data.essential)];
  const ranks = new Map<Behavior | Standard, number>();
  for (const [rank, duty] of ranked.entries()) {
    for (const claimed of [...duty.behaviors, ...duty.standards]) {
      if (!ranks.has(claimed)) ranks.set(claimed, rank);
    }
  }
  return (behavior) =>
    Math.min(...[behavior, ...behavior.standards].map((claimed) => ranks.get(claimed) ?? ranked.length));
}
