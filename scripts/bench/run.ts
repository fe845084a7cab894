import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PEAK = pathToFileURL(path.resolve('scripts/bench/peak.mjs')).href;

export interface Program {
  /** Arguments of node, the program's file first. */
  args: string[];
  cwd?: string;
  /** Exit codes that are no failure: linters end with 1 where they find something. */
  accepted?: number[];
}

/** Runs a program to its end; wall time of the whole process in milliseconds, and what it printed. */
export function run(program: Program): { time: number; output: string } {
  return start(program, [], {});
}

/** The most memory a program holds, in MB. */
export function peakOf(program: Program, folder: string): number {
  const file = path.join(folder, 'peak');
  start(program, ['--import', PEAK], { BENCH_PEAK_FILE: file });
  return Math.round((Number(readFileSync(file, 'utf8')) * 1024) / 1e6);
}

function start({ args, cwd, accepted = [0] }: Program, before: string[], env: Record<string, string>) {
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1024 ** 3,
  });
  const time = Number(process.hrtime.bigint() - begin) / 1e6;
  if (!accepted.includes(status ?? -1))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`);
  return { time, output: stdout };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
