import { CommanderError } from 'commander';
import { cliWords } from '../locales/catalog.js';
import { Failure } from '../model/failure.js';
import { version } from '../version.js';
import type { Context } from './context.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { Output } from './output.js';
import { createProgram } from './program.js';
import { usageMessage } from './usage.js';

/** Runs one command line and returns its exit code. The only place that catches. */
export async function main(io: Io): Promise<ExitCode> {
  quietWhenReaderLeaves(io);
  const output = new Output(io);
  if (io.argv.length === 1 && ['--version', '-V'].includes(io.argv[0] ?? '')) {
    output.data(version);
    return EXIT.clean;
  }
  const lang = languageOf(io);
  const context: Context = { io, lang, output, words: await cliWords(lang) };
  let exit: ExitCode = EXIT.clean;
  try {
    const program = createProgram(context, (code) => {
      exit = code;
    });
    await program.parseAsync(io.argv, { from: 'user' });
    return exit;
  } catch (error) {
    return explain(error, context);
  }
}

function explain(error: unknown, { output, words }: Context): ExitCode {
  const red = output.paintTalk.red;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    // `csm` or `csm standards` alone has printed its help already.
    if (error.code !== 'commander.help') output.talk(`${red('csm:')} ${usageMessage(error, words)}`);
    return EXIT.usage;
  }
  if (error instanceof Failure) {
    const say = words.failures[error.code as keyof typeof words.failures] as (args: Record<string, unknown>) => string;
    output.talk(`${red('csm:')} ${say(error.args)}`);
    return error.blame === 'usage' ? EXIT.usage : EXIT.failure;
  }
  // Inquirer's way of saying that the person pressed Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') {
    output.talk(words.cancelled);
    return EXIT.usage;
  }
  output.talk(`${red('csm:')} ${words.unexpected(version)}\n${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failure;
}

// `csm standards list | head` closes the pipe early; that is no error of ours.
function quietWhenReaderLeaves(io: Io): void {
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.clean);
  });
}
