import type { AnyEntity, Behavior, Encounter, Expectation, Fix, Project, Role, Standard } from '../model/project.js';
import { type ChecklistLine, checklistOf } from './checklist.js';
import { dutiesOf, type JobDuty } from './duties.js';
import {
  behaviorLoose,
  dutyLoose,
  encounterLoose,
  expectationLoose,
  fixLoose,
  type LooseCode,
  standardLoose,
} from './loose-ends.js';
import { activeStandards } from './selection.js';

/** A duty of a job, written or implied by the pipeline. */
export interface TracedDuty {
  role: Role;
  duty: JobDuty;
}

/**
 * One thread from what customers want to who does it. Where it breaks off the rest is missing. The
 * measure is that of the standard, the step that of the behavior: a behavior without one concerns the
 * whole encounter.
 */
export interface TraceRow {
  /** Nothing in the rows of duties that no thread leads to. */
  encounter?: Encounter;
  expectation?: Expectation;
  behavior?: Behavior;
  /** What answers the expectation once and for all, in place of a behavior. */
  fix?: Fix;
  standard?: Standard;
  duties: TracedDuty[];
  line?: ChecklistLine;
  loose: LooseEnd[];
}

export interface LooseEnd {
  code: LooseCode;
  /** What hangs loose. */
  on: AnyEntity | TracedDuty;
}

export interface Trace {
  rows: TraceRow[];
  /** Every loose end once, in the order of the rows. */
  loose: LooseEnd[];
}

/**
 * Follows expectation ↔ behavior ↔ standard ↔ measure ↔ duty ↔ step ↔ checklist line through a whole
 * project: a row for each expectation, each answer to it and each standard in force of that answer, in
 * the order of the encounters; within each, the behaviors and fixes no customer asked for come
 * last. The essential duties that nothing judges close the list.
 */
export function traceOf(project: Project): Trace {
  const threads = new Threads(project);
  const rows = [
    ...project.encounters.flatMap((encounter) => threads.ofEncounter(encounter)),
    ...threads.ofUnjudgedDuties(),
  ];
  return { rows, loose: [...new Set(rows.flatMap(({ loose }) => loose))] };
}

type Thread = Omit<TraceRow, 'encounter' | 'loose'>;

class Threads {
  readonly #lines = new Map<Behavior, ChecklistLine>();
  readonly #duties = new Map<Standard, TracedDuty[]>();
  readonly #roles: Role[];
  /** The loose ends of each entity, made once, so that the same one is told from another by identity. */
  readonly #loose = new Map<AnyEntity, LooseEnd[]>();

  constructor({ encounters, roles }: Project) {
    this.#roles = roles;
    for (const [i, encounter] of encounters.entries()) {
      for (const line of checklistOf(encounter, i + 1)) this.#lines.set(line.behavior, line);
    }
    for (const role of roles) {
      for (const duty of dutiesOf(role)) {
        for (const standard of duty.standards) {
          const carried = this.#duties.get(standard);
          if (carried) carried.push({ role, duty });
          else this.#duties.set(standard, [{ role, duty }]);
        }
      }
    }
  }

  ofEncounter(encounter: Encounter): TraceRow[] {
    const threads = [
      ...encounter.expectations.flatMap((expectation) => this.#ofExpectation(expectation)),
      ...encounter.behaviors
        .filter(({ answers }) => answers.length === 0)
        .flatMap((behavior) => this.#ofBehavior(behavior)),
      ...encounter.fixes.filter(({ answers }) => answers.length === 0).map((fix) => ({ fix, duties: [] })),
    ];
    const ownLoose = this.#once(encounter, () => encounterLoose(encounter));
    const whole = threads.length === 0 && ownLoose.length > 0 ? [{ duties: [] }] : threads;
    return whole.map((thread, i) => this.#row(encounter, thread, i === 0 ? ownLoose : []));
  }

  /** The essential duties that no standard judges: the other end of the thread, loose. */
  ofUnjudgedDuties(): TraceRow[] {
    return this.#roles.flatMap((role) =>
      dutiesOf(role).flatMap((duty): TraceRow[] => {
        const on = { role, duty };
        const loose = dutyLoose(duty).map((code) => ({ code, on }));
        return loose.length > 0 ? [{ duties: [on], loose }] : [];
      }),
    );
  }

  #ofExpectation(expectation: Expectation): Thread[] {
    if (expectation.answeredBy.length === 0) return [{ expectation, duties: [] }];
    const answers = expectation.answeredBy.toSorted((a, b) => Number(a.kind === 'fix') - Number(b.kind === 'fix'));
    return answers.flatMap((answer): Thread[] =>
      answer.kind === 'fix'
        ? [{ expectation, fix: answer, duties: [] }]
        : this.#ofBehavior(answer).map((thread) => ({ expectation, ...thread })),
    );
  }

  #ofBehavior(behavior: Behavior): Thread[] {
    const line = this.#lines.get(behavior);
    const standards = activeStandards([behavior]);
    const common = { behavior, ...(line && { line }) };
    if (standards.length === 0) return [{ ...common, duties: [] }];
    return standards.map((standard) => ({ ...common, standard, duties: this.#duties.get(standard) ?? [] }));
  }

  #row(encounter: Encounter, thread: Thread, ownLoose: LooseEnd[]): TraceRow {
    const { expectation, behavior, fix, standard, duties } = thread;
    return {
      encounter,
      ...thread,
      loose: [
        ...ownLoose,
        ...(expectation ? this.#once(expectation, () => expectationLoose(expectation)) : []),
        ...(behavior ? this.#once(behavior, () => behaviorLoose(behavior)) : []),
        ...(fix ? this.#once(fix, () => fixLoose(fix)) : []),
        ...(standard ? this.#once(standard, () => standardLoose(standard, duties)) : []),
      ],
    };
  }

  #once(on: AnyEntity, codes: () => LooseCode[]): LooseEnd[] {
    const known = this.#loose.get(on);
    if (known) return known;
    const loose = codes().map((code) => ({ code, on }));
    this.#loose.set(on, loose);
    return loose;
  }
}
