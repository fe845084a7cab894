import { NOTE } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** What staff do in sight of the customer comes with something to see, hear or hold: by that it is judged. */
export const onstageWithoutEvidence: Rule = {
  id: 'onstage-without-evidence',
  topic: 'encounters',
  origin: 'service-blueprint',
  levels: NOTE,
  check(project, { report }) {
    for (const step of project.encounters.flatMap(({ steps }) => steps)) {
      const { onstage, evidence = [] } = step.data;
      if (onstage && evidence.length === 0) {
        report({ code: 'onstage-without-evidence', on: step, missing: 'evidence' });
      }
    }
  },
};
