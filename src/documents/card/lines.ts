import type { Role, Standard } from '../../model/project.js';
import { type Essential, essentialsOf } from '../../pipeline/essentials.js';
import { columns, gap, inlines, strong, table } from '../compose.js';
import { knownMark, marked } from '../draft-basis.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';
import { linesOf, shortened } from './fit.js';

/** One line of a card, and how high it will be in lines of body type. */
export interface CardLine {
  essential: Essential;
  /** Where in the service: the name of the encounter. */
  moment: string;
  does: string;
  /** The one number the line is held to: several would be too much for a wall. */
  standard?: Standard;
  statement?: string;
  height: number;
}

const WIDTHS = [2, 4.8, 4.4] as const;
const WIDTH = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
/** The space between two lines of the table. */
const SPACE = 0.65;
/** What is to be done and its number are larger than body type, statements smaller. */
const LARGE = 1.15;
const SMALL = 0.85;
/** Bold type runs wider. */
const BOLD = 1.08;

/** What a role does for the customer as lines of a card, the most essential first; texts of at most `longest` characters. */
export function cardLines(writer: Writer, role: Role, longest: number): CardLine[] {
  return essentialsOf(role).map((essential) => {
    const [standard] = essential.standards;
    const moment = shortened(writer.text(essential.encounter.data.name), longest / 2);
    const does = shortened(writer.text(saidBy(essential)), longest);
    const statement = standard && shortened(writer.text(standard.data.statement), longest);
    const held = statement === undefined ? '' : `${statement} 0000-0000`;
    const heights = [
      linesOf(moment, WIDTHS[0] / WIDTH),
      linesOf(does, WIDTHS[1] / WIDTH, LARGE * BOLD) / BOLD,
      LARGE + linesOf(held, WIDTHS[2] / WIDTH, SMALL),
    ];
    return { essential, moment, does, standard, statement, height: SPACE + Math.max(...heights) };
  });
}

function saidBy({ behavior, duty, standards }: Essential) {
  return (
    behavior?.data.does ??
    duty?.written?.data.does ??
    duty?.derivedFrom?.data.does ??
    standards[0]?.behavior.data.does ??
    ''
  );
}

/** The chosen lines in the order in which customers live them, each encounter named once. */
export function lineTable(writer: Writer, lines: readonly CardLine[]): Block[] {
  const { words, project } = writer;
  const order = new Map(project.encounters.map((encounter, i) => [encounter, i]));
  const place = ({ essential: { encounter } }: CardLine) => order.get(encounter) ?? order.size;
  const sorted = lines.toSorted((a, b) => place(a) - place(b));
  return table(
    columns(words.card.columns, WIDTHS),
    sorted.map((line, i) => {
      const { encounter } = line.essential;
      const named = sorted[i - 1]?.essential.encounter === encounter;
      return [
        named ? undefined : marked(line.moment, knownMark(writer, encounter)),
        [strong(line.does)],
        heldTo(writer, line),
      ];
    }),
  );
}

/** The number first, then the statement it comes from. */
function heldTo(writer: Writer, { standard, statement = '' }: CardLine): Inline[][] {
  const { card } = writer.words;
  if (!standard) return [[gap(card.noStandard)]];
  const target = writer.quantity(standard.data.target);
  const [, ...marks] = writer.coded(standard);
  return [[target === undefined ? gap(card.noTarget) : strong(target)], [...inlines(statement), ...marks]];
}
