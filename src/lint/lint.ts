import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';

/** Runs all rules over a project. Findings come sorted, the same on every run. */
export function lintProject(project: Project): Problem[] {
  return sortProblems(rules.flatMap((rule) => runRule(rule, project)));
}

/** By file, place, then rule: the order in which findings are always shown. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
      (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

function runRule(rule: Rule, project: Project): Problem[] {
  const problems: Problem[] = [];
  rule.check(project, ({ code, args = {}, at, part, on }) => {
    problems.push({
      rule: rule.id,
      code,
      args,
      severity: rule.severity,
      file: at.source.file,
      range: at.source.locate(at.path, part),
      ...(on !== undefined && { on }),
    });
  });
  return problems;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
