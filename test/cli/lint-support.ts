import { type Files, PROJECT, run } from './support.js';

/** A csm.yaml with these settings. */
export const config = (lint: string) => `csm: 1\norganization: {name: River Bank}\nlint: ${lint}\n`;

/** One finding of each severity, at places of their own. */
export const MIXED: Files = {
  ...PROJECT,
  'csm.yaml': config(
    '{extends: minimal, rules: {no-review-date: warning, no-baseline: error, no-employee-feedback: info}}',
  ),
};

/** The rules of the findings in a report of `-f json`. */
export const rulesIn = (stdout: string) =>
  (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

/** Lints a folder on a fixed day. */
export async function lint(folder: string, ...argv: string[]) {
  return run(['lint', '--as-of', '2027-01-01', ...argv], { cwd: folder });
}
