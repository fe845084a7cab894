import type { Problem, Severity } from '../model/problem.js';

/**
 * A problem in words, as `csm lint --format json` and the library give it. Lines and columns count
 * from 1 in UTF-16 units, the end is exclusive; `on` is the id of the entity concerned, or null.
 */
export interface Finding {
  rule: string;
  /** Which of the rule's sentences it is, whatever the language; may be renamed from version to version. */
  code: string;
  severity: Severity;
  message: string;
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  on: string | null;
}

/** The sentence for each code. */
export type Wording = Record<string, (args: Record<string, unknown>) => string>;

/** Puts problems into words; `showFile` turns a path within the project into the one to print. */
export function toFinding(problem: Problem, wording: Wording, showFile: (file: string) => string): Finding {
  const range = problem.range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const say = wording[problem.code] ?? wording['yaml-other'];
  return {
    rule: problem.rule,
    code: problem.code,
    severity: problem.severity,
    message: say?.(shownArgs(problem.args, showFile)) ?? problem.code,
    file: showFile(problem.file),
    line: range.line,
    column: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
    on: problem.on ?? null,
  };
}

// A sentence that names another file names it as the user would.
function shownArgs(args: Record<string, unknown>, showFile: (file: string) => string): Record<string, unknown> {
  return typeof args.file === 'string' ? { ...args, file: showFile(args.file) } : args;
}
