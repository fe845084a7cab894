/**
 * Formulas that judge the results in a row against target and floor, and what they come to while it is
 * empty. They are the same in every row, so that whoever checks one has checked them all: which way is
 * better stands in the row, with the levels.
 */
import type { FormulaCell } from '../workbook.js';
import { formulaCell, quoted } from './cells.js';
import type { Voice } from './voice.js';

/** The addresses that the formulas of a row speak of. */
export interface RowAddresses {
  /** All periods, `K7:V7`. */
  periods: string;
  latest: string;
  /** Place of the latest result among the periods, and of the one before it; 0 where there is none. */
  last: string;
  previous: string;
  /** Empty without a target that says which way. */
  target: LevelAddress;
  floor: LevelAddress;
}

export interface LevelAddress {
  operator: string;
  value: string;
}

export type StatusCode = 'met' | 'between' | 'worse' | 'missed' | 'none' | 'unjudged';

const OPERATORS = ['>=', '<=', '>', '<', '='] as const;

/** What a status is called in the cells of a workbook, in one line as formulas hold it. */
export function statusText(voice: Voice, code: StatusCode | 'incomplete'): string {
  return voice.line(({ words }) => words.status[code]);
}

/** 1 where a value keeps to a level and 0 where not, nowhere rounded; for each value of an area by itself. */
export function keeps(value: string, { operator, value: level }: LevelAddress): string {
  const sum = OPERATORS.map((one) => `(${operator}=${quoted(one)})*(${value}${one}${level})`);
  return `(${sum.join('+')})`;
}

// SUMPRODUCT reckons with whole areas in every program.
export function lastPlace({ periods }: RowAddresses): FormulaCell {
  return formulaCell(`SUMPRODUCT(MAX(ISNUMBER(${periods})*${places(periods)}))`, 0, 'hidden');
}

export function previousPlace({ periods, last }: RowAddresses): FormulaCell {
  const place = places(periods);
  return formulaCell(`SUMPRODUCT(MAX(ISNUMBER(${periods})*(${place}<${last})*${place}))`, 0, 'hidden');
}

export function latestResult({ periods, last }: RowAddresses, format: string): FormulaCell {
  return formulaCell(`IF(${last}=0,"",INDEX(${periods},${last}))`, '', 'result', { format });
}

/** Better or worse than the result before, by what the target wants; nothing without a target. */
export function trend(voice: Voice, { latest, periods, previous, target }: RowAddresses): FormulaCell {
  const before = `INDEX(${periods},${previous})`;
  const direction = `LEFT(${target.operator},1)`;
  const nearer = `ABS(${latest}-${target.value})<ABS(${before}-${target.value})`;
  const better = `IF(${direction}=">",${latest}>${before},IF(${direction}="<",${latest}<${before},${nearer}))`;
  const say = (code: 'better' | 'worse' | 'same') => quoted(voice.line(({ words }) => words.scorecard.trend[code]));
  const change = `IF(${latest}=${before},${say('same')},IF(${better},${say('better')},${say('worse')}))`;
  return formulaCell(`IF(OR(${previous}=0,${target.value}=""),"",${change})`, '');
}

/** The share of the periods with a result in which the target was met. */
export function attainment({ periods, target }: RowAddresses): FormulaCell {
  const met = `SUMPRODUCT(ISNUMBER(${periods})*${keeps(periods, target)})`;
  const known = `COUNT(${periods})`;
  return formulaCell(`IF(OR(${known}=0,${target.value}=""),"",${met}/${known})`, '', 'result', { format: '0%' });
}

/** How the latest result stands. An empty row is never judged. */
export function status(voice: Voice, { latest, last, target, floor }: RowAddresses): FormulaCell {
  const say = (code: StatusCode) => quoted(statusText(voice, code));
  const missed = `IF(${floor.value}="",${say('missed')},IF(${keeps(latest, floor)},${say('between')},${say('worse')}))`;
  const judged = `IF(${target.value}="",${say('unjudged')},IF(${keeps(latest, target)},${say('met')},${missed}))`;
  return formulaCell(`IF(${last}=0,${say('none')},${judged})`, statusText(voice, 'none'));
}

function places(periods: string): string {
  const [first = periods] = periods.split(':');
  return `(COLUMN(${periods})-COLUMN(${first})+1)`;
}
