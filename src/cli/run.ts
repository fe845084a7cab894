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

/** Parses the command line and runs its command. The only place that catches. */
export async function run(io: Io): Promise<ExitCode> {
  quietWhenReaderLeaves(io);
  const lang = languageOf(io);
  const context: Context = { io, lang, output: new Output(io), words: await cliWords(lang) };
  let exit: ExitCode = EXIT.clean;
  try {
    const program = createProgram(context, (code) => {
      exit = code;
    });
    // `csm` alone is a question, not a mistake.
    await program.parseAsync(io.argv.length === 0 ? ['--help'] : io.argv, { from: 'user' });
    return exit;
  } catch (error) {
    return explain(error, context);
  }
}

function explain(error: unknown, { output, words }: Context): ExitCode {
  const name = output.paintTalk.red('csm:');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    // `csm standards` alone has printed its help already.
    if (error.code !== 'commander.help') output.talk(`${name} ${usageMessage(error, words)}`);
    return EXIT.usage;
  }
  if (error instanceof Failure) {
    const say = words.failures[error.code as keyof typeof words.failures] as (args: Record<string, unknown>) => string;
    output.talk(`${name} ${say(error.args)}`);
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

// `csm standards list | head` closes the pipe early; that is no error of ours.
function quietWhenReaderLeaves(io: Io): void {
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.clean);
  });
}
