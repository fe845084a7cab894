import { Command, type CommanderError, Help, Option } from 'commander';
import { LOCALES } from '../model/locale.js';
import { version } from '../version.js';
import type { Context } from './context.js';
import { declareCommands, type Run } from './declare.js';
import type { ExitCode } from './exit.js';

/**
 * The command tree: names, arguments, options, help. Each action loads its command when it runs,
 * so that no command pays for another's libraries.
 */
export function createProgram(context: Context, done: (code: ExitCode) => void): Command {
  const { words } = context;
  const run: Run =
    (load) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const perform = await load();
      done(
        await perform(
          context,
          command.processedArgs.flat().filter((arg) => arg !== undefined),
          command.opts(),
        ),
      );
    };

  const program = new Command('csm')
    .description(words.help.csm)
    .version(version, '-V, --version', words.help.version)
    .showSuggestionAfterError(true);
  declareCommands(program, words.help, run);
  everyCommand(program, (command) => localize(command, context));
  program.addOption(new Option('--lang <language>', words.help.lang).choices([...LOCALES]));
  return program;
}

function everyCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const child of command.commands) everyCommand(child, visit);
}

function localize(command: Command, { words, output }: Context): void {
  const titles = words.help.titles as Record<string, string>;
  command
    .helpOption('-h, --help', words.help.help)
    .helpCommand('help [command]', words.help.helpCommand)
    .exitOverride((error) => {
      throw Object.assign(error, { command: fullName(command) });
    })
    .configureOutput({
      writeOut: (text) => output.data(text),
      writeErr: (text) => output.talk(text),
      outputError: () => {}, // main explains, in the catalog's words
      getOutHelpWidth: () => output.width,
      getErrHelpWidth: () => output.width,
    })
    .configureHelp({
      styleTitle: (title) => output.paint.bold(titles[title] ?? title),
      optionDescription: ({ description, argChoices, defaultValue }) =>
        argChoices || defaultValue !== undefined
          ? `${description}${words.help.notes(argChoices?.join(', '), defaultValue as string | undefined)}`
          : description,
      commandUsage: (shown) => localizedUsage(new Help().commandUsage(shown), words),
      subcommandTerm: (shown) => localizedUsage(new Help().subcommandTerm(shown), words),
    });
  // Every command takes it: people write it where they think of it.
  if (command.parent) command.addOption(new Option('--lang <language>', words.help.lang).choices([...LOCALES]));
}

/** The command a usage error is about: `csm standards show`. */
export function commandOf(error: CommanderError): string {
  return 'command' in error && typeof error.command === 'string' ? error.command : 'csm';
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function localizedUsage(usage: string, { help }: Context['words']): string {
  return usage.replace('[options]', help.usageOptions).replace('[command]', help.usageCommand);
}
