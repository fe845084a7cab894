import type { Encounter, Expectation, Standard } from '../model/project.js';
import { isCustomerDefined } from './chain.js';
import { criteriaOf } from './criteria.js';
import { floorFaultOf } from './floor.js';
import { sourceContradictsKind } from './kind.js';
import { isCarriedOut } from './outcome.js';
import { isReviewOverdue } from './review.js';
import { activeStandards, isSelected } from './selection.js';

/** Why a gate does not hold: a code for the catalog and the id of what falls short. */
export interface Shortfall {
  code: ShortfallCode;
  on: string;
}

export type ShortfallCode =
  | 'encounter-presumed'
  | 'no-steps'
  | 'no-expectations'
  | 'no-behaviors'
  | 'answers-nothing'
  | 'undecided'
  | 'no-reason'
  | 'answers-unrated'
  | 'not-controllable'
  | 'not-accepted'
  | 'reactive'
  | 'unrealistic'
  | 'no-standard'
  | 'no-fix'
  | 'company-defined'
  | 'no-source'
  | 'source-contradicts-kind'
  | 'no-question'
  | 'no-measure'
  | 'no-target'
  | 'no-floor'
  | 'floor-not-below-target'
  | 'no-baseline'
  | 'no-owner'
  | 'no-rhythm'
  | 'no-data'
  | 'no-feedback'
  | 'no-review'
  | 'review-overdue';

/** What a gate may need to know beyond the model. */
export interface GateContext {
  /** ISO date the review dates are held against. */
  asOf: string;
}

/** A gate: what of an encounter keeps it shut; open when the list is empty. */
export type Gate = (encounter: Encounter, context: GateContext) => Shortfall[];

/** 1: the order was observed or asked of customers, not presumed. */
export const sequenceGate: Gate = (encounter) => [
  ...fail(encounter.data.known !== 'observed', 'encounter-presumed', encounter),
  ...fail(encounter.steps.length === 0, 'no-steps', encounter),
];

/** 2: there are expectations, and every behavior that was not left answers at least one. */
export const behaviorGate: Gate = (encounter) => [
  ...fail(encounter.expectations.length === 0, 'no-expectations', encounter),
  ...fail(encounter.behaviors.length === 0, 'no-behaviors', encounter),
  ...encounter.behaviors
    .filter((behavior) => behavior.data.selection?.decision !== 'leave')
    .flatMap((behavior) => fail(behavior.answers.length === 0, 'answers-nothing', behavior)),
];

/** 3: every behavior is decided on with a reason, and the selected ones meet the six criteria. */
export const selectionGate: Gate = (encounter) =>
  encounter.behaviors.flatMap((behavior) => {
    const { selection } = behavior.data;
    if (!selection) return fail(true, 'undecided', behavior);
    const reason = fail(selection.reason === undefined, 'no-reason', behavior);
    if (selection.decision !== 'standardize') return reason;
    const { controllable, accepted, predictive, realistic } = criteriaOf(behavior);
    const rated = ({ data }: Expectation) => data.importance !== undefined && data.performance !== undefined;
    return [
      ...reason,
      ...fail(behavior.answers.length > 0 && !behavior.answers.some(rated), 'answers-unrated', behavior),
      ...fail(controllable !== 'met', 'not-controllable', behavior),
      ...fail(accepted !== 'met', 'not-accepted', behavior),
      ...fail(predictive === 'missed', 'reactive', behavior),
      ...fail(realistic === 'missed', 'unrealistic', behavior),
    ];
  });

/** 4: every selected behavior has a standard customers care about, every fix to make is written down. */
export const kindGate: Gate = (encounter) =>
  encounter.behaviors.flatMap((behavior) => {
    const undone = !isCarriedOut(behavior);
    if (behavior.data.selection?.decision === 'fix') return fail(undone, 'no-fix', behavior);
    if (!isSelected(behavior)) return [];
    return [
      ...fail(undone, 'no-standard', behavior),
      ...behavior.standards.flatMap((standard) => fail(!isCustomerDefined(standard), 'company-defined', standard)),
    ];
  });

/** 5: every standard says where its measurement comes from: hard from data or audit, soft from people. */
export const feedbackSourceGate: Gate = (encounter) =>
  eachStandard(encounter, (standard) => {
    const { kind, measure } = standard.data;
    if (!measure?.source) return fail(true, 'no-source', standard);
    return [
      ...fail(sourceContradictsKind(standard), 'source-contradicts-kind', standard),
      ...fail(
        kind === 'soft' && measure.source === 'survey' && measure.question === undefined,
        'no-question',
        standard,
      ),
    ];
  });

/** 6: measure, target, floor, baseline and owner are there and agree with each other. */
export const targetGate: Gate = (encounter) =>
  eachStandard(encounter, (standard) => {
    const { measure, target, floor, baseline } = standard.data;
    return [
      ...fail(!measure, 'no-measure', standard),
      ...fail(target === undefined, 'no-target', standard),
      ...fail(floor === undefined, 'no-floor', standard),
      ...fail(floorFaultOf(standard) !== undefined, 'floor-not-below-target', standard),
      ...fail(baseline === undefined, 'no-baseline', standard),
      ...fail(!standard.owner, 'no-owner', standard),
    ];
  });

/** 7: every standard is measured at a rhythm, from data that csm.yaml names. */
export const trackingGate: Gate = (encounter) =>
  eachStandard(encounter, (standard) => [
    ...fail(standard.data.measure?.every === undefined, 'no-rhythm', standard),
    ...fail(standard.data.measure?.data === undefined, 'no-data', standard),
  ]);

/** 8: somebody is told of the results, at a rhythm. */
export const employeeFeedbackGate: Gate = (encounter) =>
  eachStandard(encounter, (standard) =>
    fail(!standard.feedbackTo || standard.data.feedback?.every === undefined, 'no-feedback', standard),
  );

/** 9: a review date stands, and it has not passed. */
export const reviewGate: Gate = (encounter, { asOf }) =>
  eachStandard(encounter, (standard) => [
    ...fail(standard.data.review === undefined, 'no-review', standard),
    ...fail(isReviewOverdue(standard, asOf), 'review-overdue', standard),
  ]);

function eachStandard(encounter: Encounter, check: (standard: Standard) => Shortfall[]): Shortfall[] {
  return activeStandards(encounter.behaviors).flatMap(check);
}

function fail(falls: boolean, code: ShortfallCode, entity: { id: string }): Shortfall[] {
  return falls ? [{ code, on: entity.id }] : [];
}
