import type { Index } from '../../model/project.js';
import { activeStandards, isActive } from '../../pipeline/selection.js';
import { columns, facts, inlines, paragraph, table } from '../compose.js';
import { paragraphs } from '../frame.js';
import type { Block, Cell } from '../tree.js';
import type { Writer } from '../writer.js';

export function indexSection(writer: Writer, index: Index): Block[] {
  const { words } = writer;
  const { data } = index;
  const items = index.items.filter((item) => isActive(item.standard));
  if (items.length === 0) return [];
  const period = writer.rhythm(data.period);
  return [
    ...paragraphs(writer, data.purpose),
    ...facts([
      [words.manual.indexTarget, writer.quantity(data.target)],
      [words.standard.owner, writer.roleTitle(index.owner)],
    ]),
    paragraph(words.manual.indexText(items.length, period)),
    ...table(
      columns(words.manual.indexColumns, [5, [1, 'end'], 5]),
      items.map((item) => [writer.statement(item.standard), String(item.weight), writer.text(item.data.reason)]),
    ),
    ...(data.volume && data.per ? [paragraph(words.manual.indexUnit(String(data.per), writer.text(data.volume)))] : []),
  ];
}

export function responsibilities(writer: Writer): Block[] {
  const { words, project } = writer;
  const standards = activeStandards(project.behaviors);
  if (standards.length === 0) return [];
  return [
    paragraph(words.manual.responsibilityText),
    ...table(
      columns(words.manual.responsibilityColumns, [4.4, 1.9, 2.3, 2.2, 2.2, 2.2]),
      standards.map((standard) => {
        const { data, behavior, owner, feedbackTo } = standard;
        return [
          writer.statement(standard),
          writer.roleTitle(behavior.role),
          writer.roleTitle(owner),
          below(data.measure?.source && words.source[data.measure.source], writer.rhythm(data.measure?.every)),
          below(writer.roleTitle(feedbackTo), writer.rhythm(data.feedback?.every)),
          writer.date(data.review),
        ];
      }),
    ),
  ];
}

/** Each on a line of its own: what, and how often. */
function below(...texts: (string | undefined)[]): Cell {
  return texts.flatMap((one) => (one === undefined ? [] : [inlines(one)]));
}
