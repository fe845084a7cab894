import { matrixLines, quadrantOf } from '../../pipeline/selection.js';
import { columns, facts, inlines, keep, paragraph, strong, table } from '../compose.js';
import { paragraphs } from '../frame.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

export function purpose(writer: Writer): Block[] {
  const { words, project } = writer;
  return [
    paragraph(words.manual.purposeText(writer.text(project.config.organization.name)), 'lead'),
    ...project.services.flatMap((service) => paragraphs(writer, service.data.purpose)),
    ...facts(
      project.services.map((service) => [
        project.services.length > 1 ? writer.text(service.data.name) : words.manual.scope,
        writer.text(service.data.scope),
      ]),
    ),
    ...table(
      columns(words.manual.segmentColumns, [2, 2, 5]),
      project.segments.map(({ data }) => [
        writer.text(data.name),
        data.basis && words.basis[data.basis],
        writer.text(data.description),
      ]),
    ),
  ];
}

export function reading({ words }: Writer): Block[] {
  const { readingRows: rows, readingTerms: terms } = words.manual;
  return [
    keep(
      ...facts([
        [terms.hard, rows.hard],
        [terms.soft, rows.soft],
        [terms.fix, rows.fix],
        [terms.target, rows.target],
        [terms.floor, rows.floor],
        [terms.baseline, rows.baseline],
      ]),
    ),
  ];
}

export function sequence(writer: Writer): Block[] {
  const { words, project } = writer;
  if (project.encounters.length === 0) return [];
  return [
    paragraph(words.manual.sequenceText(project.encounters.length)),
    ...table(
      columns(words.manual.sequenceColumns, [[1, 'end'], 6, 3, 2, [2, 'end'], [2, 'end']]),
      project.encounters.map((encounter, i) => [
        String(i + 1),
        [
          {
            type: 'link',
            to: { heading: `encounter-${encounter.id}` },
            content: inlines(writer.text(encounter.data.name)),
          },
        ],
        encounter.data.stage && words.stage[encounter.data.stage],
        encounter.data.channel && words.channel[encounter.data.channel],
        String(encounter.expectations.length),
        String(encounter.behaviors.reduce((sum, behavior) => sum + behavior.standards.length, 0)),
      ]),
    ),
  ];
}

export function priorities(writer: Writer): Block[] {
  const { words, project } = writer;
  const expectations = project.encounters.flatMap((encounter) => encounter.expectations);
  const lines = matrixLines(expectations);
  if (!lines) return [];
  const rated = expectations.filter((one) => quadrantOf(one, lines) !== undefined);
  const byImportance = rated.toSorted((a, b) => (b.data.importance ?? 0) - (a.data.importance ?? 0));
  return [
    paragraph(words.manual.prioritiesText(rated.length, lines.importance.toFixed(1), lines.performance.toFixed(1))),
    ...table(
      columns(words.manual.prioritiesColumns, [5, 4, [2, 'end'], [2, 'end'], 3]),
      byImportance.map((one) => {
        const quadrant = quadrantOf(one, lines) ?? 'maintain';
        return [
          words.quoted(writer.text(one.data.says)),
          writer.text(one.encounter.data.name),
          writer.rating(one.data.importance),
          writer.rating(one.data.performance),
          quadrant === 'improve' ? [strong(words.quadrant[quadrant])] : words.quadrant[quadrant],
        ];
      }),
    ),
  ];
}
