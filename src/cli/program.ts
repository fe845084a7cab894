import { Command, type CommanderError, Help, Option, type OptionValues } from 'commander';
import { LOCALES } from '../model/locale.js';
import { version } from '../version.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit.js';

type Run<O> = (context: Context, args: string[], options: O) => Promise<ExitCode>;

/**
 * The command tree: names, arguments, options, help. Each action loads its command when it runs,
 * so that no command pays for another's libraries.
 */
export function createProgram(context: Context, done: (code: ExitCode) => void): Command {
  const { words } = context;
  const help = words.help;
  const run =
    <O extends OptionValues>(load: () => Promise<Run<O>>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const perform = await load();
      done(
        await perform(
          context,
          command.processedArgs.flat().filter((arg) => arg !== undefined),
          command.opts<O>(),
        ),
      );
    };

  const program = new Command('csm')
    .description(help.csm)
    .version(version, '-V, --version', help.version)
    .showSuggestionAfterError(true);
  const add = (parent: Command, usage: string, description: string, examples: string[]) =>
    parent.command(usage).description(description).addHelpText('after', exampleText(help.examples, examples));

  const init = add(program, 'init [dir]', help.init, help.initExamples)
    .addOption(new Option('-t, --template <name>', help.template).choices(['blank', 'parcel']))
    .option('-n, --name <name>', help.name)
    .addOption(localesOption(help.initLocale))
    .option('-y, --yes', help.yes);
  init.action(run(async () => (await import('./commands/init.js')).init));

  const lint = add(program, 'lint [paths...]', help.lint, help.lintExamples).addOption(
    new Option('-f, --format <format>', help.format).choices(['pretty', 'json']).default('pretty'),
  );
  lint.action(run(async () => (await import('./commands/lint.js')).lint));

  const standards = add(program, 'standards', help.standards, help.standardsExamples);
  buildOptions(add(standards, 'build [project]', help.build, help.buildExamples), help.buildFormat)
    .addOption(new Option('--only <kinds>', help.only).argParser(splitList))
    .action(run(async () => (await import('./commands/build.js')).buildStandards));
  listOptions(add(standards, 'list [project]', help.standardsList, help.standardsListExamples)).action(
    run(async () => (await import('./commands/standards.js')).listStandards),
  );
  listOptions(add(standards, 'show <id> [project]', help.standardsShow, help.standardsShowExamples)).action(
    run(async () => (await import('./commands/standards.js')).showStandard),
  );

  const jobs = add(program, 'jobs', help.jobs, help.jobsExamples);
  listOptions(add(jobs, 'list [project]', help.jobsList, help.jobsListExamples)).action(
    run(async () => (await import('./commands/jobs.js')).listJobs),
  );
  listOptions(add(jobs, 'show <id> [project]', help.jobsShow, help.jobsShowExamples)).action(
    run(async () => (await import('./commands/jobs.js')).showJob),
  );
  buildOptions(add(jobs, 'build [project]', help.jobsBuild, help.jobsBuildExamples), help.jobsFormat).action(
    run(async () => (await import('./commands/build.js')).buildJobs),
  );

  add(program, 'schema [kind]', help.schema, help.schemaExamples)
    .option('-o, --out <dir>', help.schemaOut)
    .action(run(async () => (await import('./commands/schema.js')).schema));

  everyCommand(program, (command) => localize(command, context));
  program.addOption(new Option('--lang <language>', help.lang).choices([...LOCALES]));
  return program;

  function buildOptions(command: Command, formats: string): Command {
    return command
      .addOption(new Option('-f, --format <formats>', formats).argParser(splitList))
      .addOption(localesOption(help.buildLocale))
      .option('-o, --out <dir>', help.out)
      .option('--force', help.force);
  }

  function listOptions(command: Command): Command {
    return command
      .addOption(new Option('-f, --format <format>', help.format).choices(['table', 'json']).default('table'))
      .addOption(new Option('--locale <locale>', help.listLocale).choices([...LOCALES]));
  }

  function localesOption(description: string): Option {
    return new Option('-l, --locale <locales>', description).argParser(splitList);
  }
}

function splitList(value: string): string[] {
  return value.split(',').map((item) => item.trim());
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

function exampleText(title: string, examples: string[]): string {
  return `\n${title}\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
