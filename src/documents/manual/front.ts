import type { Encounter } from '../../model/project.js';
import { chainOf } from '../../pipeline/chain.js';
import { isAssumed } from '../../pipeline/evidence.js';
import { activeStandards, matrixLines, quadrantOf } from '../../pipeline/selection.js';
import { columns, facts, inlines, keep, paragraph, section, strong, table } from '../compose.js';
import { knownMark, marked, sourceMark } from '../draft-basis.js';
import { paragraphs } from '../frame.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

/** What the manual is, and whom and what it covers. */
export function purpose(writer: Writer): Block[] {
  const { words, project } = writer;
  const customerDefined = activeStandards(project.behaviors).every((standard) => chainOf(standard).customerDefined);
  return [
    paragraph(words.manual.purposeText(writer.text(project.config.organization.name), customerDefined), 'lead'),
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

/** The few terms a reader needs. */
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
        [terms.code, rows.code],
      ]),
    ),
  ];
}

/** The encounters in the order customers live them, service by service. */
export function sequence(writer: Writer): Block[] {
  const { words, project } = writer;
  if (project.encounters.length === 0) return [];
  const services = project.services.filter((service) => service.encounters.length > 0);
  if (services.length < 2)
    return [paragraph(words.manual.sequenceText(project.encounters.length)), ...encounters(writer, project.encounters)];
  const homeless = project.encounters.filter((encounter) => !encounter.service);
  return [
    ...services.flatMap((service) =>
      section(2, `service-${service.id}`, writer.text(service.data.name), [
        paragraph(words.manual.sequenceText(service.encounters.length)),
        ...encounters(writer, service.encounters),
      ]),
    ),
    // In a file of their own that does not say which service they belong to.
    ...encounters(writer, homeless),
  ];
}

function encounters(writer: Writer, list: Encounter[]): Block[] {
  const { words } = writer;
  return table(
    columns(words.manual.sequenceColumns, [[1, 'end'], 6, 3, 2, [2, 'end'], [2, 'end']]),
    list.map((encounter, i) => [
      String(i + 1),
      marked(
        [
          {
            type: 'link',
            to: { heading: `encounter-${encounter.id}` },
            content: inlines(writer.text(encounter.data.name)),
          },
        ],
        knownMark(writer, encounter),
      ),
      encounter.data.stage && words.stage[encounter.data.stage],
      encounter.data.channel && words.channel[encounter.data.channel],
      String(encounter.expectations.length),
      String(activeStandards(encounter.behaviors).length),
    ]),
  );
}

/** All rated expectations, the most important first, each with its quadrant of the matrix. */
export function priorities(writer: Writer): Block[] {
  const { words, project } = writer;
  const expectations = project.encounters.flatMap((encounter) => encounter.expectations);
  const lines = matrixLines(expectations);
  if (!lines) return [];
  const rated = expectations.filter((one) => quadrantOf(one, lines) !== undefined);
  const assumed = rated.filter(isAssumed).length;
  const unsourced = rated.filter(({ data }) => data.source === undefined).length;
  const alike = Math.max(assumed, unsourced) === rated.length;
  const [said = '', ...titles] = words.manual.prioritiesColumns;
  const byImportance = rated.toSorted((a, b) => (b.data.importance ?? 0) - (a.data.importance ?? 0));
  return [
    paragraph(
      words.manual.prioritiesText(
        rated.length,
        assumed,
        unsourced,
        lines.importance.toFixed(1),
        lines.performance.toFixed(1),
      ),
    ),
    ...table(
      columns(assumed === rated.length ? [words.manual.supposed, ...titles] : [said, ...titles], [
        6,
        3.4,
        [1.8, 'end'],
        [1.9, 'end'],
        2.2,
      ]),
      byImportance.map((one) => {
        const quadrant = quadrantOf(one, lines) ?? 'maintain';
        return [
          // A mark in every row would mark nothing.
          alike ? writer.says(one) : marked(writer.says(one), sourceMark(writer, one)),
          writer.text(one.encounter.data.name),
          writer.rating(one.data.importance),
          writer.rating(one.data.performance),
          quadrant === 'improve' ? [strong(words.quadrant[quadrant])] : words.quadrant[quadrant],
        ];
      }),
    ),
  ];
}
