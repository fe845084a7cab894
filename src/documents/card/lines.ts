import type { Text } from '../../model/locale.js';
import type { Essential } from '../../pipeline/essentials.js';
import { columns, gap, inlines, strong, table } from '../compose.js';
import { knownMark, marked } from '../draft-basis.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';
import { shortened } from './fit.js';
import type { Measure } from './measure.js';

const WIDTHS = [2, 4.8, 4.4] as const;
const WIDTH = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
/** The space between two lines of the table. */
const SPACE = 0.65;
/** What is to be done and its number are larger than body type, statements smaller. */
const LARGE = 1.15;
const SMALL = 0.85;
/** Bold type runs wider. */
const BOLD = 1.08;
/** What stands after a statement: its code. */
const CODE = 0.3;

/** How high a line of a card is, in lines of body type. */
export function essentialHeight(essential: Essential, measure: Measure, longest: number, sideBySide: boolean): number {
  const [standard] = essential.standards;
  const heights = [
    measure(essential.encounter.data.name, longest / 2, WIDTHS[0] / WIDTH),
    measure(saidBy(essential), longest, WIDTHS[1] / WIDTH, LARGE * BOLD) / BOLD,
    standard === undefined
      ? LARGE
      : LARGE * (sideBySide ? 2 : 1) + CODE + measure(standard.data.statement, longest, WIDTHS[2] / WIDTH, SMALL),
  ];
  return SPACE + Math.max(...heights);
}

function saidBy({ behavior, duty, standards }: Essential): Text {
  return (
    behavior?.data.does ??
    duty?.written?.data.does ??
    duty?.derivedFrom?.data.does ??
    standards[0]?.behavior.data.does ??
    ''
  );
}

/** The chosen lines in the order in which customers live them, each encounter named once. */
export function lineTable(writer: Writer, essentials: readonly Essential[], longest: number): Block[] {
  const { words, project } = writer;
  const order = new Map(project.encounters.map((encounter, i) => [encounter, i]));
  const place = ({ encounter }: Essential) => order.get(encounter) ?? order.size;
  const sorted = essentials.toSorted((a, b) => place(a) - place(b));
  return table(
    columns(words.card.columns, WIDTHS),
    sorted.map((essential, i) => {
      const { encounter } = essential;
      const named = sorted[i - 1]?.encounter === encounter;
      const moment = shortened(writer.text(encounter.data.name), longest / 2);
      return [
        named ? undefined : marked(moment, knownMark(writer, encounter)),
        [strong(shortened(writer.text(saidBy(essential)), longest))],
        heldTo(writer, essential, longest),
      ];
    }),
  );
}

/** One number, as several would be too much for a wall, and the statement it comes from. */
function heldTo(writer: Writer, { standards: [standard] }: Essential, longest: number): Inline[][] {
  const { card } = writer.words;
  if (!standard) return [[gap(card.noStandard)]];
  const target = writer.quantity(standard.data.target);
  const [, ...marks] = writer.coded(standard);
  return [
    [target === undefined ? gap(card.noTarget) : strong(target)],
    [...inlines(shortened(writer.text(standard.data.statement), longest)), ...marks],
  ];
}
