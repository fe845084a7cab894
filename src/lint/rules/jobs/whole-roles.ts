import type { Project, Role } from '../../../model/project.js';
import { cutOut } from '../../cut-out.js';

/** The roles with written duties, without those of which something was cut out: a duty, say, or that it is essential. */
export function wholeRoles(project: Project): Role[] {
  const isCut = cutOut(project);
  return project.roles.filter((role) => role.duties.length > 0 && !isCut(role.at));
}
