import path from 'node:path';
import { type Finding, toFinding } from '../lint/finding.js';
import { isAboutForm, type LintOutcome, lintProject, prepareLint } from '../lint/lint.js';
import { findingWords } from '../locales/catalog.js';
import type { Problem } from '../model/problem.js';
import type { LoadedProject } from '../workspace/read-project.js';
import type { Context } from './context.js';

/** What holds csm.yaml against its schema. */
const SCHEMA_RULES = new Set(['unknown-key', 'missing-key', 'wrong-type', 'invalid-value']);

/** A finding that is not counted, and why. */
export interface ExceptedFinding {
  finding: Finding;
  reason: string | null;
  by: string | null;
  until: string | null;
  /** Whether a comment beside it grants the exception, not csm.yaml. */
  inPlace: boolean;
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

/** A project, what linting it came to, and which of its files were asked about. */
export interface Linted {
  root: string;
  files: string[];
  outcome: LintOutcome;
  isAsked(file: string): boolean;
  textOf(file: string): string | undefined;
}

/** What keeps a project from being understood, for commands that show or print it. */
export async function findingsOf(context: Context, loaded: LoadedProject): Promise<LintResult> {
  const asOf = todayOf(context);
  await prepareLint(loaded.project);
  const outcome = lintProject(loaded.project, { asOf, unread: loaded.problems, only: isAboutForm });
  return toResult(context, [lintedOf(loaded, outcome)], asOf);
}

/** A project that was read whole. */
export function lintedOf({ root, files, texts }: LoadedProject, outcome: LintOutcome): Linted {
  return { root, files, outcome, isAsked: () => true, textOf: (file) => texts.get(file) };
}

/** The day a run holds dates against unless it is told another: SOURCE_DATE_EPOCH, or today. */
export function todayOf({ io }: Context): string {
  const epoch = io.env.SOURCE_DATE_EPOCH ?? '';
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  // The day where the user stands, not the one in Greenwich.
  const now = io.now();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What linting came to, in words: one result for every way of showing it. */
export async function toResult(context: Context, linted: Linted[], asOf: string): Promise<LintResult> {
  const wording = await findingWords(context.lang);
  const sources = new Map<string, () => string | undefined>();
  const result: LintResult = {
    findings: [],
    excepted: [],
    ran: uniqueRules(linted.flatMap(({ outcome }) => outcome.ran)),
    asOf: linted.some(({ outcome }) => outcome.dated) ? asOf : null,
    misconfigured: linted.some(({ outcome }) => outcome.misconfigured),
    files: 0,
    textOf: (file) => sources.get(file)?.(),
  };
  for (const { root, files, outcome, isAsked, textOf } of linted) {
    // Always from where the user stands: programs join it to the folder they called csm in.
    const show = (file: string) => {
      const shown = path.relative(context.io.cwd, path.join(root, file)).split(path.sep).join('/');
      sources.set(shown, () => textOf(file));
      return shown;
    };
    result.files += files.filter(isAsked).length;
    for (const problem of outcome.problems) {
      if (isAsked(problem.file) || isAboutSettings(problem, outcome))
        result.findings.push(toFinding(problem, wording, show));
    }
    for (const { problem, reason = null, by = null, until = null, inPlace } of outcome.excepted) {
      if (!isAsked(problem.file)) continue;
      result.excepted.push({ finding: toFinding(problem, wording, show), reason, by, until, inPlace });
    }
  }
  return result;
}

/** Whether a finding says what is wrong with the settings: shown whatever was asked about, for the run fails of it. */
function isAboutSettings({ rule, file }: Problem, { misconfigured }: LintOutcome): boolean {
  if (rule === 'lint-configuration') return true;
  return misconfigured && file === 'csm.yaml' && SCHEMA_RULES.has(rule);
}

function uniqueRules(ran: LintOutcome['ran']): LintOutcome['ran'] {
  return [...new Map(ran.map((one) => [one.rule, one])).values()];
}
