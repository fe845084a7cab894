import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** An expectation says who found it out and how; without that it may be what the company likes to think. */
export const expectationWithoutSource: Rule = {
  id: 'expectation-without-source',
  topic: 'expectations',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const encounter of project.encounters) {
      // Where even the order is a guess, nobody has been asked yet.
      if (encounter.data.known === 'assumed') continue;
      for (const expectation of encounter.expectations) {
        const { source } = expectation.data;
        if (!source) report({ code: 'expectation-without-source', on: expectation, missing: 'source' });
        else if (source.method === 'other' && source.reference === undefined) {
          report({ code: 'expectation-without-source-reference', on: expectation, missing: 'source.reference' });
        }
      }
    }
  },
};
