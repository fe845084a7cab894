/**
 * Measures csm against its own goals: `npm run bench [rounds]`. Each command runs in turn with
 * `node -e 0`, the floor of any Node program, so that a busy machine slows both: the ratio is the
 * figure to quote. Then linting beside other tools, which are installed for the bench alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentsTable } from './bench/documents.js';
import { importTable } from './bench/import.js';
import { installPeers } from './bench/peers.js';
import { median, run } from './bench/run.js';
import { speedTable } from './bench/speed.js';
import { walkTable } from './bench/walk.js';

const RUNS = Number(process.argv[2] ?? 15);
const CSM = path.resolve('bin/csm.js');
const work = mkdtempSync(path.join(tmpdir(), 'csm-bench-'));

interface Case {
  name: string;
  args: string[];
  /** Times `node -e 0`, or seconds. */
  limit: { ratio: number } | { seconds: number };
}

run({ args: [CSM, 'init', path.join(work, 'one'), '--template', 'blank', '--yes'] });

const cases: Case[] = [
  { name: 'csm --version', args: [CSM, '--version'], limit: { ratio: 1.5 } },
  {
    name: 'csm lint, one file',
    args: [CSM, 'lint', path.join(work, 'one/blueprints/service.yaml')],
    limit: { ratio: 3 },
  },
  { name: 'csm lint examples/parcel (189 KB)', args: [CSM, 'lint', 'examples/parcel'], limit: { seconds: 1 } },
  {
    name: 'csm standards build examples/parcel (html, md; two locales)',
    args: [CSM, 'standards', 'build', 'examples/parcel', '--format', 'html,md', '--out', path.join(work, 'out')],
    limit: { seconds: 1 },
  },
];

console.log(`node ${process.version}, ${RUNS} runs each, medians; the floor is node -e 0 in the same rounds\n`);
const rows = cases.map(({ name, args, limit }) => {
  const times: number[] = [];
  const floors: number[] = [];
  for (let i = -1; i < RUNS; i += 1) {
    rmSync(path.join(work, 'out'), { recursive: true, force: true }); // a cold build every time
    const { time } = run({ args });
    const floor = run({ args: ['-e', '0'] }).time;
    if (i < 0) continue; // warm-up
    times.push(time);
    floors.push(floor);
  }
  const ratio = median(times.map((time, i) => time / (floors[i] ?? 1)));
  const met = 'ratio' in limit ? ratio <= limit.ratio : median(times) <= limit.seconds * 1000;
  return {
    command: name,
    ms: Math.round(median(times)),
    'floor ms': Math.round(median(floors)),
    ratio: ratio.toFixed(2),
    goal: 'ratio' in limit ? `≤ ${limit.ratio} × floor` : `≤ ${limit.seconds} s`,
    met: met ? 'yes' : 'NO',
  };
});
console.table(rows);

const peers = installPeers();
if (typeof peers === 'string') console.log(`\nSpectral and Redocly cannot be had, so csm stands alone: ${peers}`);
console.log('\nlint: whole processes beside the floor in process (read, parse with positions, validate)\n');
await speedTable(work, Math.ceil(RUNS / 3), typeof peers === 'string' ? undefined : peers);
console.log('\ndocuments: whole processes\n');
documentsTable(work, Math.ceil(RUNS / 5));
console.log('\nimport of a foreign list: whole processes\n');
await importTable(work, Math.ceil(RUNS / 5));
console.log('\nwalk: in process\n');
await walkTable(work);
rmSync(work, { recursive: true, force: true });
