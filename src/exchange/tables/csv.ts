import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../../model/failure.js';
import { type Separator, separatorOf } from './separator.js';
import type { Row } from './table.js';

/**
 * The rows of a CSV text, ragged as they are.
 * @throws Failure `table-quote-open` when a quotation mark is never closed: all that follows would be one cell
 */
export function csvRows(file: string, text: string): Row[] {
  const separator = separatorOf(text, (one, records) => sampled(text, one, records));
  try {
    const rows = records(text, separator);
    const numbered = rows.map((cells, i) => ({ number: i + 1, cells: cells.map(shown) }));
    return /^sep=[\t;,|]\s*$/i.test(text.split(/[\r\n]/, 1)[0] ?? '') ? numbered.slice(1) : numbered;
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    throw new Failure('table-quote-open', { file, row: Number(error.records ?? 0) + 1 });
  }
}

/** Some characters more than the records take: the last one may be cut. */
const SAMPLE_LENGTH = 200_000;

function sampled(text: string, separator: Separator, count: number): string[][] {
  try {
    return records(text.slice(0, SAMPLE_LENGTH), separator, count);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function records(text: string, delimiter: Separator, to?: number): string[][] {
  // Real lists have rows of all lengths, and inches written as 5".
  return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, ...(to && { to }) });
}

/** Excel's ways of forcing a text, `="0123"`, and of labelling a link, as the sheet would show them. */
function shown(cell: string): string {
  const text = cell.trim();
  if (!text.startsWith('=')) return text;
  const label = /^=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(text)?.[1];
  const forced = /^="((?:[^"]|"")*)"$/.exec(text)?.[1];
  return (label ?? forced)?.replaceAll('""', '"') ?? text;
}
