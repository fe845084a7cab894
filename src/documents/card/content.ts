import type { Role } from '../../model/project.js';
import { ownedBy, standardsOf } from '../../pipeline/duties.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import { draftBasis } from '../draft-basis.js';
import type { Property } from '../tree.js';
import type { Writer } from '../writer.js';
import { fitting, heightOf, linesOf, linesOn, shortened } from './fit.js';
import { type CardLine, cardLines } from './lines.js';

/** What a card says, as far as there is room for it. */
export interface CardContent {
  notes: Property[];
  purpose?: string;
  lines: CardLine[];
  recoveries: Failure[];
  decisions: string[];
  /** The client's own words at the foot. */
  closing: string[];
  /** How many standards, recoveries and decisions there was no room for. */
  leftOut: [standards: number, recoveries: number, decisions: number];
}

export type Failure = [point: string, recovery: string];

/** Fewer than five lines would leave out what matters, more than nine are no card. */
const DUTIES = { least: 5, most: 9 };
const RECOVERIES = { least: 1, most: 3 };
const DECISIONS = { least: 1, most: 3 };
/** What recoveries and decisions may take of a page together. */
const REST = 0.36;
/** How large the line on assumptions is set, and the purpose. */
const NOTE = 0.75;
const PURPOSE = 1.1;
/** The space above each line of the client's own, in lines. */
const CLOSING_SPACE = 0.5;
/** Characters after which texts are cut; the fewer only where five lines would not fit otherwise. */
const LONGEST = [120, 60, 40] as const;

/** The most essential of what a role does for the customer, fitted to one page; nothing where it does nothing. */
export function cardContent(writer: Writer, role: Role, closing: string[] = []): CardContent | undefined {
  if (cardLines(writer, role, LONGEST[0]).length === 0) return undefined;
  const tries = LONGEST.map((longest) => fitted(writer, role, longest, closing));
  return (tries.find(({ fits }) => fits) ?? tries.at(-1))?.content;
}

function fitted(writer: Writer, role: Role, longest: number, prose: string[]): { content: CardContent; fits: boolean } {
  const notes = draftBasis(writer, assumptionsBehind([...standardsOf(role), ...ownedBy(role)]));
  const purpose = role.data.purpose === undefined ? '' : shortened(writer.sentence(role.data.purpose), 2 * longest);
  const closing = prose.map((one) => shortened(one, longest));
  const room =
    roomOf(writer) -
    closing.reduce((sum, one) => sum + linesOf(one, 1) + CLOSING_SPACE, 0) -
    notes.reduce((sum, { value }) => sum + linesOf(value, 0.9, NOTE), 0) -
    (purpose === '' ? 0 : linesOf(purpose, 1, PURPOSE));
  const all = cardLines(writer, role, longest);
  const failures = failuresOf(writer, role, longest);
  const decisions = (role.data.authority ?? []).map((one) => shortened(writer.text(one), longest));
  const recoveries = fitting(failures, failureHeight, room * REST, RECOVERIES);
  const left = room * REST - heightOf(recoveries, failureHeight);
  const decided = fitting(decisions, decisionHeight, left, DECISIONS);
  const taken = heightOf(recoveries, failureHeight) + heightOf(decided, decisionHeight);
  const lines = fitting(all, ({ height }) => height, room - taken, DUTIES);
  const standards = new Set(all.flatMap(({ essential }) => essential.standards));
  const shown = new Set(lines.flatMap(({ standard }) => standard ?? []));
  return {
    content: {
      notes,
      ...(purpose !== '' && { purpose }),
      lines,
      recoveries,
      decisions: decided,
      closing,
      leftOut: [standards.size - shown.size, failures.length - recoveries.length, decisions.length - decided.length],
    },
    fits: taken + lines.reduce((sum, { height }) => sum + height, 0) <= room,
  };
}

const failureHeight = ([point, recovery]: Failure) => Math.max(linesOf(point, 0.34), linesOf(recovery, 0.66)) + 0.45;
const decisionHeight = (decision: string) => linesOf(decision, 0.95) + 0.2;

/** Of steps in which the role acts: what can fail and what to do then. */
function failuresOf(writer: Writer, role: Role, longest: number): Failure[] {
  return writer.project.encounters
    .flatMap(({ steps }) => steps)
    .filter(({ onstage, backstage, behaviors }) =>
      [onstage, backstage, ...behaviors.map((behavior) => behavior.role)].includes(role),
    )
    .flatMap(({ data: { fail } }): Failure[] =>
      fail?.recovery === undefined
        ? []
        : [[shortened(writer.text(fail.point), longest), shortened(writer.text(fail.recovery), longest)]],
    );
}

/** In two languages, one below the other, everything takes twice its room. */
function roomOf({ project, locale }: Writer): number {
  const { brand, bilingual } = project.config.documents ?? {};
  const lines = linesOn(brand?.paper ?? 'A4', locale);
  return bilingual && project.locales.length > 1 ? lines / 2 : lines;
}
