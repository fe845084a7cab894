/** Formulas that add up a checklist, and what they come to while nobody has answered. */
import { areaAddress, cellAddress } from '../cell-addresses.js';
import type { CellStyle, FormulaCell } from '../workbook.js';
import { formulaCell, quoted } from './cells.js';
import { columnArea, columnAt } from './checklist-layout.js';
import type { Voice } from './voice.js';

export interface Answers {
  yes: string;
  no: string;
  na: string;
}

/** The answers to choose from, each in one line. */
export function answersOf(voice: Voice): Answers {
  const say = (code: keyof Answers) => voice.line(({ words }) => words.checklist.answers[code]);
  return { yes: say('yes'), no: say('no'), na: say('na') };
}

/** All points of a line where the behavior was seen, none where it was not; nothing where it does not apply. */
export function pointsGiven({ yes, no }: Answers, row: number): FormulaCell {
  const answer = cellAddress(row, columnAt('answer'));
  const points = cellAddress(row, columnAt('points'));
  return formulaCell(`IF(${answer}=${quoted(yes)},${points},IF(${answer}=${quoted(no)},0,""))`, '');
}

/**
 * What the lines from one row to another come to: points given of those possible, as "7 / 9", and their
 * share. Lines that do not apply, and those without an answer, count in neither.
 */
export function sumsOf({ yes, no }: Answers, first: number, last: number, style: CellStyle) {
  const answers = areaAddress(columnArea('answer', first, last), 'both');
  const points = areaAddress(columnArea('points', first, last), 'both');
  const worth = (answer: string) => `SUMIF(${answers},${quoted(answer)},${points})`;
  const answered = `COUNTIF(${answers},${quoted(yes)})+COUNTIF(${answers},${quoted(no)})`;
  const given = worth(yes);
  const possible = `(${given}+${worth(no)})`;
  const form = { align: 'center' } as const;
  return {
    points: formulaCell(`IF(${answered}=0,"",${given}&" / "&${possible})`, '', style, form),
    score: formulaCell(`IF(${answered}=0,"",${given}/${possible})`, '', style, { ...form, format: '0.0%' }),
  };
}

/** How many lines, of all `lines`, have no answer yet. */
export function openLines({ yes, no, na }: Answers, first: number, last: number, lines: number): FormulaCell {
  const answers = areaAddress(columnArea('answer', first, last), 'both');
  const answered = [yes, no, na].map((answer) => `-COUNTIF(${answers},${quoted(answer)})`);
  return formulaCell(`${lines}${answered.join('')}`, lines, 'total', { format: '0' });
}
