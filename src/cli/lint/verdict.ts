import { Failure } from '../../model/failure.js';
import type { Severity } from '../../model/problem.js';
import type { LintResult } from '../findings.js';

/** The lightest severity that makes a run fail. */
export type FailOn = Severity | 'never';

const WEIGHT: Record<Severity, number> = { info: 1, warning: 2, error: 3 };

/** Commander has held the value against its choices. */
export function failOnOf(written: string): FailOn {
  return written as FailOn;
}

/**
 * The number of `--max-warnings`.
 * @throws Failure `bad-number`
 */
export function limitOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d{1,9}$/.test(written)) throw new Failure('bad-number', { option: '--max-warnings', value: written });
  return Number(written);
}

/** Whether a finding counts against a run. */
export function counts(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && WEIGHT[severity] >= WEIGHT[failOn];
}

/** Whether there are findings at or over the limit. */
export function isOver(result: LintResult, failOn: FailOn, maxWarnings: number | undefined): boolean {
  return result.findings.some(({ severity }) => counts(severity, failOn)) || hasTooManyWarnings(result, maxWarnings);
}

/** Whether there are more warnings than `--max-warnings` lets pass. */
export function hasTooManyWarnings({ findings }: LintResult, maxWarnings: number | undefined): boolean {
  return maxWarnings !== undefined && findings.filter(({ severity }) => severity === 'warning').length > maxWarnings;
}
