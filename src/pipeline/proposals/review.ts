import { type Proposal, propose } from './proposal.js';

/**
 * When to look at a standard again: after half a year where it starts without a baseline, so that the
 * first figures can correct it, else after a year. `asOf`: the ISO date of today.
 */
export function proposeReview(standard: { baseline?: unknown }, asOf: string): Proposal<string> {
  return standard.baseline === undefined
    ? propose(monthsAfter(asOf, 6), 'first-figures')
    : propose(monthsAfter(asOf, 12), 'once-a-year');
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
