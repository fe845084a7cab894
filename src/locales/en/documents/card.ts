import { count } from './formats.js';

export const card = {
  subtitle: 'Service card',
  columns: ['When', 'What you do', 'What you are held to'],
  noTarget: 'no target yet',
  noStandard: 'no standard yet',
  recovery: 'When something goes wrong',
  authority: 'What you decide yourself',
  /** What there was no room for; each number may be 0, but not all of them. */
  leftOut: (standards: number, recoveries: number, decisions: number) => {
    const parts = [
      standards > 0 && count(standards, 'more standard'),
      recoveries > 0 && count(recoveries, 'more recovery', 'more recoveries'),
      decisions > 0 && count(decisions, 'more thing you decide', 'more things you decide'),
    ].filter(Boolean);
    return `Not on this card: ${parts.join(', ')}. They are in the job description and the procedures.`;
  },
  codes: 'The small codes change with the wording: they show whether this card is still current.',
};
