import { version } from '../version.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Io } from './io.js';

/** Runs one command line and returns its exit code. */
export async function main(io: Io): Promise<ExitCode> {
  // Asked for by scripts and editors at every start: answered before anything is loaded.
  if (io.argv.length === 1 && ['--version', '-V'].includes(io.argv[0] ?? '')) {
    io.stdout.write(`${version}\n`);
    return EXIT.clean;
  }
  const { run } = await import('./run.js');
  return run(io);
}
