import { type Command, Option, type OptionValues } from 'commander';
import type { CliWords } from '../locales/en/cli.js';
import { LOCALES } from '../model/locale.js';
import { templateNames } from '../workspace/templates.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit.js';

export type Perform<O> = (context: Context, args: string[], options: O) => Promise<ExitCode>;

/** Makes the action of a command that is loaded when it runs. */
export type Run = <O extends OptionValues>(
  load: () => Promise<Perform<O>>,
) => (...received: unknown[]) => Promise<void>;

type Help = CliWords['help'];

/** Declares every command on the program: its arguments, options and examples. */
export function declareCommands(program: Command, help: Help, run: Run): void {
  declareInit(program, help, run);
  add(program, 'walk [blueprint]', help.walk, help.walkExamples, help)
    .option('-s, --step <n>', help.walkStep)
    .option('-e, --encounter <id>', help.walkEncounter)
    .action(run(async () => (await import('./commands/walk.js')).walk));
  add(program, 'status [project]', help.status, help.statusExamples, help)
    .addOption(new Option('-f, --format <format>', help.format).choices(['table', 'json']).default('table'))
    .option('--coverage', help.coverage)
    .option('--as-of <date>', help.asOf)
    .action(run(async () => (await import('./commands/status.js')).status));
  declareLint(program, help, run);
  add(program, 'explain [rule]', help.explain, help.explainExamples, help).action(
    run(async () => (await import('./commands/explain.js')).explain),
  );
  declareStandards(program, help, run);
  declareJobs(program, help, run);
  add(program, 'import <table> [project]', help.import, help.importExamples, help)
    .addOption(new Option('-f, --format <format>', help.format).choices(['table', 'json']).default('table'))
    .option('--into <file>', help.importInto)
    .option('--sheet <name>', help.importSheet)
    .addOption(new Option('-m, --map <columns>', help.importMap).argParser(collect))
    .addOption(new Option('--locale <locale>', help.importLocale).choices([...LOCALES]))
    .option('-y, --yes', help.importYes)
    .option('--dry-run', help.importDryRun)
    .option('--delete', help.importDelete)
    .addOption(new Option('--prefer <side>', help.importPrefer).choices(['table', 'files']))
    .action(run(async () => (await import('./commands/import.js')).importTable));
  add(program, 'export <table> [project]', help.export, help.exportExamples, help)
    .addOption(new Option('--sheet <name>', help.exportSheet).choices(['standards', 'behaviors', 'expectations']))
    .addOption(new Option('--locale <locale>', help.exportLocale).choices([...LOCALES]))
    .option('--force', help.exportForce)
    .action(run(async () => (await import('./commands/export.js')).exportTable));
  add(program, 'lsp', help.lsp, help.lspExamples, help)
    // Editors say so; it is the only way there is.
    .addOption(new Option('--stdio', help.stdio).hideHelp())
    .action(run(async () => (await import('./commands/lsp.js')).lsp));
  add(program, 'schema [kind]', help.schema, help.schemaExamples, help)
    .option('-o, --out <dir>', help.schemaOut)
    .action(run(async () => (await import('./commands/schema.js')).schema));
}

function declareInit(program: Command, help: Help, run: Run): void {
  add(program, 'init [dir]', help.init, help.initExamples, help)
    .addOption(new Option('-t, --template <name>', help.template).choices(templateNames()))
    .option('-n, --name <name>', help.name)
    .addOption(localesOption(help.initLocale))
    .addOption(new Option('-d, --documents <kinds>', help.initDocuments).argParser(splitList))
    .option('-y, --yes', help.yes)
    .action(run(async () => (await import('./commands/init.js')).init));
}

function declareLint(program: Command, help: Help, run: Run): void {
  add(program, 'lint [paths...]', help.lint, help.lintExamples, help)
    .addOption(new Option('-f, --format <format[=file]>', help.lintFormat).argParser(collect))
    .addOption(
      new Option('--fail-on <severity>', help.failOn).choices(['error', 'warning', 'info', 'never']).default('error'),
    )
    .option('--max-warnings <n>', help.maxWarnings)
    .option('--as-of <date>', help.asOf)
    .option('--changed [revision]', help.changed)
    .option('--fix', help.fix)
    .option('--dry-run', help.dryRun)
    .option('--baseline', help.baseline)
    .option('--until <date>', help.until)
    .option('--stdin-filename <file>', help.stdinFilename)
    .option('-q, --quiet', help.quiet)
    .option('--no-cache', help.noCache)
    .action(run(async () => (await import('./commands/lint.js')).lint));
}

