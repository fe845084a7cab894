import { cutOut } from '../../cut-out.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** An encounter says what happens in it: a name alone can be neither blueprinted nor standardized. */
export const emptyEncounter: Rule = {
  id: 'empty-encounter',
  topic: 'links',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    // Its content may be there under a misspelt key.
    const isCut = cutOut(project);
    for (const encounter of project.encounters) {
      const { steps, expectations, behaviors, fixes } = encounter.data;
      const empty = [steps, expectations, behaviors, fixes].every((list) => (list ?? []).length === 0);
      if (empty && !isCut(encounter.at)) report({ code: 'empty-encounter', on: encounter, path: ['id'] });
    }
  },
};
