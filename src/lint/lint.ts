import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import { loadPatterns } from './assertions/pattern.js';
import { assertionRules } from './assertions/rules.js';
import { applyExceptions, type Excepted, type ExceptionUse, exceptionsOf } from './exceptions.js';
import { Reporter } from './reporter.js';
import type { Level, Rule } from './rule.js';
import { rules as builtIn } from './rules/index.js';
import { isLocked, Settings } from './settings.js';

/** What linting a project came to. */
export interface LintOutcome {
  /** What stands, sorted. */
  problems: Problem[];
  /** What an exception covers, sorted. */
  excepted: Excepted[];
  /** The rules that ran, with what their findings weigh in csm.yaml itself. */
  ran: { rule: string; level: Level }[];
  /** Whether a rule ran whose findings depend on the day. */
  dated: boolean;
  /** Whether the settings under `lint` in csm.yaml are wrong: then the rest is not what was asked for. */
  misconfigured: boolean;
}

export interface LintContext {
  /** ISO date that due, review and expiry dates are held against. */
  asOf: string;
  /** What kept files from being read. */
  unread?: Problem[];
  /** Which rules run; all where left out. */
  only?: (rule: Rule) => boolean;
}

/** Whether a rule finds what keeps a project from being understood, and so from being printed; the others judge its quality. */
export function isAboutForm({ levels }: Rule): boolean {
  return levels.minimal === 'error';
}

/**
 * Runs all rules over a project, as its csm.yaml sets them. Findings come sorted, the same on every
 * run with the same files and the same `asOf`. Needs `prepareLint` to have ended.
 */
export function lintProject(project: Project, { asOf, unread = [], only }: LintContext): LintOutcome {
  const settings = new Settings(project);
  const own = assertionRules(project);
  const all = [...builtIn, ...own].filter((rule) => !only || only(rule));
  // An assertion with the name of a rule of csm is an error and does not stand for it.
  const byId = new Map([...own, ...builtIn].map((rule) => [rule.id, rule]));
  const reporter = new Reporter(project);
  const context = (exceptions: ExceptionUse[]) => ({ project, settings, reporter, asOf, exceptions, rules: byId });

  const found = all.filter(({ topic }) => topic !== 'exceptions').flatMap((rule) => runRule(rule, context([])));
  const exceptions = exceptionsOf(project, asOf, (id, file) => {
    const rule = byId.get(id);
    return rule !== undefined && settings.of(rule, file).level !== 'off';
  });
  const exceptable = (id: string) => {
    const rule = byId.get(id);
    return rule !== undefined && !isLocked(rule);
  };
  const { standing, excepted } = applyExceptions([...unread, ...found], exceptions, exceptable);
  const meta = all.filter(({ topic }) => topic === 'exceptions').flatMap((rule) => runRule(rule, context(exceptions)));

  const ran = all.flatMap((rule) => {
    const levels = [...new Set(filesOf(project).map((file) => settings.of(rule, file).level))];
    const level = levels.find((one) => one !== 'off');
    return level ? [{ rule: rule.id, level }] : [];
  });
  const problems = sortProblems([...standing, ...meta]);
  return {
    problems,
    excepted: excepted.sort((a, b) => compareProblems(a.problem, b.problem)),
    ran,
    dated: ran.some(({ rule }) => byId.get(rule)?.dated),
    misconfigured: problems.some(({ rule }) => rule === 'lint-configuration') || hasInvalidSettings(project),
  };
}

/** Whether the schema finds fault with what stands under `lint` in csm.yaml. */
function hasInvalidSettings({ invalid }: Project): boolean {
  return invalid.some(({ source, violation }) => source.file === 'csm.yaml' && violation.path[0] === 'lint');
}

/** Loads what linting a project needs besides the rules. Call it, and wait for it, before `lintProject`. */
export async function prepareLint({ config }: Project): Promise<void> {
  if ((config.lint?.assertions ?? []).length > 0) await loadPatterns();
}

/** By file, place, then rule: the order in which findings are always shown. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(compareProblems);
}

interface RunContext {
  project: Project;
  settings: Settings;
  reporter: Reporter;
  asOf: string;
  exceptions: ExceptionUse[];
  rules: ReadonlyMap<string, Rule>;
}

// Once for each set of options that some file asks for; files that ask for another keep out.
function runRule(rule: Rule, { project, settings, reporter, ...context }: RunContext): Problem[] {
  const problems: Problem[] = [];
  const wanted = new Map<string, { options: Rule['options'] }>();
  for (const file of filesOf(project)) {
    const { level, options } = settings.of(rule, file);
    if (level !== 'off') wanted.set(JSON.stringify(options), { options });
  }
  for (const [key, { options = {} }] of wanted) {
    rule.check(project, {
      ...context,
      options,
      report(finding) {
        const place = reporter.placeOf(finding);
        if (!place) return;
        const setting = settings.of(rule, place.file);
        if (setting.level === 'off' || JSON.stringify(setting.options) !== key) return;
        problems.push(reporter.toProblem(rule.id, setting.level, finding, place));
      },
    });
  }
  return problems;
}

// An empty project still has settings, those of csm.yaml.
function filesOf({ sources }: Project): string[] {
  return sources.length > 0 ? sources.map(({ file }) => file) : ['csm.yaml'];
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
    (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.code, b.code) ||
    compare(JSON.stringify(a.args), JSON.stringify(b.args))
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
