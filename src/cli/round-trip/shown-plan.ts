import path from 'node:path';
import type { Plan } from '../../exchange/round-trip/back/plan.js';
import type { Remark } from '../../exchange/round-trip/back/remark.js';
import type { RoundTripWords } from '../../locales/en/round-trip.js';
import type { Context } from '../context.js';
import { unifiedDiff } from '../diff.js';
import { shownPath } from '../locate.js';
import { printable } from '../printable.js';
import type { Outcome } from './outcome.js';

/** What is to be known before the changes are looked at. */
export function showNotes(
  { output }: Context,
  { notes, conflicts, settled }: Plan,
  words: RoundTripWords,
  by: 'table' | 'files' | undefined,
): void {
  const said = [
    ...remarkLines(notes, words),
    ...(conflicts.length > 0 ? [words.conflicts(conflicts.length), ...remarkLines(conflicts, words)] : []),
    ...(settled > 0 && by ? [words.settled({ count: settled, by })] : []),
  ];
  if (said.length > 0) output.talk(said.join('\n'));
}

/** The files as they will be, line by line, and what it comes to. */
export function showChanges(context: Context, { root, replacements, plan }: Outcome, words: RoundTripWords): void {
  const { output } = context;
  for (const { file, before, after } of replacements) {
    const diff = unifiedDiff(shownPath(context, path.join(root, file)), before, after);
    output.data(painted(printable(diff), output.paint));
  }
  output.talk(words.changes({ ...plan.tally, files: replacements.length }));
}

/** What came of it in the end. */
export function showOutcome(context: Context, outcome: Outcome, words: RoundTripWords): void {
  const { output } = context;
  const { file, root, plan, replacements, broken, written } = outcome;
  if (plan.faults.length > 0)
    output.data([words.faults(plan.faults.length), ...remarkLines(plan.faults, words)].join('\n'));
  else if (broken) output.data(`${words.broken}\n\n${broken.text}`);
  else if (written) {
    const files = replacements.map((one) => shownPath(context, path.join(root, one.file)));
    output.talk(`${output.paintTalk.green(words.wrote(files))}\n${words.next(lintCommand(context, root))}`);
  } else if (replacements.length > 0) output.talk(words.notWritten);
  else if (plan.conflicts.length === 0) output.talk(words.noChanges(shownPath(context, file)));
}

function lintCommand(context: Context, root: string): string {
  const shown = shownPath(context, root);
  if (shown === '.') return 'csm lint';
  return `csm lint ${/\s/.test(shown) ? `"${shown}"` : shown}`;
}

/** Remarks as lines: the place, then what is to be said of it. */
function remarkLines(remarks: readonly Remark[], words: RoundTripWords): string[] {
  return remarks.map((remark) => `  ${printable(words.remark(placeIn(remark, words), sentenceOf(remark, words)))}`);
}

/** `Standards H12 (Kind)`. */
function placeIn({ sheet, cell, column }: Remark, words: RoundTripWords): string {
  const place = /^\d+$/.test(cell ?? '') ? words.row(Number(cell)) : cell;
  return words.at(sheet, place, column);
}

export function sentenceOf({ code, args }: Remark, { remarks }: RoundTripWords): string {
  return (remarks[code] as (args: Remark['args']) => string)(args);
}

function painted(diff: string, paint: Context['output']['paint']): string {
  const color = (line: string) => {
    if (/^\+(?!\+\+ )/.test(line)) return paint.green(line);
    return /^-(?!-- )/.test(line) ? paint.red(line) : line;
  };
  return diff.split('\n').map(color).join('\n');
}
