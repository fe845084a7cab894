import { createHash } from 'node:crypto';
import type { Finding } from '../../lint/finding.js';
import type { LintResult } from '../findings.js';

/**
 * A name for each finding by which systems know it again in a later run: made of the rule, the
 * sentence and the entity, so that it outlasts moved lines, reworded messages and another language.
 * What is about no entity goes by its file; findings alike in all of that are numbered in their order.
 * 32 hexadecimal digits, different for every finding of a run.
 */
export function fingerprintsOf({ findings, excepted }: LintResult): Map<Finding, string> {
  const seen = new Map<string, number>();
  // With the excepted ones among them: an exception granted must not renumber what stands below it.
  const all = [...findings, ...excepted.map(({ finding }) => finding)].sort(byPlace);
  return new Map(
    all.map((finding) => {
      const key = JSON.stringify([finding.rule, finding.code, finding.on, finding.on === null ? finding.file : null]);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return [finding, createHash('sha256').update(`${key} ${number}`).digest('hex').slice(0, 32)];
    }),
  );
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
