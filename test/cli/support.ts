import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';

export interface Outcome {
  exit: number;
  stdout: string;
  stderr: string;
}

interface World {
  cwd?: string;
  env?: Record<string, string>;
  /** Whether standard input, output and error are a terminal. */
  tty?: boolean;
  columns?: number;
  /** What comes in on standard input. */
  input?: string;
}

/** A line of a stack trace: no test may ever see one. */
const STACK = /^\s+at .*[\d)]$/m;

/** Runs csm in this process. Fails when a stack trace shows. */
export async function run(argv: string[], { cwd, env = {}, tty, columns, input = '' }: World = {}): Promise<Outcome> {
  const stdout = sink(tty, columns);
  const stderr = sink(tty, columns);
  const stdin = Object.assign(new PassThrough(), { isTTY: tty });
  // A terminal stays open for whoever types.
  if (!tty) stdin.end(input);
  const exit = await main({
    argv,
    env: { LANG: 'en_US.UTF-8', ...env },
    cwd: cwd ?? temporaryFolder(),
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => new Date('2027-01-01T00:00:00Z'),
  });
  const outcome = { exit, stdout: stdout.text(), stderr: stderr.text() };
  if (STACK.test(outcome.stderr + outcome.stdout)) throw new Error(`a stack trace shows:\n${outcome.stderr}`);
  return outcome;
}

function sink(isTTY?: boolean, columns?: number) {
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns }), text: () => written };
}

/** An empty folder that lives as long as the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'csm-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Files = Record<string, string | Uint8Array>;

/** A temporary folder that holds `files`. */
export function folderWith(files: Files): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** A little project of one standard and two jobs: sound in form, and no more is asked of it. */
export const PROJECT: Files = {
  'csm.yaml': 'csm: 1\norganization: {name: River Bank}\nlint: {extends: minimal}\n',
  'blueprints/phone.yaml': `service: {id: phone, name: Phone service}
encounters:
  - id: call
    name: The customer calls
    stage: during
    channel: phone
    expectations:
      - {id: pick-up, says: Pick up before I give up, dimension: responsiveness}
    behaviors:
      - id: answer-calls
        does: Answers calls
        role: agent
        answers: [pick-up]
        standards:
          - id: answered-in-time
            kind: hard
            statement: 80% of calls are answered within 20 seconds
            measure: {statistic: share, counts: calls answered within 20 seconds, of: all calls}
            target: at least 80%
            owner: leader
`,
  'roles/roles.yaml': `roles:
  - {id: agent, title: Agent, reports-to: leader}
  - {id: leader, title: Team leader}
`,
};

/** Every file below a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();
}
