import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { csvRows } from './csv.js';
import { textOfTable } from './encoding.js';
import { foreignFormat } from './foreign-format.js';
import type { Table } from './table.js';

/** No list of standards is larger; a workbook of this size unpacks to several times as much. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The tables of a file: CSV or TSV in whatever encoding and with whatever separator, or the sheets of
 * an XLSX workbook that hold anything, in their order. What it is shows in its bytes, not in its name.
 * @param file its path, for the name of the table and for messages
 * @throws Failure `table-empty`, `table-too-large`, `table-format`, `table-encoding`, `table-protected`,
 * `table-damaged`, `table-quote-open`
 */
export async function readTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length > MAX_BYTES) throw new Failure('table-too-large', { file, limit: MAX_BYTES });
  const format = foreignFormat(bytes);
  if (format === 'protected') throw new Failure('table-protected', { file });
  if (format !== undefined && format !== 'xlsx') throw new Failure('table-format', { file, format });
  const tables =
    format === 'xlsx'
      ? // The workbook reader is loaded only where there is a workbook.
        await (await import('./xlsx.js')).sheetTables(file, bytes)
      : [{ name: path.basename(file, path.extname(file)), rows: csvRows(file, textOfTable(file, bytes)) }];
  const filled = tables.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== '')));
  if (filled.length === 0) throw new Failure('table-empty', { file });
  return filled;
}
