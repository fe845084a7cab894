import { Writer } from '../../documents/writer.js';
import { documentWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Role } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import { dutiesOf, standardsOf } from '../../pipeline/duties.js';
import { jobRecords, RECORDS_VERSION } from '../../pipeline/records.js';
import { drawCard } from '../card.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { loadForReading } from '../load.js';
import { printable } from '../printable.js';
import { drawTable } from '../table.js';

interface ListOptions {
  format: string;
  locale?: Locale;
}

/** `csm jobs list`: the jobs, as a table or in the JSON contract. */
export async function listJobs(context: Context, [folder]: string[], options: ListOptions): Promise<ExitCode> {
  const { output, words } = context;
  const { project } = await loadForReading(context, folder);
  const locale = options.locale ?? project.locales[0];
  if (options.format === 'json') {
    output.json({ version: RECORDS_VERSION, jobs: jobRecords(project, locale) });
    return EXIT.clean;
  }
  if (project.roles.length === 0) {
    output.talk(words.noJobs);
    return EXIT.clean;
  }
  const writer = new Writer(project, locale, await documentWords(locale));
  const { id, title, reportsTo, duties, standards } = words.columns;
  const rows = project.roles.map((role) => [
    role.id,
    writer.text(role.data.title),
    role.reportsTo?.id ?? words.none,
    String(dutiesOf(role).length),
    String(standardsOf(role).length),
  ]);
  output.data(drawTable([id, title, reportsTo, duties, standards], rows, output, { whole: [0] }));
  return EXIT.clean;
}

/** `csm jobs show`: one job with its ranked duties. */
export async function showJob(context: Context, [id = '', folder]: string[], options: ListOptions): Promise<ExitCode> {
  const { output } = context;
  const { project } = await loadForReading(context, folder);
  const locale = options.locale ?? project.locales[0];
  const role = project.roles.find((one) => one.id === id);
  if (!role)
    throw new Failure('unknown-job', {
      id,
      suggestion: closest(
        id,
        project.roles.map((one) => one.id),
      ),
    });
  if (options.format === 'json') {
    output.json({ version: RECORDS_VERSION, job: jobRecords(project, locale).find((one) => one.id === id) });
    return EXIT.clean;
  }
  output.data(jobCard(context, role, new Writer(project, locale, await documentWords(locale))));
  return EXIT.clean;
}

function jobCard({ output, words }: Context, role: Role, writer: Writer): string {
  const { fields, columns } = words;
  const card = drawCard(
    [
      [fields.purpose, writer.text(role.data.purpose)],
      [fields.reportsTo, writer.roleTitle(role.reportsTo)],
      [fields.reports, writer.listed(role.reports.map((one) => writer.roleTitle(one)))],
      [fields.review, role.data.review],
    ],
    output,
  );
  const duties = dutiesOf(role).map(({ rank, written, derivedFrom, essential, standards }) => [
    String(rank),
    written ? writer.text(written.data.does) : `${writer.text(derivedFrom?.data.does ?? '')} (${words.derivedDuty})`,
    essential ? words.yes : words.no,
    written?.data.share === undefined ? words.none : writer.quantity(written.data.share),
    standards.map((standard) => standard.id).join('\n') || words.none,
  ]);
  const titles = [columns.rank, columns.duty, columns.essential, columns.share, columns.standards];
  const table = drawTable(titles, duties, output, { whole: [4] });
  const head = `${output.paint.bold(printable(writer.text(role.data.title)))}  ${output.paint.dim(role.id)}`;
  return [head, card, ...(duties.length > 0 ? [table] : [])].filter(Boolean).join('\n\n');
}
