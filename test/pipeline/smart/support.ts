import type { Standard } from '../../../src/model/project.js';
import type { Letter } from '../../../src/pipeline/smart/sign.js';
import { type SmartOptions, signsOf } from '../../../src/pipeline/smart/smart.js';
import { linked } from '../../support/project.js';

/** A project with one standard in which every letter is met. */
const SMART = `encounters:
  - id: call
    name: The customer calls
    expectations:
      - {id: pick-up, says: Pick up, dimension: responsiveness, importance: 8.3}
    behaviors:
      - id: answer
        does: Answers the call
        role: agent
        answers: [pick-up]
        area: software/time
        selection: {decision: standardize, controllable: true}
        standards:
          - id: answered
            kind: hard
            statement: Agents answer 85% of calls within 4 hours
            measure:
              statistic: share
              counts: calls answered
              of: all calls
              clock: {from: enters the queue, to: agent answers, calendar: calendar}
              within: 4 hours
              source: operations
              every: day
            target: at least 85%
            baseline: 78%
            owner: leader
            review: 2027-03-01
roles:
  - {id: agent, title: Agent, reports-to: leader}
  - {id: leader, title: Team leader, reports-to: head}
  - {id: head, title: Head of service}
  - {id: clerk, title: Billing clerk, reports-to: head}
`;

/** The standard of the project with some of its text replaced; a text that is not there is a mistake of the test. */
export function standardWith(...replacements: [from: string, to: string][]): Standard {
  const text = replacements.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`not in the project: ${from}`);
    return all.replace(from, () => to);
  }, SMART);
  const [standard] = linked(text).standards;
  if (!standard) throw new Error('the project has no standard');
  return standard;
}

/** What speaks against a letter, as `code lacking-key` or `code word`. */
export function seen(letter: Letter, standard: Standard, options?: SmartOptions): string[] {
  return signsOf(standard, options)
    .filter((sign) => sign.letter === letter)
    .map(({ code, missing, word }) => [code, missing ?? word].filter(Boolean).join(' '));
}
