import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import { type Place, type Range, under } from '../model/source.js';
import { textIn } from '../model/text.js';
import { type Ignore, ignoresIn, nameRange } from './ignores.js';
import type { Report } from './rule.js';

/** A permission to deviate, and how often it was made use of. */
export interface ExceptionUse {
  /** The rule it names, which need not exist. */
  rule: string;
  /** Id of the entity it is for; a comment covers the lines below it instead. */
  on?: string;
  reason?: string;
  by?: string;
  /** ISO date of the last day on which it holds. */
  until?: string;
  expired: boolean;
  /** Whether its rule is switched off where it would hold, or does not exist: then nothing can use it. */
  idle: boolean;
  /** How many findings it covers; an expired one counts those that nothing else covers. */
  used: number;
  /** Where csm.yaml grants it, or the comment that does. */
  granted: { at: Place } | Ignore;
}

/** A finding that is not reported, and the exception that covers it. */
export interface Excepted {
  problem: Problem;
  reason?: string;
  by?: string;
  until?: string;
  /** Whether a comment beside it grants the exception, not csm.yaml. */
  inPlace: boolean;
}

/**
 * Every exception of a project: those of csm.yaml in their order, then the comments file by file.
 * `runs` says whether a rule is there and switched on in a file.
 */
export function exceptionsOf(
  project: Project,
  asOf: string,
  runs: (rule: string, file: string) => boolean,
): ExceptionUse[] {
  const source = project.sources.find(({ file }) => file === 'csm.yaml');
  const [main] = project.locales;
  const granted = (project.config.lint?.exceptions ?? []).flatMap((one, i): ExceptionUse[] => {
    if (one === undefined || !source) return [];
    return [
      {
        rule: one.rule,
        on: one.on,
        ...(one.reason !== undefined && { reason: textIn(one.reason, main, main) }),
        ...(one.by !== undefined && { by: textIn(one.by, main, main) }),
        ...(one.until !== undefined && { until: one.until }),
        expired: one.until !== undefined && one.until < asOf,
        idle: !runs(one.rule, project.entities.get(one.on)?.at.source.file ?? source.file),
        used: 0,
        granted: { at: under({ source, path: [] }, 'lint', 'exceptions', i) },
      },
    ];
  });
  const comments = project.sources.flatMap(ignoresIn).flatMap((ignore): ExceptionUse[] =>
    ignore.rules.map((rule) => ({
      rule,
      ...(ignore.reason !== undefined && { reason: ignore.reason }),
      expired: false,
      idle: !runs(rule, ignore.file),
      used: 0,
      granted: ignore,
    })),
  );
  return [...granted, ...comments];
}

/** Parts the findings that stand from those that an exception covers, and counts what covers them. */
export function applyExceptions(
  problems: Problem[],
  exceptions: ExceptionUse[],
  exceptable: (rule: string) => boolean,
): { standing: Problem[]; excepted: Excepted[] } {
  const candidates = byRuleAndId(exceptions);
  const standing: Problem[] = [];
  const excepted: Excepted[] = [];
  for (const problem of problems) {
    const covering = exceptable(problem.rule) ? candidates(problem).filter((one) => covers(one, problem)) : [];
    const valid = covering.filter(({ expired }) => !expired);
    const [first] = valid;
    for (const one of first ? valid : covering) one.used += 1;
    if (!first) standing.push(problem);
    else {
      const { reason, by, until, granted } = first;
      excepted.push({
        problem,
        inPlace: !('at' in granted),
        ...(reason !== undefined && { reason }),
        ...(by !== undefined && { by }),
        ...(until !== undefined && { until }),
      });
    }
  }
  return { standing, excepted };
}

// A project that starts from a baseline has thousands of exceptions, each for one id.
function byRuleAndId(exceptions: ExceptionUse[]): (problem: Problem) => ExceptionUse[] {
  const known = new Map<string, ExceptionUse[]>();
  const keyOf = (rule: string, on = '') => `${rule} ${on}`;
  for (const one of exceptions) {
    const key = keyOf(one.rule, one.on);
    const same = known.get(key);
    if (same) same.push(one);
    else known.set(key, [one]);
  }
  return ({ rule, on }) => [
    ...((on === undefined ? undefined : known.get(keyOf(rule, on))) ?? []),
    ...(known.get(keyOf(rule)) ?? []),
  ];
}

function covers({ on, granted }: ExceptionUse, { on: about, file, range }: Problem): boolean {
  if ('at' in granted) return about === on;
  return granted.file === file && inside(granted.covers, range);
}

function inside({ from, to }: Ignore['covers'], range: Range | undefined): boolean {
  return range !== undefined && range.line >= from && range.line <= to;
}

/** Where an exception is granted, for a finding about it: its `key` in csm.yaml, or the rule that a comment names. */
export function grantOf({ rule, on, granted }: ExceptionUse, key: 'rule' | 'on' | 'until' = 'rule'): GrantPlace {
  if (!('at' in granted)) return { span: { file: granted.file, range: nameRange(granted, rule) } };
  return { at: under(granted.at, key), ...(on !== undefined && { on }) };
}

type GrantPlace = Pick<Report, 'at' | 'on' | 'span'>;
