import { feedbackText, measureLines } from '../../documents/standard-facts.js';
import { Writer } from '../../documents/writer.js';
import { documentWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Standard } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import { chainOf } from '../../pipeline/chain.js';
import { RECORDS_VERSION, standardRecord, standardRecords } from '../../pipeline/records.js';
import { activeStandards } from '../../pipeline/selection.js';
import { drawCard } from '../card.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { loadForReading } from '../load.js';
import { drawTable } from '../table.js';
import { wrapText } from '../wrap.js';

interface ListOptions {
  format: string;
  locale?: Locale;
}

/** `csm standards list`: the standards in force, as a table or in the JSON contract. */
export async function listStandards(context: Context, [folder]: string[], options: ListOptions): Promise<ExitCode> {
  const { output, words } = context;
  const { project } = await loadForReading(context, folder);
  const locale = options.locale ?? project.locales[0];
  if (options.format === 'json') {
    output.json({ version: RECORDS_VERSION, standards: standardRecords(project, locale) });
    return EXIT.clean;
  }
  const standards = activeStandards(project.behaviors);
  if (standards.length === 0) {
    output.talk(words.noStandards);
    return EXIT.clean;
  }
  const writer = new Writer(project, locale, await documentWords(locale));
  const { id, kind, statement, target, owner } = words.columns;
  const rows = standards.map((one) => [
    one.id,
    words.kinds[one.data.kind],
    chainOf(one).customerDefined ? writer.text(one.data.statement) : words.marked(writer.text(one.data.statement)),
    writer.quantity(one.data.target) ?? words.none,
    one.owner?.id ?? words.none,
  ]);
  output.data(drawTable([id, kind, statement, target, owner], rows, output, { whole: [0] }));
  return EXIT.clean;
}

/** `csm standards show`: one standard with its chain, from expectation to job. */
export async function showStandard(
  context: Context,
  [id = '', folder]: string[],
  options: ListOptions,
): Promise<ExitCode> {
  const { output } = context;
  const { project } = await loadForReading(context, folder);
  const locale = options.locale ?? project.locales[0];
  const standard = project.standards.find((one) => one.id === id);
  if (!standard) {
    const suggestion = closest(
      id,
      project.standards.map((one) => one.id),
    );
    throw new Failure('unknown-standard', { id, suggestion });
  }
  if (options.format === 'json') {
    const record = standardRecord(project, standard, locale);
    output.json({ version: RECORDS_VERSION, standard: record, chain: chainRecord(standard) });
    return EXIT.clean;
  }
  output.data(chainCard(context, standard, new Writer(project, locale, await documentWords(locale))));
  return EXIT.clean;
}

/** The chain by ids, for `csm standards show --format json`. */
function chainRecord(standard: Standard) {
  const { encounter, expectations, behavior, step, role, owner, feedbackTo, duties, indexItems, customerDefined } =
    chainOf(standard);
  return {
    customerDefined,
    expectations: expectations.map((one) => one.id),
    encounter: encounter.id,
    step: step?.id ?? null,
    behavior: behavior.id,
    role: role?.id ?? null,
    jobs: duties.map((duty) => ({ role: duty.role.id, duty: duty.rank })),
    owner: owner?.id ?? null,
    feedbackTo: feedbackTo?.id ?? null,
    indices: indexItems.map((item) => ({ index: item.index.id, weight: item.weight })),
  };
}

/** From what customers say down to the job that carries it. */
function chainCard({ output, words }: Context, standard: Standard, writer: Writer): string {
  const { fields } = words;
  const { data } = standard;
  const chain = chainOf(standard);
  const doc = writer.words;
  const rated = chain.expectations.map(
    ({ data: { says, importance, performance } }) =>
      `${doc.quoted(writer.text(says))}${words.ratings(importance, performance)}`,
  );
  const card = drawCard(
    [
      [fields.expectations, chain.customerDefined ? rated.join('\n') : output.paint.yellow(words.companyDefined)],
      [fields.encounter, writer.text(chain.encounter.data.name)],
      [fields.step, writer.text(chain.step?.data.customer) ?? chain.step?.id],
      [fields.behavior, writer.text(chain.behavior.data.does)],
      [fields.shownBy, writer.roleTitle(chain.role)],
      [fields.measure, measureLines(writer, standard).join('\n')],
      [fields.target, writer.quantity(data.target)],
      [fields.floor, writer.quantity(data.floor)],
      [fields.baseline, writer.quantity(data.baseline)],
      [
        fields.benchmark,
        data.benchmark &&
          doc.standard.benchmarkOf(writer.quantity(data.benchmark.value), writer.text(data.benchmark.of)),
      ],
      [fields.owner, writer.roleTitle(chain.owner)],
      [fields.feedback, feedbackText(writer, data, chain.feedbackTo)],
      [fields.published, data.published === undefined ? undefined : data.published ? words.yes : words.no],
      [fields.review, data.review],
      [
        fields.index,
        chain.indexItems.map((item) => words.weight(writer.text(item.index.data.name), item.weight)).join('\n'),
      ],
      [fields.jobs, chain.duties.map((duty) => words.inJob(writer.text(duty.role.data.title), duty.rank)).join('\n')],
    ],
    output,
  );
  const head = `${output.paint.bold(standard.id)}  ${words.kinds[data.kind]}\n${wrapText(writer.text(data.statement), output.width).join('\n')}`;
  return `${head}\n\n${card}`;
}
