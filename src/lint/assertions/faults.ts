import type { Project } from '../../model/project.js';
import type { Place } from '../../model/source.js';
import type { Report, Rule } from '../rule.js';

/** What is wrong with the assertions of a project. */
export function assertionFaults(_project: Project, _at: Place, _rules: ReadonlyMap<string, Rule>): Report[] {
  return [];
}
