import { isSettled } from '../../../pipeline/selection.js';
import { seesAllOf } from '../../completeness.js';
import { faultyEntities } from '../../faulty.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** What customers said they want is answered, or somebody has decided not to answer it and said why. */
export const unansweredExpectation: Rule = {
  id: 'unanswered-expectation',
  topic: 'links',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    const isInSight = seesAllOf(project, 'expectation');
    const faulty = faultyEntities(project);
    for (const expectation of project.encounters.flatMap(({ expectations }) => expectations)) {
      if (isSettled(expectation) || !isInSight(expectation.id)) continue;
      // What decides on it may have been cut out.
      if (expectation.answeredBy.some(({ id }) => faulty.has(id))) continue;
      const [left] = expectation.answeredBy;
      if (!left) report({ code: 'unanswered-expectation', on: expectation, path: ['id'] });
      else {
        const code = left.kind === 'fix' ? 'unanswered-expectation-dropped' : 'unanswered-expectation-left';
        report({ code, args: { by: left.id }, on: expectation, path: ['id'] });
      }
    }
  },
};
