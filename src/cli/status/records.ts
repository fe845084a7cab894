import type { StatusWords } from '../../locales/en/status.js';
import type { Encounter, Project } from '../../model/project.js';
import { coverageOf } from '../../pipeline/analysis/coverage.js';
import { segmentProfiles } from '../../pipeline/analysis/segment-profile.js';
import { type Side, serviceTypeOf } from '../../pipeline/analysis/service-type.js';
import type { StepState } from '../../pipeline/steps.js';
import { reasonsOf } from './shortfalls.js';

/** Version of what `csm status --format json` prints. */
const VERSION = 1;

/** Every encounter with its nine steps, as `csm status --format json` prints them. */
export function stepsRecord(pipeline: ReadonlyMap<Encounter, StepState[]>, asOf: string, words: StatusWords) {
  return {
    version: VERSION,
    asOf,
    encounters: Array.from(pipeline, ([encounter, steps]) => ({
      id: encounter.id,
      next: steps.find(({ state }) => state === 'open')?.step.number ?? null,
      steps: steps.map(({ step, state, blockedBy, shortfalls }) => ({
        number: step.number,
        id: step.id,
        state,
        blockedBy,
        reasons: reasonsOf(shortfalls).map(({ code, on }) => ({
          code,
          on,
          reason: words.reasons[code](on.length),
          action: words.actions[code],
        })),
      })),
    })),
  };
}

/** What the standards cover, as `csm status --coverage --format json` prints it. */
export function coverageRecord(project: Project) {
  const { areas, encounters, unplaced } = coverageOf(project);
  const side = ({ performance, rated }: Side) => ({ performance: performance ?? null, rated });
  return {
    version: VERSION,
    areas: areas.map(({ area, standards, total }) => ({
      area,
      total,
      encounters: Object.fromEntries(
        encounters.flatMap((encounter, i) => (standards[i] ? [[encounter.id, standards[i]]] : [])),
      ),
    })),
    unplaced,
    segments: segmentProfiles(project).map(({ segment, tests, expectations, importance, performance, toImprove }) => ({
      id: segment?.id ?? null,
      tests: segment ? tests : null,
      expectations,
      importance: importance ?? null,
      performance: performance ?? null,
      improve: toImprove.map(({ id }) => id),
    })),
    encounters: project.encounters.map((encounter) => {
      const { procedural, personal, type, assumed } = serviceTypeOf(encounter);
      return { id: encounter.id, procedural: side(procedural), personal: side(personal), type: type ?? null, assumed };
    }),
  };
}
