import type { Behavior, Encounter, Expectation, Project, Standard } from '../model/project.js';
import { isCustomerDefined } from './chain.js';
import { activeStandards, isSelected } from './selection.js';

/** What a set of standards can rest on without anybody having observed or asked for it. */
export const ASSUMPTIONS = [
  'encounter-assumed',
  'encounter-proposed',
  'encounter-unsaid',
  'expectation-assumed',
  'expectation-without-source',
  'rating-assumed',
  'rating-without-source',
  'behavior-undecided',
  'behavior-not-accepted',
  'standard-company-defined',
  'standard-without-baseline',
] as const;
export type AssumptionCode = (typeof ASSUMPTIONS)[number];

/** One assumption, and the encounter, expectation, behavior or standard it is about. */
export interface Assumption {
  code: AssumptionCode;
  on: Encounter | Expectation | Behavior | Standard;
}

/** Everything a project takes for granted, encounter by encounter; empty once all of it rests on evidence. */
export function assumptionsOf(project: Project): Assumption[] {
  return project.encounters.flatMap(assumptionsIn);
}

/** What the standards of one encounter take for granted. */
export function assumptionsIn(encounter: Encounter): Assumption[] {
  return [
    ...ofEncounter(encounter),
    ...encounter.expectations.flatMap(ofExpectation),
    ...encounter.behaviors.filter(isSelected).flatMap(ofBehavior),
    ...activeStandards(encounter.behaviors).flatMap(ofStandard),
  ];
}

/** What stands behind these standards without evidence: in their encounters, expectations, behaviors, themselves. */
export function assumptionsBehind(standards: readonly Standard[]): Assumption[] {
  const behaviors = [...new Set(standards.map(({ behavior }) => behavior))];
  const encounters = new Set(behaviors.map(({ encounter }) => encounter));
  const expectations = new Set(behaviors.flatMap(({ answers }) => answers));
  return [
    ...[...encounters].flatMap(ofEncounter),
    ...[...expectations].flatMap(ofExpectation),
    ...behaviors.flatMap(ofBehavior),
    ...[...new Set(standards)].flatMap(ofStandard),
  ];
}

/** The assumptions by their code, in the order of `ASSUMPTIONS`; codes that do not occur are left out. */
export function byCode(assumptions: readonly Assumption[]): [AssumptionCode, Assumption[]][] {
  const groups = new Map<AssumptionCode, Assumption[]>();
  for (const one of assumptions) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  return ASSUMPTIONS.flatMap((code): [AssumptionCode, Assumption[]][] => {
    const group = groups.get(code);
    return group ? [[code, group]] : [];
  });
}

/** Whether an expectation, with its ratings, is somebody's guess at what customers want. */
export function isAssumed({ data }: Expectation): boolean {
  return data.source?.method === 'assumed';
}

function ofEncounter(on: Encounter): Assumption[] {
  const { known } = on.data;
  return known === 'observed' ? [] : [{ code: known === undefined ? 'encounter-unsaid' : `encounter-${known}`, on }];
}

function ofExpectation(on: Expectation): Assumption[] {
  const { source, importance, performance } = on.data;
  const rated = importance !== undefined || performance !== undefined;
  return [
    ...when(isAssumed(on), 'expectation-assumed', on),
    ...when(source === undefined, 'expectation-without-source', on),
    ...when(isAssumed(on) && rated, 'rating-assumed', on),
    ...when(source === undefined && rated, 'rating-without-source', on),
  ];
}

function ofBehavior(on: Behavior): Assumption[] {
  const { selection } = on.data;
  return [
    ...when(selection === undefined, 'behavior-undecided', on),
    ...when(selection?.decision === 'standardize' && selection.accepted === undefined, 'behavior-not-accepted', on),
  ];
}

function ofStandard(on: Standard): Assumption[] {
  return [
    ...when(!isCustomerDefined(on), 'standard-company-defined', on),
    ...when(on.data.baseline === undefined, 'standard-without-baseline', on),
  ];
}

function when(holds: boolean, code: AssumptionCode, on: Assumption['on']): Assumption[] {
  return holds ? [{ code, on }] : [];
}
