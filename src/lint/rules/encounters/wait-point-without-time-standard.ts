import { compareQuantities } from '../../../model/compare.js';
import type { Standard, Step } from '../../../model/project.js';
import { quantityOf } from '../../../model/quantity.js';
import { type NearStep, nearSteps } from '../../../pipeline/near-step.js';
import { limitInWords } from '../../../pipeline/smart/time-limit.js';
import { timeLimitOf } from '../../../pipeline/time-limit.js';
import { cutOut } from '../../cut-out.js';
import { WEAK } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';

/** A wait is known by two times, and a standard keeps it within what customers tolerate. */
export const waitPointWithoutTimeStandard: Rule = {
  id: 'wait-point-without-time-standard',
  topic: 'encounters',
  origin: 'service-blueprint',
  levels: WEAK,
  check(project, { report }) {
    const isCut = cutOut(project);
    for (const encounter of project.encounters) {
      const near = nearSteps(encounter, isTimed);
      const sound = !isCut(encounter.at);
      for (const step of encounter.steps) {
        if (!step.data.wait) continue;
        const found = [...timesOf(step), ...(sound ? answerTo(step, near(step)) : [])];
        for (const one of found) report({ ...one, on: step });
      }
    }
  },
};

/** Both times are there, and customers tolerate no less than they take for granted. */
function timesOf({ data }: Step): Report[] {
  const standard = quantityOf(data.wait?.standard);
  const tolerable = quantityOf(data.wait?.tolerable);
  const missing = !standard ? 'standard' : !tolerable ? 'tolerable' : undefined;
  if (missing) return [{ code: `wait-point-without-${missing}-time`, missing: `wait.${missing}` }];
  const order = standard && tolerable && compareQuantities(tolerable, standard);
  if (order === undefined || order >= 0) return [];
  return [{ code: 'wait-point-times-reversed', args: { ...data.wait }, path: ['wait', 'tolerable'] }];
}

/** A standard nearby limits the wait, and not to more than customers tolerate. */
function answerTo({ data }: Step, { standards, fixes }: NearStep): Report[] {
  const [first] = standards;
  if (!first) {
    return fixes.length > 0 ? [] : [{ code: 'wait-point-without-time-standard', path: ['wait'], part: 'key' }];
  }
  const tolerable = quantityOf(data.wait?.tolerable);
  const tooSlow = (standard: Standard) => {
    const limit = timeLimitOf(standard);
    return limit !== undefined && tolerable !== undefined && (compareQuantities(limit, tolerable) ?? 0) > 0;
  };
  if (!standards.every(tooSlow)) return [];
  const limit = first.data.measure?.within ?? first.data.target;
  const args = { tolerable: data.wait?.tolerable, standard: first.id, limit };
  return [{ code: 'wait-point-longer-than-tolerable', args, path: ['wait', 'tolerable'] }];
}

// A limit that only the statement names still is one; that nothing measures it is another matter.
function isTimed(standard: Standard): boolean {
  return timeLimitOf(standard) !== undefined || limitInWords(standard);
}
