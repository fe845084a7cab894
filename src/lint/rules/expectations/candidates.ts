import type { Behavior, Project } from '../../../model/project.js';

/** The behaviors that are or may yet be standardized; those left or settled by a fix need not be concrete. */
export function candidatesIn({ behaviors }: Project): Behavior[] {
  return behaviors.filter(({ data }) => (data.selection?.decision ?? 'standardize') === 'standardize');
}

/** Whether customers are asked how they saw it: attitude words are legal in a soft standard with its question. */
export function isAskedAbout({ standards }: Behavior): boolean {
  return standards.some(({ data }) => data.kind === 'soft' && data.measure?.question !== undefined);
}
