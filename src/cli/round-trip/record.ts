import path from 'node:path';
import type { Remark } from '../../exchange/round-trip/back/remark.js';
import type { RoundTripWords } from '../../locales/en/round-trip.js';
import type { Context } from '../context.js';
import { unifiedDiff } from '../diff.js';
import { shownPath } from '../locate.js';
import type { Outcome } from './outcome.js';
import { sentenceOf } from './shown-plan.js';

/** The outcome in the JSON contract of `csm import`. */
export function planRecord(context: Context, outcome: Outcome, words: RoundTripWords): object {
  const { file, root, plan, replacements, broken, written } = outcome;
  const remark = (one: Remark) => ({
    code: one.code,
    sheet: one.sheet,
    cell: one.cell ?? null,
    column: one.column ?? null,
    message: sentenceOf(one, words),
  });
  return {
    version: 1,
    table: shownPath(context, file),
    faults: plan.faults.map(remark),
    conflicts: plan.conflicts.map(remark),
    settled: plan.settled,
    notes: plan.notes.map(remark),
    changes: plan.tally,
    findings: broken?.findings ?? [],
    files: replacements.map((one) => {
      const shown = shownPath(context, path.join(root, one.file));
      return { file: shown, diff: unifiedDiff(shown, one.before, one.after) };
    }),
    written,
  };
}
