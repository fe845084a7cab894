/**
 * Measures csm against its own goals. Each command runs in turn with `node -e 0`, the floor of any
 * Node program, so that a busy machine slows both: the ratio is the figure to quote.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const RUNS = Number(process.argv[2] ?? 15);
const CSM = path.resolve('bin/csm.js');
const work = mkdtempSync(path.join(tmpdir(), 'csm-bench-'));

interface Case {
  name: string;
  args: string[];
  /** Times `node -e 0`, or seconds. */
  limit: { ratio: number } | { seconds: number };
}

run([CSM, 'init', path.join(work, 'one'), '--template', 'blank', '--yes']);

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
    const time = run(args);
    const floor = run(['-e', '0']);
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
rmSync(work, { recursive: true, force: true });

function run(args: string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return elapsed;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
