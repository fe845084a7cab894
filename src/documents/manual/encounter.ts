import type { Behavior, Encounter, Expectation, Fix, Standard } from '../../model/project.js';
import { chainOf } from '../../pipeline/chain.js';
import { activeStandards, isAnswered } from '../../pipeline/selection.js';
import { columns, inlines, keep, paragraph, row, section, table, text } from '../compose.js';
import { marked, sourceMark } from '../draft-basis.js';
import { paragraphs } from '../frame.js';
import { standardFacts } from '../standard-facts.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

/** An encounter of the manual: what customers expect there, its standards, what was left and fixed. */
export function encounterSection(writer: Writer, encounter: Encounter): Block[] {
  const { words } = writer;
  const { data, id } = encounter;
  const standards = activeStandards(encounter.behaviors);
  const name = writer.text(data.name);
  // Two services may both have an encounter called "Booking".
  const service = writer.project.services.length > 1 ? writer.text(encounter.service?.data.name) : undefined;
  return section(2, `encounter-${id}`, service ? words.pair(service, name) : name, [
    ...paragraphs(writer, data.description),
    ...profile(writer, encounter),
    ...presumed(writer, encounter),
    ...section(3, `expectations-${id}`, words.manual.expectations, expectationTable(writer, encounter)),
    ...section(
      3,
      `standards-${id}`,
      words.manual.standards,
      standards.length > 0
        ? standards.map((standard) => standardCard(writer, standard))
        : [paragraph(words.manual.noStandards)],
    ),
    ...section(3, `left-${id}`, words.manual.left, leftTable(writer, encounter.behaviors)),
    ...section(3, `fixes-${id}`, words.manual.fixes, fixTable(writer, encounter.fixes)),
  ]);
}

/** When, where and for whom, in one row; what nobody wrote down is left out. */
function profile(writer: Writer, { data, segments }: Encounter): Block[] {
  const { words } = writer;
  return row([
    [words.sop.stage, data.stage && words.stage[data.stage], 2],
    [words.sop.channel, data.channel && words.channel[data.channel], 1.5],
    [words.sop.customers, writer.listed(segments.map((segment) => writer.text(segment.data.name))), 4],
    [words.sop.known, data.known && words.known[data.known], 3],
  ]);
}

// An order nobody observed may be the company's idea of it, so the reader is told.
function presumed({ words }: Writer, { data: { known } }: Encounter): Block[] {
  if (known === 'observed') return [];
  const said = known === undefined ? words.manual.unsaid : words.manual.presumed(words.known[known]);
  return [{ type: 'callout', tone: 'gap', content: [paragraph(said)] }];
}

function expectationTable(writer: Writer, { expectations }: Encounter): Block[] {
  const { words } = writer;
  const titles = words.manual.expectationColumns;
  const sources = expectations.map((one) => marked(sourceText(writer, one), sourceMark(writer, one)));
  const shared = sharedBy(sources);
  return [
    ...table(
      columns(titles, [7, 2.4, [1.8, 'end'], [1.9, 'end'], 4]),
      expectations.map((one, i) => [
        saysCell(writer, one),
        one.data.dimension && words.dimension[one.data.dimension],
        writer.rating(one.data.importance),
        writer.rating(one.data.performance),
        shared ? undefined : sources[i],
      ]),
    ),
    ...(shared ? [paragraph([...inlines(words.pair(titles.at(-1) ?? '', '')), ...shared], 'small')] : []),
  ];
}

/** What several rows say alike: it is said once, below them. */
function sharedBy(texts: Inline[][]): Inline[] | undefined {
  const [first, ...others] = texts;
  const same = others.length > 0 && others.every((one) => JSON.stringify(one) === JSON.stringify(first));
  return same && first && first.length > 0 ? first : undefined;
}

function saysCell(writer: Writer, expectation: Expectation): Inline[][] {
  const { words } = writer;
  const { desired, adequate } = expectation.data;
  const tolerance = words.manual.tolerance(writer.text(desired), writer.text(adequate));
  return [
    inlines(writer.says(expectation)),
    ...(tolerance ? [inlines(tolerance)] : []),
    ...(!isAnswered(expectation)
      ? [[{ type: 'badge' as const, tone: 'gap' as const, text: words.manual.unanswered }]]
      : []),
  ];
}

function sourceText(writer: Writer, { data: { source } }: Expectation): string {
  if (!source) return '';
  const { words } = writer;
  const sample = writer.sample(source.sample);
  return writer.phrases([
    writer.text(source.reference) ?? words.method[source.method],
    source.reference ? undefined : writer.date(source.date),
    sample && words.pair(words.measure.sampleSize, sample),
  ]);
}

function standardCard(writer: Writer, standard: Standard): Block {
  const { words } = writer;
  const { data, id } = standard;
  const gap: Block[] = chainOf(standard).customerDefined
    ? []
    : [{ type: 'callout', tone: 'gap', content: [paragraph(words.manual.companyDefined)] }];
  return keep(
    {
      type: 'heading',
      level: 4,
      id: `standard-${id}`,
      content: [
        ...inlines(`${writer.text(data.statement)} `),
        { type: 'badge', tone: data.kind, text: words.kinds[data.kind] },
        text(' '),
        writer.code(standard),
      ],
    },
    ...gap,
    ...standardFacts(writer, standard),
  );
}

/** The behaviors that were considered and not standardized, each with its reason. */
export function leftTable(writer: Writer, behaviors: Behavior[]): Block[] {
  const { words } = writer;
  const left = behaviors.filter((behavior) => ['leave', 'fix'].includes(behavior.data.selection?.decision ?? ''));
  return table(
    columns(words.manual.leftColumns, [5, 3, 6]),
    left.map(({ data }) => [
      writer.text(data.does),
      data.selection && words.decision[data.selection.decision],
      writer.text(data.selection?.reason),
    ]),
  );
}

export function fixTable(writer: Writer, fixes: Fix[]): Block[] {
  const { words } = writer;
  return table(
    columns(words.manual.fixColumns, [6.4, 1.9, 4, 2.4, 2.4, 1.9]),
    fixes.map(({ data, answers, owner }) => [
      [inlines(writer.text(data.does)), ...(data.reason ? [inlines(writer.text(data.reason))] : [])],
      words.change[data.change],
      answers.map((one) => inlines(words.quoted(writer.text(one.data.says)))),
      writer.roleTitle(owner),
      writer.date(data.due),
      data.status && words.status[data.status],
    ]),
  );
}
