import { type Plan, planBringingBack } from '../../exchange/round-trip/back/plan.js';
import { allWords, isExported } from '../../exchange/round-trip/back/recognize.js';
import { Vocabulary } from '../../exchange/round-trip/vocabulary.js';
import type { Table } from '../../exchange/tables/table.js';
import type { RoundTripWords } from '../../locales/en/round-trip.js';
import { Failure } from '../../model/failure.js';
import { type LoadedProject, readProject } from '../../workspace/read-project.js';
import { replaceFiles } from '../../workspace/replace-files.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findingsOf } from '../findings.js';
import { prettyReport } from '../reporters/pretty.js';
import { brokenBy, replacementsOf } from './after.js';
import type { Outcome } from './outcome.js';
import { planRecord } from './record.js';
import { showChanges, showNotes, showOutcome } from './shown-plan.js';

/** What csm import is told, as far as it concerns a table that csm export wrote. */
export interface BringBackOptions {
  format: string;
  yes?: boolean;
  dryRun?: boolean;
  delete?: boolean;
  prefer?: 'table' | 'files';
  sheet?: string;
  into?: string;
  map?: string[];
}

export interface Found {
  /** Of the project. */
  root: string;
  /** Absolute. */
  file: string;
  tables: Table[];
}

/**
 * Brings a table that csm export wrote back into the files it came from: shows the changes, asks, and writes all
 * of them or none. Nothing where the table is another list, or is to be read as one.
 * @throws Failure `only-exported`, `import-needs-yes`, `edit-failed`, `edit-shared`, `changed-meanwhile`,
 * `file-read-only`, `write-failed`
 */
export async function bringBack(
  context: Context,
  { root, file, tables }: Found,
  options: BringBackOptions,
): Promise<ExitCode | undefined> {
  const { delete: remove = false, prefer, sheet, into, map } = options;
  const asked = sheet === undefined ? tables : tables.filter(({ name }) => name === sheet);
  if (into !== undefined || map !== undefined || !(await isExported(asked))) {
    const option = remove ? '--delete' : prefer && '--prefer';
    if (option) throw new Failure('only-exported', { option, file });
    return undefined;
  }
  const loaded = readProject(root);
  const vocabulary = new Vocabulary(await allWords(), context.lang);
  if (loaded.project.incomplete) return refuseUnread(context, loaded, vocabulary.words);
  const plan = planBringingBack(loaded.project, asked, vocabulary, { remove, ...(prefer && { prefer }) });
  return carryOut(context, { loaded, plan, file, words: vocabulary.words }, options);
}

/** What stands in files that cannot be read would seem to be gone. */
async function refuseUnread(context: Context, loaded: LoadedProject, words: RoundTripWords): Promise<ExitCode> {
  const { output } = context;
  const report = await findingsOf(context, loaded);
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  output.data(`${words.unread}\n\n${await prettyReport({ ...report, findings }, output.paint, context.words)}`);
  return EXIT.findings;
}

interface Job {
  loaded: LoadedProject;
  plan: Plan;
  file: string;
  words: RoundTripWords;
}

async function carryOut(context: Context, job: Job, options: BringBackOptions): Promise<ExitCode> {
  const { loaded, plan, file, words } = job;
  const replacements = plan.faults.length > 0 ? [] : replacementsOf(loaded, plan);
  const broken = await brokenBy(context, loaded, replacements);
  const outcome: Outcome = { file, root: loaded.root, plan, replacements, broken, written: false };
  const sound = plan.faults.length === 0 && broken === undefined;
  const json = options.format === 'json';
  if (!json) showNotes(context, plan, words, options.prefer);
  if (sound && replacements.length > 0) {
    if (!json) showChanges(context, outcome, words);
    outcome.written = await isWanted(context, replacements.length, options, words);
    if (outcome.written) replaceFiles(loaded.root, replacements);
  }
  if (json) context.output.json(planRecord(context, outcome, words));
  else showOutcome(context, outcome, words);
  return sound && plan.conflicts.length === 0 ? EXIT.clean : EXIT.findings;
}

async function isWanted(
  { io }: Context,
  files: number,
  { dryRun, yes, format }: BringBackOptions,
  words: RoundTripWords,
): Promise<boolean> {
  if (dryRun) return false;
  if (yes) return true;
  if (format === 'json' || !io.stdin.isTTY || !io.stdout.isTTY) throw new Failure('import-needs-yes');
  return (await import('../prompts/confirm.js')).askYesNo(words.ask(files));
}
