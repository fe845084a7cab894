/**
 * The sections of the documents, in the order in which they are printed where `csm.yaml` names none.
 * What makes each of them stands beside the builder of its document.
 */
export const MANUAL_SECTIONS = [
  'foreword',
  'purpose',
  'reading',
  'sequence',
  'priorities',
  'analysis',
  'standards',
  'indices',
  'responsibilities',
  'revisions',
  'approval',
  'assumptions',
  'smart',
  'closing',
] as const;
export type ManualSection = (typeof MANUAL_SECTIONS)[number];

export const SOP_SECTIONS = [
  'purpose',
  'scope',
  'responsibilities',
  'definitions',
  'procedure',
  'conduct',
  'recovery',
  'records',
  'revisions',
  'approval',
] as const;
export type SopSection = (typeof SOP_SECTIONS)[number];

export const JOB_SECTIONS = [
  'position',
  'purpose',
  'duties',
  'kpis',
  'authority',
  'procedures',
  'qualifications',
  'training',
  'environment',
  'employment',
  'entitlements',
  'review',
] as const;
export type JobSection = (typeof JOB_SECTIONS)[number];

export const CHARTER_SECTIONS = ['promises', 'failing', 'keeping'] as const;
export type CharterSection = (typeof CHARTER_SECTIONS)[number];
