import type { Expectation } from '../../../model/project.js';
import { WEAK } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';

/** Customers say how important an expectation is and how well it is met: what to standardize is chosen by that. */
export const expectationUnrated: Rule = {
  id: 'expectation-unrated',
  topic: 'expectations',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const expectation of project.encounters.flatMap(({ expectations }) => expectations)) {
      const fault = faultOf(expectation);
      if (fault) report({ ...fault, on: expectation });
    }
  },
};

function faultOf({ data: { importance, performance }, encounter }: Expectation): Report | undefined {
  const { known } = encounter.data;
  // Where even the order is a guess nobody has been asked yet; what does not run yet cannot be rated.
  if (known === 'assumed') return undefined;
  const performs = performance !== undefined || known === 'proposed';
  if (importance === undefined) {
    return { code: performs ? 'expectation-unrated-importance' : 'expectation-unrated', missing: 'importance' };
  }
  return performs ? undefined : { code: 'expectation-unrated-performance', missing: 'performance' };
}
