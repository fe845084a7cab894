import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';

/**
 * An encounter says how its order is known: what the company presumes is not what customers live. An
 * assumption that is owned up to passes, unless the team accepts none.
 */
export const encounterPresumed = defineRule({
  id: 'encounter-presumed',
  topic: 'encounters',
  origin: 'nine-steps',
  levels: WEAK,
  options: { accept: ['observed', 'assumed', 'proposed'] },
  check(project, { report, options: { accept } }) {
    for (const encounter of project.encounters) {
      const { known } = encounter.data;
      if (known === undefined) report({ code: 'encounter-presumed', on: encounter, missing: 'known' });
      else if (known !== 'observed' && !accept.includes(known)) {
        report({ code: 'encounter-presumed-unaccepted', args: { known }, on: encounter, path: ['known'] });
      }
    }
  },
});
