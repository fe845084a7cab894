import { activeStandards } from '../../../pipeline/selection.js';
import { missingTies, TIES } from '../../../pipeline/ties.js';
import { faultyEntities } from '../../faulty.js';
import { NOTE } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** With fewer standards, that all of them lack everything says nothing of the project. */
const SEVERAL = 3;

/** Each thing a standard lacks has a rule of its own; where nearly all is lacking, the standard itself is in question. */
export const forItsOwnSake = defineRule({
  id: 'for-its-own-sake',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: NOTE,
  options: { missing: 3 },
  check(project, { report, options }) {
    const faulty = faultyEntities(project);
    const all = activeStandards(project.behaviors).map((standard) => ({ standard, missing: missingTies(standard) }));
    // A list that is only being begun: of each standard the rules for the four say what to add.
    if (all.length >= SEVERAL && all.every(({ missing }) => missing.length === TIES.length)) return;
    for (const { standard, missing } of all) {
      // Where results are tracked somebody looks at them, and what else is missing can be added.
      if (missing.length < options.missing || !missing.includes('results')) continue;
      if (faulty.has(standard.id) || faulty.has(standard.behavior.id)) continue;
      const args = { missing, all: missing.length === TIES.length };
      report({ code: 'for-its-own-sake', args, on: standard, path: ['id'] });
    }
  },
});
