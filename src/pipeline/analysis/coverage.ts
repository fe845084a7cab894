import type { Encounter, Project } from '../../model/project.js';
import { AREAS, type Area } from '../../model/schema/behavior.js';
import { activeStandards, isSelected } from '../selection.js';

/** How many standards in force there are in one area of the golden triangle. */
export interface AreaCoverage {
  area: Area;
  /** By the order of the project's encounters. */
  standards: number[];
  total: number;
}

export interface Coverage {
  encounters: Encounter[];
  areas: AreaCoverage[];
  /** Standards whose behavior does not say its area: they are in none of the rows. */
  unplaced: number;
}

/** Which areas of the golden triangle the standards of a project cover in which encounter, and which they forget. */
export function coverageOf({ encounters }: Project): Coverage {
  const placed = encounters.map((encounter) =>
    encounter.behaviors
      .filter(isSelected)
      .flatMap((behavior) => activeStandards([behavior]).map(() => behavior.data.area)),
  );
  const areas = AREAS.map((area) => {
    const standards = placed.map((all) => all.filter((one) => one === area).length);
    return { area, standards, total: standards.reduce((sum, one) => sum + one, 0) };
  });
  return { encounters, areas, unplaced: placed.flat().filter((area) => area === undefined).length };
}
