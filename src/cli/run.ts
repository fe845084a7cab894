import { CommanderError } from 'commander';
import { cliWords } from '../locales/catalog.js';
import { Failure } from '../model/failure.js';
import { version } from '../version.js';
import type { Context } from './context.js';
import { EXIT, type ExitCode } from './exit.js';
import { failureText } from './failure-text.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { Output } from './output.js';
import { commandOf, createProgram } from './program.js';
import { usageMessage } from './usage.js';

/** Parses the command line and runs its command. The only place that catches. */
export async function run(io: Io): Promise<ExitCode> {
  const lang = languageOf(io);
  const context: Context = {
    io,
    lang,
    output: new Output(io),
    words: await cliWords(lang),
    explain: (error) => explain(error, context),
  };
  watchStreams(io, context);
  let exit: ExitCode = EXIT.clean;
  try {
    const program = createProgram(context, (code) => {
      exit = code;
    });
    // `csm` alone is a question, not a mistake.
    await program.parseAsync(isBare(io.argv) ? [...io.argv, '--help'] : io.argv, { from: 'user' });
    return exit;
  } catch (error) {
    return explain(error, context);
  }
}

function explain(error: unknown, context: Context): ExitCode {
  const { output, words } = context;
  const name = output.paintTalk.red('csm:');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    // `csm standards` alone has printed its help already.
    if (error.code !== 'commander.help') output.talk(`${name} ${usageMessage(error, commandOf(error), words)}`);
    return EXIT.usage;
  }
  if (error instanceof Failure) {
    output.talk(`${name} ${failureText(error, context)}`);
    return error.blame === 'usage' ? EXIT.usage : EXIT.failure;
  }
  // Inquirer's way of saying that the person pressed Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') {
    output.talk(words.cancelled);
    return EXIT.usage;
  }
  output.talk(`${name} ${words.unexpected(version)}\n${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failure;
}

// Only a language is asked for, if anything.
function isBare(argv: string[]): boolean {
  return (
    argv.length === 0 ||
    (argv[0] === '--lang' && argv.length === 2) ||
    (argv.length === 1 && /^--lang=/.test(argv[0] ?? ''))
  );
}

// `csm standards list | head` closes the pipe early; that is no error of ours. A full disk is one,
// and nobody awaits a stream, so it ends the program from here.
function watchStreams({ stdout, stderr }: Io, context: Context): void {
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
    process.exit(explain(new Failure('output-failed', { reason: error.code }, 'machine'), context));
  };
  stdout.on('error', leave);
  stderr.on('error', () => process.exit(process.exitCode ?? EXIT.clean));
}
