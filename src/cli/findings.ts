import path from 'node:path';
import { type Finding, toFinding } from '../lint/finding.js';
import { type LintOutcome, lintProject } from '../lint/lint.js';
import { findingWords } from '../locales/catalog.js';
import type { LoadedProject } from '../workspace/read-project.js';
import type { Context } from './context.js';

/** What is linted together: a project, and which of its files the user asked about. */
export interface Batch {
  loaded: LoadedProject;
  /** Paths relative to the root that findings are kept for; all where empty. */
  within: string[];
}

/** A finding that is not counted, and why. */
export interface ExceptedFinding {
  finding: Finding;
  reason: string | null;
  by: string | null;
  until: string | null;
}

export interface LintResult {
  findings: Finding[];
  /** What exceptions of the project cover. */
  excepted: ExceptedFinding[];
  /** The rules that ran. */
  ran: LintOutcome['ran'];
  /** ISO date that due, review and expiry dates were held against; null when no rule asked for one. */
  asOf: string | null;
  /** Whether the settings under `lint` are wrong in one of the projects. */
  misconfigured: boolean;
  /** How many files were looked at. */
  files: number;
  /** Text of a file, by the path its findings show. */
  textOf(file: string): string | undefined;
}

/** Findings of one project, for commands that need it free of errors. */
export async function findingsOf(context: Context, loaded: LoadedProject): Promise<LintResult> {
  return lintBatches(context, [{ loaded, within: [] }], todayOf(context));
}

/** The day a run holds dates against unless it is told another: SOURCE_DATE_EPOCH, or today. */
export function todayOf({ io }: Context): string {
  const epoch = io.env.SOURCE_DATE_EPOCH;
  const day = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : io.now();
  // The day where the user stands, not the one in Greenwich.
  if (epoch !== undefined) return day.toISOString().slice(0, 10);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Findings of several projects, each kept to the files asked about. */
export async function lintBatches(context: Context, batches: Batch[], asOf: string): Promise<LintResult> {
  const wording = await findingWords(context.lang);
  const texts = new Map<string, string>();
  const ran = new Map<string, LintOutcome['ran'][number]>();
  const findings: Finding[] = [];
  const excepted: ExceptedFinding[] = [];
  let [files, dated, misconfigured] = [0, false, false];
  for (const { loaded, within } of batches) {
    // Always from where the user stands: programs join it to the folder they called csm in.
    const show = (file: string) =>
      path.relative(context.io.cwd, path.join(loaded.root, file)).split(path.sep).join('/');
    const asked = (file: string) =>
      within.length === 0 || within.some((one) => file === one || file.startsWith(`${one}/`));
    for (const [file, text] of loaded.texts) texts.set(show(file), text);
    files += loaded.files.filter(asked).length;
    const outcome = lintProject(loaded.project, { asOf, unread: loaded.problems });
    for (const rule of outcome.ran) ran.set(rule.rule, rule);
    dated ||= outcome.dated;
    misconfigured ||= outcome.misconfigured;
    findings.push(
      ...outcome.problems.filter(({ file }) => asked(file)).map((problem) => toFinding(problem, wording, show)),
    );
    for (const { problem, reason = null, by = null, until = null } of outcome.excepted) {
      if (asked(problem.file)) excepted.push({ finding: toFinding(problem, wording, show), reason, by, until });
    }
  }
  return {
    findings,
    excepted,
    ran: [...ran.values()],
    asOf: dated ? asOf : null,
    misconfigured,
    files,
    textOf: (file) => texts.get(file),
  };
}
