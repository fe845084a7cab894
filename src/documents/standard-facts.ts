import type { Standard } from '../model/project.js';
import { chainOf } from '../pipeline/chain.js';
import { facts, inlines, lineBreak } from './compose.js';
import type { Block, Inline } from './tree.js';
import type { Writer } from './writer.js';

/** How a standard is measured, in one sentence and its conditions. */
export function measureText(writer: Writer, standard: Standard): Inline[] {
  const { measure } = standard.data;
  if (!measure) return [];
  const { words } = writer;
  const counts = writer.text(measure.counts);
  const conditions: [string, string | undefined][] = [
    [words.measure.denominator, counts === undefined ? undefined : writer.text(measure.of)],
    [words.measure.excludes, writer.text(measure.excludes)],
    [words.measure.within, writer.quantity(measure.within)],
    [words.measure.question, measure.question && words.quoted(writer.text(measure.question))],
    [words.measure.sampleSize, writer.sample(measure.sample)],
  ];
  const lines = [
    `${statisticName(writer, standard)}${counts === undefined ? '' : words.measure.counted(counts)}`,
    ...conditions.flatMap(([label, value]) => (value === undefined ? [] : [words.pair(label, value)])),
    ...(measure.scale
      ? [words.measure.scale(measure.scale, measure.favorable === undefined ? undefined : String(measure.favorable))]
      : []),
    ...(measure.clock ? [words.measure.clock(writer.text(measure.clock.from), writer.text(measure.clock.to))] : []),
    ...(measure.source ? [words.measure.taken(words.source[measure.source], writer.rhythm(measure.every))] : []),
  ];
  return lines.flatMap((line, i) => (i === 0 ? inlines(line) : [lineBreak, ...inlines(line)]));
}

/** "share", "90th percentile". */
function statisticName({ words }: Writer, { data }: Standard): string {
  const { statistic, percentile } = data.measure ?? { statistic: 'share' as const };
  return statistic === 'percentile' && percentile !== undefined
    ? words.percentile(percentile)
    : words.statistic[statistic];
}

/** Everything about a standard but its statement, as label and value. */
export function standardFacts(writer: Writer, standard: Standard): Block[] {
  const { data } = standard;
  const { words } = writer;
  const { behavior, role, owner, feedbackTo, expectations, indexItems } = chainOf(standard);
  const benchmark =
    data.benchmark && words.standard.benchmarkOf(writer.quantity(data.benchmark.value), writer.text(data.benchmark.of));
  const doer = role
    ? words.standard.role(writer.text(role.data.title), writer.text(behavior.data.does))
    : writer.text(behavior.data.does);
  const answers: Inline[] =
    expectations.length > 0
      ? inlines(words.listed(expectations.map((one) => words.quoted(writer.text(one.data.says)))))
      : [{ type: 'badge', tone: 'gap', text: words.standard.companyDefined }];
  return facts([
    [words.standard.answers, answers],
    [words.standard.behavior, doer],
    [words.standard.measure, measureText(writer, standard)],
    [words.standard.target, writer.quantity(data.target)],
    [words.standard.floor, writer.quantity(data.floor)],
    [words.standard.baseline, writer.quantity(data.baseline)],
    [words.standard.benchmark, benchmark],
    [words.standard.owner, writer.roleTitle(owner)],
    [words.standard.feedback, feedbackText(writer, standard, writer.roleTitle(feedbackTo))],
    [words.standard.published, publishedText(writer, standard)],
    [words.standard.review, writer.date(data.review)],
    [
      words.standard.index,
      writer.listed(
        indexItems.map((item) => words.standard.indexWeight(writer.text(item.index.data.name), item.weight)),
      ),
    ],
  ]);
}

function feedbackText(writer: Writer, { data }: Standard, to: string | undefined): string {
  return writer.listed([to, writer.text(data.feedback?.how), writer.rhythm(data.feedback?.every)]);
}

function publishedText(writer: Writer, { data }: Standard): string | undefined {
  if (data.published === undefined) return undefined;
  const { publishedYes, publishedNo } = writer.words.standard;
  return data.published ? publishedYes : publishedNo(writer.text(data['unpublished-because']));
}
