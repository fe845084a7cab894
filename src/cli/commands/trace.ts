import { settingOf } from '../../documents/build.js';
import { buildTracePage, traceRows } from '../../documents/trace.js';
import { buildWorkbooks } from '../../documents/workbooks/build.js';
import { looseTexts, type TRACE_COLUMNS, traceTexts } from '../../documents/workbooks/trace-texts.js';
import { type Speaker, Voice } from '../../documents/workbooks/voice.js';
import { Writer } from '../../documents/writer.js';
import { documentWords, workbookWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { type LooseEnd, traceOf } from '../../pipeline/trace.js';
import { renderCsv } from '../../renderers/csv/index.js';
import { renderHtml } from '../../renderers/html/index.js';
import { renderXlsx } from '../../renderers/xlsx/index.js';
import { writeWhole } from '../../workspace/write-output.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { loadForReading } from '../load.js';
import { shownPath } from '../locate.js';
import { reportFile } from '../report-file.js';
import { drawTable } from '../table.js';

interface TraceOptions {
  format: string;
  locale?: Locale;
  out?: string;
  loose?: boolean;
}

/** `csm standards trace`: from what customers want to who does it, and what hangs loose. */
export async function traceStandards(context: Context, [folder]: string[], options: TraceOptions): Promise<ExitCode> {
  const { output } = context;
  if (options.out === '') throw new Failure('out-unnamed');
  const file = options.out === undefined ? undefined : reportFile(context, options.out);
  const { project } = await loadForReading(context, folder);
  const locale = options.locale ?? project.locales[0];
  const speaker: Speaker = {
    writer: new Writer(project, locale, await documentWords(locale)),
    words: await workbookWords(locale),
  };
  const made = await madeIn(context, options, project, speaker);
  if (file !== undefined) {
    writeWhole(file, made);
    output.talk(context.words.reportsWritten([shownPath(context, file)]));
  } else if (typeof made === 'string') output.data(made);
  else throw new Failure('format-needs-out', { format: options.format });
  return EXIT.clean;
}

async function madeIn(
  context: Context,
  { format, loose = false }: TraceOptions,
  project: Project,
  speaker: Speaker,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(traceRecord(project), null, 2)}\n`;
    case 'csv':
      return renderCsv(traceRows(new Voice([speaker])));
    case 'html': {
      const page = buildTracePage(settingOf(speaker.writer), speaker.words);
      if (!page) throw new Failure('nothing-to-trace', {});
      return renderHtml(page);
    }
    case 'xlsx': {
      const [workbook] = buildWorkbooks([speaker], ['trace']);
      if (!workbook) throw new Failure('nothing-to-trace', {});
      return renderXlsx(workbook);
    }
    default:
      return loose ? looseTable(context, project, speaker) : traceTable(context, project, speaker);
  }
}

function traceTable({ output }: Context, project: Project, speaker: Speaker): string {
  const voice = new Voice([speaker]);
  const { rows, loose } = traceOf(project);
  const { columns, nothingLoose } = speaker.words.trace;
  const shown = [
    'expectation',
    'answer',
    'standard',
    'duty',
    'line',
    'loose',
  ] as const satisfies readonly (typeof TRACE_COLUMNS)[number][];
  const table = drawTable(
    shown.map((name) => columns[name]),
    rows.map((row) => {
      const texts = traceTexts(voice, row);
      // Ids where there are any: a line of the terminal holds no sentences.
      const ids = {
        expectation: row.expectation?.id ?? '',
        answer: row.behavior?.id ?? row.fix?.id ?? '',
        standard: row.standard?.id ?? '',
        duty: row.duties.map(({ role, duty }) => `${role.id} ${duty.rank}`).join('\n'),
        line: texts.line,
        loose: texts.loose,
      };
      return shown.map((name) => ids[name]);
    }),
    output,
    { whole: [] },
  );
  return loose.length === 0 ? `${table}\n\n${nothingLoose}` : table;
}

function looseTable({ output }: Context, project: Project, speaker: Speaker): string {
  const { looseColumns, nothingLoose } = speaker.words.trace;
  const { loose } = traceOf(project);
  if (loose.length === 0) return nothingLoose;
  const rows = loose.map((end) => looseTexts(new Voice([speaker]), end));
  return drawTable([looseColumns.kind, looseColumns.id, looseColumns.text, looseColumns.loose], rows, output, {
    whole: [0],
  });
}

/** The threads by ids, for programs. */
function traceRecord(project: Project) {
  const { rows, loose } = traceOf(project);
  const end = ({ code, on }: LooseEnd) => ({
    code,
    on: 'duty' in on ? on.role.id : on.id,
    duty: 'duty' in on ? on.duty.rank : null,
  });
  return {
    version: 1,
    rows: rows.map((row) => ({
      encounter: row.encounter?.id ?? null,
      expectation: row.expectation?.id ?? null,
      behavior: row.behavior?.id ?? null,
      fix: row.fix?.id ?? null,
      standard: row.standard?.id ?? null,
      step: row.behavior?.step?.id ?? null,
      duties: row.duties.map(({ role, duty }) => ({
        role: role.id,
        duty: duty.rank,
        derived: duty.written === undefined,
      })),
      checklistLine: row.line?.number ?? null,
      loose: row.loose.map(end),
    })),
    loose: loose.map(end),
  };
}