function declareStandards(program: Command, help: Help, run: Run): void {
  const standards = add(program, 'standards', help.standards, help.standardsExamples, help);
  const build = add(standards, 'build [project]', help.build, help.buildExamples, help);
  buildOptions(build, help.buildFormat, help)
    .addOption(new Option('--only <kinds>', help.only).argParser(splitList))
    .action(run(async () => (await import('./commands/build.js')).buildStandards));
  const list = add(standards, 'list [project]', help.standardsList, help.standardsListExamples, help);
  listOptions(list, help).action(run(async () => (await import('./commands/standards.js')).listStandards));
  const show = add(standards, 'show <id> [project]', help.standardsShow, help.standardsShowExamples, help);
  listOptions(show, help).action(run(async () => (await import('./commands/standards.js')).showStandard));
  add(standards, 'diff [from] [to]', help.diff, help.diffExamples, help)
    .addOption(
      new Option('-f, --format <format>', help.format).choices(['text', 'json', 'markdown', 'html']).default('text'),
    )
    .addOption(new Option('--locale <locale>', help.listLocale).choices([...LOCALES]))
    .addOption(new Option('--fail-on <kinds>', help.diffFailOn).argParser(splitList))
    .option('-p, --project <dir>', help.project)
    .action(run(async () => (await import('./commands/diff.js')).diffStandards));
  add(standards, 'trace [project]', help.trace, help.traceExamples, help)
    .addOption(
      new Option('-f, --format <format>', help.format)
        .choices(['table', 'html', 'csv', 'xlsx', 'json'])
        .default('table'),
    )
    .addOption(new Option('--locale <locale>', help.listLocale).choices([...LOCALES]))
    .option('--loose', help.loose)
    .option('-o, --out <file>', help.outFile)
    .action(run(async () => (await import('./commands/trace.js')).traceStandards));
  add(standards, 'verify <code> [project]', help.verify, help.verifyExamples, help)
    .addOption(new Option('-f, --format <format>', help.format).choices(['text', 'json']).default('text'))
    .action(run(async () => (await import('./commands/verify.js')).verifyStandard));
}

function declareJobs(program: Command, help: Help, run: Run): void {
  const jobs = add(program, 'jobs', help.jobs, help.jobsExamples, help);
  const list = add(jobs, 'list [project]', help.jobsList, help.jobsListExamples, help);
  listOptions(list, help).action(run(async () => (await import('./commands/jobs.js')).listJobs));
  const show = add(jobs, 'show <id> [project]', help.jobsShow, help.jobsShowExamples, help);
  listOptions(show, help).action(run(async () => (await import('./commands/jobs.js')).showJob));
  const library = add(jobs, 'add [role] [project]', help.jobsAdd, help.jobsAddExamples, help);
  listOptions(library, help)
    .option('--as <id>', help.jobsAs)
    .option('--to <file>', help.jobsTo)
    .option('--reports-to <id>', help.jobsReportsTo)
    .option('--link', help.jobsLink)
    .option('--no-link', help.jobsNoLink)
    .option('-y, --yes', help.jobsYes)
    .option('--dry-run', help.jobsDryRun)
    .action(run(async () => (await import('./commands/add-job.js')).addJob));
  const build = add(jobs, 'build [project]', help.jobsBuild, help.jobsBuildExamples, help);
  buildOptions(build, help.jobsFormat, help).action(run(async () => (await import('./commands/build.js')).buildJobs));
}

function add(parent: Command, usage: string, description: string, examples: string[], help: Help): Command {
  const text = `\n${help.examples}\n${examples.map((example) => `  ${example}`).join('\n')}`;
  return parent.command(usage).description(description).addHelpText('after', text);
}

function buildOptions(command: Command, formats: string, help: Help): Command {
  return command
    .addOption(new Option('-f, --format <formats>', formats).argParser(splitList))
    .addOption(localesOption(help.buildLocale))
    .option('--client <name>', help.client)
    .option('-o, --out <dir>', help.out)
    .option('--check', help.check)
    .option('--watch', help.watch)
    .option('--strict', help.strict)
    .option('--force', help.force);
}

function listOptions(command: Command, help: Help): Command {
  return command
    .addOption(new Option('-f, --format <format>', help.format).choices(['table', 'json']).default('table'))
    .addOption(new Option('--locale <locale>', help.listLocale).choices([...LOCALES]));
}

function localesOption(description: string): Option {
  return new Option('-l, --locale <locales>', description).argParser(splitList);
}

/** An option that may be given again and again. */
function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

function splitList(value: string): string[] {
  return value.split(',').map((item) => item.trim());
}
