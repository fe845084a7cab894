/**
 * How fast documents are made: the whole pack of the example, the same after one standard changed, and
 * the manual of projects that grow, to show that nothing grows faster than its project.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { blueprint, CONFIG } from './blueprints.js';
import { median, peakOf, run } from './run.js';

const CSM = path.resolve('bin/csm.js');
const SIZES = [300, 1000, 3000];
const FORMATS = { html: 2, pdf: 15, docx: 10 } as const;
/** Most memory a manual of the largest project may take, in MB. */
const MEMORY = 800;

export function documentsTable(work: string, rounds: number): void {
  console.table([...packRows(work, rounds), ...manualRows(work)]);
}

function packRows(work: string, rounds: number) {
  const project = path.join(work, 'parcel');
  const out = path.join(work, 'parcel-out');
  cpSync('examples/parcel', project, { recursive: true });
  const file = path.join(project, 'blueprints/overnight-parcel.yaml');
  const text = readFileSync(file, 'utf8');
  const build = { args: [CSM, 'standards', 'build', project, '--out', out] };
  const cold: number[] = [];
  const changed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(out, { recursive: true, force: true });
    cold.push(run(build).time);
    // Another target each round, so that every build has something to do.
    writeFileSync(file, text.replace('target: at least 97%', `target: at least 97.${round + 1}%`));
    changed.push(run(build).time);
    writeFileSync(file, text);
  }
  return [
    row('examples/parcel, all kinds and formats, two locales', median(cold), 6),
    row('the same, one standard changed', median(changed), 1),
  ];
}

function manualRows(work: string) {
  return Object.entries(FORMATS).flatMap(([format, seconds]) =>
    SIZES.map((size) => {
      const project = projectOf(work, size);
      const out = path.join(work, `out-${size}`);
      rmSync(out, { recursive: true, force: true });
      const build = {
        args: [CSM, 'standards', 'build', project, '--only', 'manual', '--format', format, '--out', out],
      };
      const { time } = run(build);
      rmSync(out, { recursive: true, force: true });
      const peak = size === SIZES.at(-1) ? peakOf(build, work) : undefined;
      const goal = size === SIZES.at(-1) ? seconds : undefined;
      return row(`manual of ${size.toLocaleString('en')} standards, ${format}`, time, goal, size, peak);
    }),
  );
}

function projectOf(work: string, standards: number): string {
  const project = path.join(work, `standards-${standards}`);
  mkdirSync(path.join(project, 'blueprints'), { recursive: true });
  writeFileSync(path.join(project, 'csm.yaml'), CONFIG);
  for (let number = 0, count = 0; count < standards; number += 1) {
    const text = blueprint(number);
    count += text.match(/^\s+statement:/gm)?.length ?? 0;
    writeFileSync(path.join(project, 'blueprints', `${String(number).padStart(4, '0')}.yaml`), text);
  }
  return project;
}

function row(name: string, time: number, goal?: number, size?: number, peak?: number) {
  const met = (goal === undefined || time <= goal * 1000) && (peak === undefined || peak < MEMORY);
  return {
    documents: name,
    seconds: (time / 1000).toFixed(2),
    'ms a standard': size === undefined ? '' : (time / size).toFixed(2),
    'peak MB': peak ?? '',
    goal: goal === undefined ? '' : `≤ ${goal} s${peak === undefined ? '' : `, < ${MEMORY} MB`}`,
    met: goal === undefined ? '' : met ? 'yes' : 'NO',
  };
}
