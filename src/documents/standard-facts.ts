import { ROUND_THE_CLOCK } from '../model/calendar.js';
import type { Behavior, Role, Standard } from '../model/project.js';
import { chainOf } from '../pipeline/chain.js';
import { facts, lineBreak, lines, row } from './compose.js';
import { assumedMark, marked, sourceMark } from './draft-basis.js';
import type { Block, Inline } from './tree.js';
import type { Writer } from './writer.js';

/** Everything about a standard but its statement: what it answers and who does it, then its levels in a row. */
export function standardFacts(writer: Writer, standard: Standard): Block[] {
  const { data } = standard;
  const { words } = writer;
  const { behavior, role, indexItems } = chainOf(standard);
  const does = writer.text(behavior.data.does);
  const indices = indexItems.map((item) => words.standard.indexWeight(writer.text(item.index.data.name), item.weight));
  return [
    ...facts([
      [words.standard.answers, answers(writer, standard)],
      [words.standard.behavior, role ? words.standard.role(writer.text(role.data.title), does) : does],
      [words.standard.chosen, marked(selection(writer, behavior), acceptanceMark(writer, behavior))],
      [words.standard.measure, measureText(writer, standard)],
      [words.standard.owner, responsibility(writer, standard)],
      [words.standard.published, publication(writer, standard)],
      [words.standard.index, writer.phrases(indices)],
    ]),
    ...levels(writer, data),
  ];
}

/** Target, floor, baseline, benchmark and review side by side. */
function levels(writer: Writer, data: Standard['data']): Block[] {
  const { standard: words } = writer.words;
  const { benchmark } = data;
  return row([
    [words.target, writer.quantity(data.target), 1.3],
    [words.floor, writer.quantity(data.floor), 1.3],
    [words.baseline, writer.quantity(data.baseline) ?? assumedMark(writer, true, 'standard-without-baseline'), 0.8],
    [words.benchmark, benchmark && words.benchmarkOf(writer.quantity(benchmark.value), writer.text(benchmark.of)), 2],
    [words.review, writer.date(data.review), 1.3],
  ]);
}

function answers(writer: Writer, standard: Standard): Inline[] {
  const { words } = writer;
  const { expectations, customerDefined } = chainOf(standard);
  if (!customerDefined) return [{ type: 'badge', tone: 'gap', text: words.standard.companyDefined }];
  const said = expectations.map((one) => marked(writer.says(one), sourceMark(writer, one)));
  return said.flatMap((one, i) => (i === 0 ? one : [lineBreak, ...one]));
}

function measureText(writer: Writer, standard: Standard): Inline[] {
  return lines(measureLines(writer, standard));
}

/** How a standard is measured: what is counted, out of what, under which conditions, from where. */
export function measureLines(writer: Writer, standard: Standard): string[] {
  const { measure } = standard.data;
  if (!measure) return [];
  const { words } = writer;
  const say = words.measure;
  const { clock } = measure;
  const counts = writer.text(measure.counts);
  const pair = (label: string, value: string | undefined) =>
    value === undefined ? undefined : words.pair(label, value);
  const favorable = measure.favorable === undefined ? undefined : String(measure.favorable);
  const ends = measure.ends && { low: writer.text(measure.ends.low), high: writer.text(measure.ends.high) };
  const calendar = clock?.calendar === ROUND_THE_CLOCK ? undefined : clock?.calendar;
  return [
    `${statisticName(writer, standard)}${counts === undefined ? '' : say.counted(counts)}`,
    writer.phrases([pair(say.denominator, writer.text(measure.of)), pair(say.excludes, writer.text(measure.excludes))]),
    writer.phrases([
      pair(say.within, writer.quantity(measure.within)),
      clock && say.clock(writer.text(clock.from), writer.text(clock.to)),
      pair(say.calendar, calendar && writer.calendarName(calendar)),
    ]),
    writer.phrases([
      pair(say.question, measure.question && words.quoted(writer.text(measure.question))),
      measure.scale && say.scale(measure.scale, ends, favorable),
    ]),
    writer.phrases([
      measure.source && say.taken(words.source[measure.source], writer.rhythm(measure.every)),
      pair(say.sampleSize, writer.sample(measure.sample)),
    ]),
  ].filter((line) => line !== '');
}

/** "Share", "90th percentile". */
function statisticName({ words }: Writer, { data }: Standard): string {
  const { statistic, percentile } = data.measure ?? { statistic: 'share' as const };
  return statistic === 'percentile' && percentile !== undefined
    ? words.percentile(percentile)
    : words.statistic[statistic];
}

function responsibility(writer: Writer, { data, owner, feedbackTo }: Standard): string | undefined {
  const { standard: words } = writer.words;
  const title = writer.roleTitle(owner);
  const feedback = feedbackText(writer, data, feedbackTo);
  if (!feedback) return title;
  return title === undefined ? words.feedbackOnly(feedback) : words.ownerAndFeedback(title, feedback);
}

/** Who is told of the results, in which form and how often: "Courier (depot board, weekly)". */
export function feedbackText(writer: Writer, data: Standard['data'], to: Role | undefined): string | undefined {
  const who = writer.roleTitle(to);
  const details = writer.phrases([writer.text(data.feedback?.how), writer.rhythm(data.feedback?.every)]);
  return who === undefined ? details : writer.words.standard.feedback(who, details);
}

/** Why the behavior was selected, and who of those who show it accepted that. */
function selection(writer: Writer, { data }: Behavior): string {
  const { reason, accepted } = data.selection ?? {};
  const { accepted: say } = writer.words.standard;
  return writer.phrases([writer.text(reason), accepted && say(writer.text(accepted.by), writer.date(accepted.on))]);
}

/** Whether the decision is there, and those who have to do it agreed. */
function acceptanceMark(writer: Writer, { data: { selection: decided } }: Behavior): Inline[] {
  if (!decided) return assumedMark(writer, true, 'behavior-undecided');
  return assumedMark(writer, !decided.accepted, 'behavior-not-accepted');
}

function publication(writer: Writer, { data }: Standard): string | undefined {
  if (data.published === undefined) return undefined;
  const { publishedYes, publishedNo } = writer.words.standard;
  return data.published ? publishedYes : publishedNo(writer.text(data['unpublished-because']));
}
