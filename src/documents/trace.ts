import { traceOf } from '../pipeline/trace.js';
import { columns, paragraph, section, table } from './compose.js';
import { frame, type Setting } from './frame.js';
import type { DocumentTree } from './tree.js';
import { looseTexts, TRACE_COLUMNS, traceTexts } from './workbooks/trace-texts.js';
import { type Speaker, Voice } from './workbooks/voice.js';

/** The traceability matrix as a page, lying on its side; nothing of a project that holds nothing. */
export function buildTracePage(setting: Setting, words: Speaker['words']): DocumentTree | undefined {
  const voice = new Voice([{ writer: setting.writer, words }]);
  const { rows, loose } = traceOf(setting.writer.project);
  if (rows.length === 0) return undefined;
  const { title, intro, looseSheet, sheet, nothingLoose, columns: names, looseColumns } = words.trace;
  const loosePart = table(
    columns([looseColumns.kind, looseColumns.id, looseColumns.text, looseColumns.loose], [2, 3, 5, 5]),
    loose.map((end) => looseTexts(voice, end)),
  );
  return {
    ...frame(setting, {
      kind: 'trace',
      name: 'traceability',
      title,
      cover: 'block',
      body: [
        paragraph(intro),
        ...section(1, 'loose', looseSheet, loosePart.length > 0 ? loosePart : [paragraph(nothingLoose)]),
        ...section(
          1,
          'trace',
          sheet,
          table(
            columns(
              TRACE_COLUMNS.map((name) => names[name]),
              [2, 4, 4, 4, 4, 3, 3, 1, 3],
            ),
            rows.map((row) => {
              const texts = traceTexts(voice, row);
              return TRACE_COLUMNS.map((name) => texts[name]);
            }),
          ),
        ),
      ],
    }),
    orientation: 'landscape',
  };
}

/** The matrix as comma-separated values (RFC 4180), with a byte order mark, without which Excel takes UTF-8 for something else. */
export function traceCsv(voice: Voice): string {
  const heading = TRACE_COLUMNS.map((name) => voice.say(({ words }) => words.trace.columns[name]));
  const rows = traceOf(voice.speakers[0].writer.project).rows.map((row) => {
    const texts = traceTexts(voice, row);
    return TRACE_COLUMNS.map((name) => texts[name]);
  });
  return `\u{feff}${[heading, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

// A text that begins like a formula would be run by the program that opens the file.
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
