import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { CONFIG_FILE } from '../../workspace/read-project.js';
import { writeWhole } from '../../workspace/write-output.js';
import type { Context } from '../context.js';
import { dayOf } from '../day.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Linted, type LintResult, todayOf, toResult } from '../findings.js';
import { baselineOf, untilOf } from '../lint/baseline.js';
import { emit } from '../lint/emit.js';
import { mended } from '../lint/fix.js';
import { destinationsOf } from '../lint/formats.js';
import { isAsked, type LintedTarget, lintedTarget, lintTarget, lintUnlessKnown } from '../lint/run.js';
import { sinceRevision } from '../lint/since.js';
import { stdinTarget, type Target, targetsOf } from '../lint/targets.js';
import { failOnOf, isOver, limitOf } from '../lint/verdict.js';
import { shownPath } from '../locate.js';

export interface LintOptions {
  format?: string[];
  failOn: string;
  maxWarnings?: string;
  asOf?: string;
  changed?: string | true;
  fix?: boolean;
  dryRun?: boolean;
  stdinFilename?: string;
  baseline?: boolean;
  until?: string;
  quiet?: boolean;
  /** False with --no-cache. */
  cache: boolean;
}

/** `csm lint`: findings on standard output; 1 when there are too many, 2 when the settings are wrong. */
export async function lint(context: Context, paths: string[], options: LintOptions): Promise<ExitCode> {
  refuseContradictions(paths, options);
  const destinations = destinationsOf(context, options.format);
  const failOn = failOnOf(options.failOn);
  const limit = limitOf(options.maxWarnings);
  const asOf = dayOf(options.asOf, '--as-of') ?? todayOf(context);
  const targets =
    options.stdinFilename === undefined
      ? await targetsOf(context, paths)
      : [await stdinTarget(context, options.stdinFilename)];

  const linted = await lintAll(context, targets, options, asOf);
  if (options.dryRun && options.fix) return EXIT.clean;
  const result = await toResult(context, linted, asOf);
  const over = isOver(result, failOn, limit);
  await emit(context, destinations, result, {
    failOn,
    maxWarnings: limit,
    quiet: options.quiet === true,
    asOfGiven: options.asOf !== undefined,
  });
  return exitOf(result, over);
}

function exitOf({ misconfigured }: LintResult, over: boolean): ExitCode {
  if (misconfigured) return EXIT.usage;
  return over ? EXIT.findings : EXIT.clean;
}

async function lintAll(context: Context, targets: Target[], options: LintOptions, asOf: string): Promise<Linted[]> {
  const each = (handle: (target: Target) => Promise<Linted>) => Promise.all(targets.map(handle));
  if (options.fix) return each((target) => fix(context, target, asOf, options.dryRun === true));
  if (options.baseline) {
    const until = dayOf(options.until, '--until') ?? untilOf(asOf);
    // They would be over before they began, and make two findings of each.
    if (until < asOf) throw new Failure('until-is-past', { until, asOf });
    return each(async (target) => writeBaseline(context, await lintTarget(target, asOf), until, asOf));
  }
  if (options.changed === undefined) {
    return each((target) => (options.cache ? lintUnlessKnown(target, asOf) : lintTarget(target, asOf)));
  }
  const revision = options.changed === true ? 'HEAD' : options.changed;
  return each(async (target) => {
    const linted = await lintTarget(target, asOf);
    return { ...linted, outcome: await sinceRevision(linted.loaded, linted.outcome, revision, asOf) };
  });
}

async function fix(context: Context, target: Target, asOf: string, dryRun: boolean): Promise<LintedTarget> {
  const { output, words } = context;
  const { loaded, outcome, changes } = await mended(target, (file) => isAsked(target, file), asOf);
  const show = (file: string) => shownPath(context, path.join(target.root, file));
  for (const { file, before, after } of changes) {
    if (dryRun) output.data((await import('../diff.js')).unifiedDiff(show(file), before, after));
    else writeWhole(path.join(target.root, file), after);
  }
  output.talk(words.fixed({ files: changes.length, dryRun }));
  return lintedTarget(target, loaded, outcome);
}

async function writeBaseline(
  context: Context,
  linted: LintedTarget,
  until: string,
  asOf: string,
): Promise<LintedTarget> {
  const { target } = linted;
  const { config, added, lapsed, left } = baselineOf(linted, context.words.baselineReason(asOf), until);
  const file = path.join(target.root, CONFIG_FILE);
  if (added > 0) writeWhole(file, config);
  context.output.talk(context.words.baselineWritten({ added, lapsed, left, until, file: shownPath(context, file) }));
  return added > 0 ? lintTarget(target, asOf) : linted;
}

function refuseContradictions(paths: string[], options: LintOptions): void {
  const { baseline, fix, changed, dryRun, stdinFilename, until } = options;
  const refuse = (first: string, second: string) => {
    throw new Failure('options-exclude', { first, second });
  };
  const changing = baseline ? '--baseline' : '--fix';
  if (baseline && fix) refuse('--baseline', '--fix');
  if (changed !== undefined && (baseline || fix)) refuse('--changed', changing);
  if (stdinFilename !== undefined) {
    if (baseline || fix) refuse('--stdin-filename', changing);
    if (paths.some((one) => one !== '-')) throw new Failure('stdin-with-paths', {});
  } else if (paths.includes('-')) {
    throw new Failure('stdin-unnamed');
  }
  if (dryRun && !fix) throw new Failure('option-needs', { option: '--dry-run', needed: '--fix' });
  if (until !== undefined && !baseline) throw new Failure('option-needs', { option: '--until', needed: '--baseline' });
}
