import type { Behavior } from '../model/project.js';

/**
 * Those of the six criteria of step 3 that a selection itself judges (Zeithaml & Bitner). The other
 * two, importance and performance, are rated in the expectations.
 */
export const CRITERIA = ['controllable', 'accepted', 'predictive', 'realistic'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** `open`: nothing is written that would judge it. */
type Judgement = 'met' | 'missed' | 'open';

/** How a behavior stands on the criteria; all of them open where no selection is written. */
export function criteriaOf({ data: { selection } }: Behavior): Record<Criterion, Judgement> {
  return {
    controllable: judged(selection?.controllable),
    accepted: selection?.accepted ? 'met' : 'open',
    predictive: judged(selection?.basis && selection.basis !== 'complaints'),
    realistic: judged(selection?.realistic),
  };
}

function judged(holds: boolean | undefined): Judgement {
  if (holds === undefined) return 'open';
  return holds ? 'met' : 'missed';
}
