import { nearSteps } from '../../../pipeline/near-step.js';
import { cutOut } from '../../cut-out.js';
import { NOTE } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Where service is known to fail, something is done against it: a standard nearby, or a fix. */
export const failPointWithoutStandard: Rule = {
  id: 'fail-point-without-standard',
  topic: 'encounters',
  origin: 'service-blueprint',
  levels: NOTE,
  check(project, { report }) {
    const isCut = cutOut(project);
    for (const encounter of project.encounters) {
      if (isCut(encounter.at)) continue;
      const near = nearSteps(encounter);
      for (const step of encounter.steps) {
        if (!step.data.fail) continue;
        const { standards, fixes } = near(step);
        if (standards.length > 0 || fixes.length > 0) continue;
        report({ code: 'fail-point-without-standard', on: step, path: ['fail'], part: 'key' });
      }
    }
  },
};
