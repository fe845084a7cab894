import type { Fix } from '../model/project.js';

/** Whether a one-time fix still counts as an answer: it is planned or done, not dropped. */
export function isLive({ data }: Fix): boolean {
  return data.status !== 'dropped';
}

/** Whether it is still to be made; so is one without a status. */
export function isPlanned({ data }: Fix): boolean {
  return data.status === undefined || data.status === 'planned';
}

/** Whether its day has gone by and it is not made; on the day itself it is due, not overdue. `asOf`: an ISO date. */
export function isFixOverdue(fix: Fix, asOf: string): boolean {
  return isPlanned(fix) && fix.data.due !== undefined && fix.data.due < asOf;
}
