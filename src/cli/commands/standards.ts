import { Writer } from '../../documents/writer.js';
import { documentWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Standard } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import { chainOf } from '../../pipeline/chain.js';
import { RECORDS_VERSION, standardRecord, standardRecords } from '../../pipeline/records.js';
import { activeStandards } from '../../pipeline/selection.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { todayOf } from '../findings.js';
import { loadForReading } from '../load.js';
import { standardCard } from '../standard-card.js';
import { drawTable } from '../table.js';

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
    output.json({ version: RECORDS_VERSION, standards: standardRecords(project, locale, todayOf(context)) });
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
  const { output, lang } = context;
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
    const record = standardRecord(project, standard, locale, todayOf(context));
    output.json({ version: RECORDS_VERSION, standard: record, chain: chainRecord(standard) });
    return EXIT.clean;
  }
  const writer = new Writer(project, locale, await documentWords(locale));
  const critic = lang === locale ? writer : new Writer(project, lang, await documentWords(lang));
  output.data(standardCard(context, standard, { writer, critic, asOf: todayOf(context) }));
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
