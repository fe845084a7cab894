import { assumptionsOf } from '../../pipeline/evidence.js';
import { traceOf } from '../../pipeline/trace.js';
import type { Sheet, SheetRow, Workbook } from '../workbook.js';
import { area, textCell } from './cells.js';
import { titleRows, workbookFrame } from './front.js';
import { looseTexts, TRACE_COLUMNS, traceTexts } from './trace-texts.js';
import type { Voice } from './voice.js';

const WIDTHS: Record<(typeof TRACE_COLUMNS)[number], number> = {
  encounter: 20,
  expectation: 34,
  answer: 34,
  standard: 36,
  measure: 32,
  duty: 28,
  step: 24,
  line: 11,
  loose: 30,
};
const LOOSE_COLUMNS = ['kind', 'id', 'text', 'loose'] as const;
const LOOSE_WIDTHS = [16, 26, 60, 60];
const HEADING_ROW = 4;

/** From expectations to checklist lines and back; what hangs loose stands on a sheet of its own. Nothing of nothing. */
export function buildTrace(voice: Voice): Workbook | undefined {
  const trace = traceOf(voice.speakers[0].writer.project);
  if (trace.rows.length === 0) return undefined;
  const say = (pick: (words: Words) => string) => voice.line(({ words }) => pick(words.trace));
  const rows = trace.rows.map((row): SheetRow => {
    const texts = traceTexts(voice, row);
    return { cells: TRACE_COLUMNS.map((name) => textCell(texts[name], name === 'loose' ? 'mark' : 'text')) };
  });
  const loose = trace.loose.map((end): SheetRow => ({ cells: looseTexts(voice, end).map((text) => textCell(text)) }));
  const nothing = {
    cells: [
      textCell(
        say((words) => words.nothingLoose),
        'note',
      ),
    ],
  };
  return {
    ...workbookFrame(voice),
    kind: 'trace',
    name: 'traceability',
    title: say((words) => words.title),
    sheets: [
      table(voice, {
        id: 'trace',
        name: say((words) => words.sheet),
        widths: TRACE_COLUMNS.map((name) => WIDTHS[name]),
        headings: TRACE_COLUMNS.map((name) => voice.say(({ words }) => words.trace.columns[name])),
        rows,
      }),
      table(voice, {
        id: 'loose',
        name: say((words) => words.looseSheet),
        widths: LOOSE_WIDTHS,
        headings: LOOSE_COLUMNS.map((name) => voice.say(({ words }) => words.trace.looseColumns[name])),
        rows: loose.length > 0 ? loose : [nothing],
      }),
    ],
  };
}

type Words = Voice['speakers'][0]['words']['trace'];

interface Table {
  id: string;
  name: string;
  widths: readonly number[];
  headings: readonly string[];
  rows: SheetRow[];
}

function table(voice: Voice, { id, name, widths, headings, rows }: Table): Sheet {
  const [{ words: main }] = voice.speakers;
  return {
    id,
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...titleRows(voice, name, main.trace.code, assumptionsOf(voice.speakers[0].writer.project)),
      {
        cells: [
          textCell(
            voice.line(({ words }) => words.trace.intro),
            'subtitle',
          ),
        ],
      },
      { cells: [], height: 6 },
      { cells: headings.map((heading) => textCell(heading, 'heading')) },
      ...rows,
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    filter: area(HEADING_ROW, 0, HEADING_ROW + rows.length, widths.length - 1),
    print: { orientation: 'landscape', header: [HEADING_ROW, HEADING_ROW] },
    protected: false,
  };
}
