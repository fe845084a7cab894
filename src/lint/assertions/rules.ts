import type { Project } from '../../model/project.js';
import type { Rule } from '../rule.js';

/** The rules a team wrote for itself under `lint.assertions`. */
export function assertionRules(_project: Project): Rule[] {
  return [];
}
