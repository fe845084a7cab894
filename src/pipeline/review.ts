import type { Role, Standard } from '../model/project.js';

/** Whether the day of a review has gone by; on the day itself it is due, not overdue. `asOf`: an ISO date. */
export function isReviewOverdue({ data: { review } }: Standard | Role, asOf: string): boolean {
  return review !== undefined && review < asOf;
}
