/**
 * How fast a project is linted: csm beside the least that any such checker does, and beside the tools
 * that come nearest in kind. All take turns, so that a busy machine slows every one of them; each
 * ratio is that of a round, and the median of the rounds is the figure to quote.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Peers } from './peers.js';
import { type Workload, writeFloor, writeRuleset, writeWorkloads } from './projects.js';
import { median, peakOf, run } from './run.js';

const CSM = path.resolve('bin/csm.js');

interface Goal {
  seconds?: number;
  megabytes?: number;
  /** Times the floor, Spectral's time, Redocly's time. */
  floor?: number;
  spectral?: number;
  redocly?: number;
}

interface Times {
  csm: number;
  floor: number;
  spectral?: number;
  redocly?: number;
}

export async function speedTable(work: string, rounds: number, peers: Peers | undefined): Promise<void> {
  const { one, hundred, thousand, long } = writeWorkloads(work);
  const tools = { floor: await writeFloor(work), ruleset: writeRuleset(work), peers };
  const rows = [
    row(one, { seconds: 0.2 }),
    row(hundred, {}),
    row(thousand, { seconds: 1.5, megabytes: 200, floor: 1.2, spectral: 8, redocly: 3 }),
    row(long, { seconds: 2 }),
    unchangedRow(thousand, { seconds: 0.3 }),
  ];
  console.table(rows);

  function row(load: Workload, goal: Goal) {
    const times: Times[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const time = timesOf(load);
      if (round >= 0) times.push(time); // the first is to warm up
    }
    forget(load);
    return { case: load.name, ...figures(times, peakOf(csm(load), work), goal) };
  }

  // Read once; then from what the first run kept.
  function unchangedRow(load: Workload, goal: Goal) {
    run(csm(load));
    const times = Array.from({ length: rounds }, () => run(csm(load)).time);
    const seconds = median(times) / 1000;
    return {
      case: `${load.name}, unchanged`,
      'csm s': seconds.toFixed(2),
      goal: `≤ ${goal.seconds} s`,
      met: seconds <= (goal.seconds ?? 0) ? 'yes' : 'NO',
    };
  }

  function timesOf(load: Workload): Times {
    forget(load);
    const blueprints = path.join(load.project, 'blueprints');
    return {
      csm: run(csm(load)).time,
      floor: Number(run({ args: [tools.floor, blueprints] }).output),
      ...(peers && {
        spectral: run({
          args: [
            peers.spectral,
            'lint',
            'blueprints/*.yaml',
            '--ruleset',
            tools.ruleset,
            '--ignore-unknown-format',
            '--quiet',
          ],
          cwd: load.project,
          accepted: [0, 1],
        }).time,
        redocly: run({ args: [peers.redocly, 'lint', '*.yaml'], cwd: load.openapi, accepted: [0, 1] }).time,
      }),
    };
  }
}

function csm({ project }: Workload) {
  return { args: [CSM, 'lint', project], accepted: [0, 1] };
}

function forget({ project }: Workload): void {
  rmSync(path.join(project, '.csm'), { recursive: true, force: true });
}

function figures(times: Times[], peak: number, goal: Goal) {
  const seconds = median(times.map(({ csm }) => csm)) / 1000;
  const over = (pick: (time: Times) => number | undefined) =>
    median(times.map((time) => (pick(time) ?? Number.NaN) / time.csm));
  const floor = median(times.map((time) => time.csm / time.floor));
  const [spectral, redocly] = [over(({ spectral }) => spectral), over(({ redocly }) => redocly)];
  const kept = [
    seconds <= (goal.seconds ?? Infinity),
    peak < (goal.megabytes ?? Infinity),
    floor <= (goal.floor ?? Infinity),
    !(spectral < (goal.spectral ?? 0)),
    !(redocly < (goal.redocly ?? 0)),
  ];
  return {
    'csm s': seconds.toFixed(2),
    'peak MB': peak,
    'floor s': (median(times.map((time) => time.floor)) / 1000).toFixed(2),
    'csm / floor': floor.toFixed(2),
    'Spectral / csm': shown(spectral),
    'Redocly / csm': shown(redocly),
    goal: said(goal),
    met: kept.every(Boolean) ? 'yes' : 'NO',
  };
}

function shown(ratio: number): string {
  return Number.isNaN(ratio) ? 'not had' : `${ratio.toFixed(1)} ×`;
}

function said({ seconds, megabytes, floor, spectral, redocly }: Goal): string {
  return [
    seconds && `≤ ${seconds} s`,
    megabytes && `< ${megabytes} MB`,
    floor && `≤ ${floor} × floor`,
    spectral && `Spectral ≥ ${spectral} ×`,
    redocly && `Redocly ≥ ${redocly} ×`,
  ]
    .filter(Boolean)
    .join(', ');
}
