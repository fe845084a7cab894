import type { Index, Standard } from '../../model/project.js';
import { standardsOf } from '../../pipeline/duties.js';
import { columns, facts, inlines, paragraph, strong, table } from '../compose.js';
import { paragraphs } from '../frame.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

export function indexSection(writer: Writer, index: Index): Block[] {
  const { words } = writer;
  const { data, items } = index;
  if (items.length === 0) return [];
  const period = writer.rhythm(data.period);
  return [
    ...paragraphs(writer, data.purpose),
    paragraph(words.manual.indexText(items.length, period ?? words.none)),
    ...table(
      columns(words.manual.indexColumns, [5, [1, 'end'], 5]),
      items.map((item) => [
        writer.text(item.standard.data.statement),
        String(item.weight),
        writer.text(item.data.reason),
      ]),
    ),
    ...(data.volume && data.per ? [paragraph(words.manual.indexUnit(String(data.per), writer.text(data.volume)))] : []),
    ...facts([
      [words.manual.indexTarget, writer.quantity(data.target)],
      [words.standard.owner, writer.roleTitle(index.owner)],
    ]),
  ];
}

export function responsibilities(writer: Writer): Block[] {
  const { words, project } = writer;
  const statements = (standards: Standard[]) => standards.map((one) => inlines(`• ${writer.text(one.data.statement)}`));
  const rows = project.roles
    .map((role) => ({ role, carried: standardsOf(role) }))
    .filter(({ role, carried }) => role.owns.length + carried.length > 0);
  return table(
    columns(words.manual.responsibilityColumns, [2, 5, 5]),
    rows.map(({ role, carried }) => [
      [strong(writer.text(role.data.title))],
      statements(role.owns),
      statements(carried),
    ]),
  );
}

export function calendar(writer: Writer): Block[] {
  const { words, project } = writer;
  if (project.standards.length === 0) return [];
  return [
    paragraph(words.manual.calendarText),
    ...table(
      columns(words.manual.calendarColumns, [6, 2, 3, 4, 3]),
      project.standards.map((standard) => {
        const { data } = standard;
        return [
          writer.text(data.statement),
          writer.rhythm(data.measure?.every),
          data.measure?.source && words.source[data.measure.source],
          writer.listed([writer.roleTitle(standard.feedbackTo), writer.rhythm(data.feedback?.every)]),
          writer.date(data.review),
        ];
      }),
    ),
  ];
}
