import type { Text } from '../../model/locale.js';
import type { Project, Role } from '../../model/project.js';
import { ownedBy, standardsOf } from '../../pipeline/duties.js';
import { type Essential, essentialsOf } from '../../pipeline/essentials.js';
import { assumptionsBehind, byCode } from '../../pipeline/evidence.js';
import { closingHeight } from './closing.js';
import { fitting, heightOf, linesOn } from './fit.js';
import { essentialHeight } from './lines.js';
import { type Measure, measureOf } from './measure.js';

/** What a card says, the same in every language; texts of more than `longest` characters are cut. */
export interface CardChoice {
  essentials: Essential[];
  failures: Failure[];
  decisions: Text[];
  longest: number;
  /** How many standards, recoveries and decisions there was no room for. */
  leftOut: [standards: number, recoveries: number, decisions: number];
}

interface Failure {
  point: Text;
  recovery: Text;
}

/** Fewer than five lines would leave out what matters, more than nine are no card. */
const DUTIES = { least: 5, most: 9 };
/** In two languages. */
const FEWER_DUTIES = { least: 4, most: 9 };
const RECOVERIES = { least: 1, most: 3 };
const DECISIONS = { least: 1, most: 3 };
/**
 * Characters after which texts are cut, and what recoveries and decisions may take of a page together;
 * the later ones only where the least number of lines would not fit otherwise.
 */
const TRIES = [
  { longest: 120, rest: 0.36 },
  { longest: 120, rest: 0.2 },
  { longest: 90, rest: 0.2 },
  { longest: 60, rest: 0.2 },
  { longest: 40, rest: 0.2 },
];
/** Lines that the title block and the foot take in a second language. */
const SECOND_LANGUAGE = 4;
/** What one kind of assumption takes of a line below the title. */
const ASSUMPTION = 0.4;

/** The most essential of what a role does for the customer, fitted to one page; nothing where it does nothing. */
export function chooseFor(role: Role, project: Project, sideBySide: boolean): CardChoice | undefined {
  const all = essentialsOf(role);
  if (all.length === 0) return undefined;
  const measure = measureOf(project, sideBySide);
  const choices = TRIES.map((one) => choice(all, role, project, { measure, sideBySide, ...one }));
  return (choices.find(({ fits }) => fits) ?? choices.at(-1))?.choice;
}

interface Limits {
  measure: Measure;
  sideBySide: boolean;
  longest: number;
  rest: number;
}

function choice(all: Essential[], role: Role, project: Project, limits: Limits): { choice: CardChoice; fits: boolean } {
  const { measure, sideBySide, longest, rest } = limits;
  const room = roomFor(role, project, limits);
  const failureHeight = ({ point, recovery }: Failure) =>
    Math.max(measure(point, longest, 0.34), measure(recovery, longest, 0.66)) + 0.45;
  const decisionHeight = (decision: Text) => measure(decision, longest, 0.95) + 0.2;
  const lineHeight = (essential: Essential) => essentialHeight(essential, measure, longest, sideBySide);
  const everyFailure = failuresOf(role, project);
  const everyDecision = role.data.authority ?? [];
  const failures = fitting(everyFailure, failureHeight, room * rest, RECOVERIES);
  const left = room * rest - heightOf(failures, failureHeight);
  const decisions = fitting(everyDecision, decisionHeight, left, DECISIONS);
  const taken = heightOf(failures, failureHeight) + heightOf(decisions, decisionHeight);
  const essentials = fitting(all, lineHeight, room - taken, sideBySide ? FEWER_DUTIES : DUTIES);
  const standards = new Set(all.flatMap((one) => one.standards));
  const shown = new Set(essentials.flatMap((one) => one.standards[0] ?? []));
  return {
    choice: {
      essentials,
      failures,
      decisions,
      longest,
      leftOut: [
        standards.size - shown.size,
        everyFailure.length - failures.length,
        everyDecision.length - decisions.length,
      ],
    },
    fits: essentials.reduce((sum, one) => sum + lineHeight(one), taken) <= room,
  };
}

/** The lines left for the rest once title block, purpose and what it rests on have theirs. */
function roomFor(role: Role, project: Project, { measure, sideBySide, longest }: Limits): number {
  const { purpose } = role.data;
  const assumptions = byCode(assumptionsBehind([...standardsOf(role), ...ownedBy(role)])).length;
  return (
    linesOn(project.config.documents?.brand?.paper ?? 'A4', sideBySide) -
    closingHeight(project, sideBySide) -
    (purpose === undefined ? 0 : measure(purpose, 2 * longest, 1, 1.1)) -
    Math.ceil(assumptions * ASSUMPTION) -
    (sideBySide ? SECOND_LANGUAGE : 0)
  );
}

/** Of steps in which the role acts: what can fail and what to do then. */
function failuresOf(role: Role, { encounters }: Project): Failure[] {
  return encounters
    .flatMap(({ steps }) => steps)
    .filter(({ onstage, backstage, behaviors }) =>
      [onstage, backstage, ...behaviors.map((behavior) => behavior.role)].includes(role),
    )
    .flatMap(({ data: { fail } }) =>
      fail?.recovery === undefined ? [] : [{ point: fail.point, recovery: fail.recovery }],
    );
}
