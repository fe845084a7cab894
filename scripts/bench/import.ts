/** How fast a long foreign list is imported: 10,000 rows as CSV and as a workbook, whole processes. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { median, run } from './run.js';

const CSM = path.resolve('bin/csm.js');
const LIST = 'test/fixtures/foreign-lists/gc_2019_20_annual.csv';
const ROWS = 10_000;
const SECONDS = 3;
/** Position of the statement. */
const STATEMENT = 5;

export async function importTable(work: string, rounds: number): Promise<void> {
  const project = path.join(work, 'import');
  run({ args: [CSM, 'init', project, '--template', 'blank', '--name', 'Bench', '--locale', 'en', '--yes'] });
  const rows = longList();
  const csv = path.join(work, 'long.csv');
  writeFileSync(csv, rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));
  const xlsx = path.join(work, 'long.xlsx');
  writeFileSync(xlsx, await writeXlsx({ sheets: [{ name: 'Standards', rows }] }));
  console.table([csv, xlsx].map((file) => measured(file, project, rounds)));
}

/** A real list again and again, each row with a number of its own. */
function longList(): string[][] {
  const [header = [], ...rows] = parse(readFileSync(LIST)) as string[][];
  const numbered = Array.from({ length: ROWS }, (_, i) =>
    (rows[i % rows.length] ?? []).map((cell, at) => (at === STATEMENT ? `Case ${i + 1}: ${cell}` : cell)),
  );
  return [header, ...numbered];
}

function measured(file: string, project: string, rounds: number) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(path.join(project, 'blueprints/long.yaml'), { force: true });
    times.push(run({ args: [CSM, 'import', file, project, '--yes'] }).time);
  }
  const time = median(times);
  return {
    import: `${ROWS.toLocaleString('en')} rows, ${path.extname(file).slice(1)}`,
    seconds: (time / 1000).toFixed(2),
    goal: `≤ ${SECONDS} s`,
    met: time <= SECONDS * 1000 ? 'yes' : 'NO',
  };
}
