import { assumptionsOf } from '../pipeline/evidence.js';
import { traceOf } from '../pipeline/trace.js';
import { columns, inlines, paragraph, section, table } from './compose.js';
import { draftBasis } from './draft-basis.js';
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
      notes: draftBasis(setting.writer, assumptionsOf(setting.writer.project)),
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
              [2.2, 4, 4, 4, 4, 3, 3, 2.4, 3],
            ),
            rows.map((row) => {
              const texts = traceTexts(voice, row);
              return TRACE_COLUMNS.map((name) =>
                texts[name].split('\n').flatMap((line) => (line ? [inlines(line)] : [])),
              );
            }),
          ),
        ),
      ],
    }),
    orientation: 'landscape',
  };
}

/** The matrix as rows of texts, its heading first. */
export function traceRows(voice: Voice): string[][] {
  const heading = TRACE_COLUMNS.map((name) => voice.say(({ words }) => words.trace.columns[name]));
  const rows = traceOf(voice.speakers[0].writer.project).rows.map((row) => {
    const texts = traceTexts(voice, row);
    return TRACE_COLUMNS.map((name) => texts[name]);
  });
  return [heading, ...rows];
}
