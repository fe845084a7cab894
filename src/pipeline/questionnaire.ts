import type { Encounter, Project, Segment, Standard } from '../model/project.js';
import { isAskedOfObservers } from './observation.js';
import { activeStandards } from './selection.js';

/** One questionnaire: whom it goes to, and what it asks about each encounter. */
export interface Questionnaire {
  /** The customers it is for; everybody where left out. */
  segment?: Segment;
  parts: { encounter: Encounter; standards: [Standard, ...Standard[]] }[];
}

/**
 * The questionnaires of a project: the questions of its standards in force, but for those that mystery
 * shoppers and auditors answer. One for each segment that lives an encounter with a question; a single
 * one where there are no segments or all of them live the same.
 */
export function questionnairesOf(project: Project): Questionnaire[] {
  const parts = project.encounters.flatMap((encounter): Questionnaire['parts'] => {
    const [first, ...others] = activeStandards(encounter.behaviors).filter(
      (standard) => standard.data.measure?.question !== undefined && !isAskedOfObservers(standard),
    );
    return first ? [{ encounter, standards: [first, ...others] }] : [];
  });
  if (parts.length === 0) return [];
  const lives = (segment: Segment) =>
    parts.filter(({ encounter: { segments } }) => segments.length === 0 || segments.includes(segment));
  const perSegment = project.segments.map((segment) => ({ segment, parts: lives(segment) }));
  if (perSegment.every((one) => one.parts.length === parts.length)) return [{ parts }];
  return perSegment.filter((one) => one.parts.length > 0);
}
