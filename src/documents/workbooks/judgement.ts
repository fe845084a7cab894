/** Formulas that judge the results in a row against target and floor, and what they come to while it is empty. */
import type { Operator } from '../../model/quantity.js';
import { directionOf } from '../../pipeline/direction.js';
import type { FormulaCell } from '../workbook.js';
import { formulaCell, quoted } from './cells.js';
import type { Level } from './results.js';
import type { Voice } from './voice.js';

/** The addresses that the formulas of a row speak of. */
export interface RowAddresses {
  /** All periods, `L7:W7`. */
  periods: string;
  latest: string;
  /** Place of the latest result among the periods, and of the one before it; 0 where there is none. */
  last: string;
  previous: string;
  target: string;
  floor: string;
}

export type StatusCode = 'met' | 'between' | 'worse' | 'missed' | 'none' | 'unjudged';

/** What a status is called in the cells of a workbook, in one line as formulas hold it. */
export function statusText(voice: Voice, code: StatusCode | 'incomplete'): string {
  return voice.line(({ words }) => words.status[code]);
}

/** Whether `value` keeps to a level at `level`: both are addresses. */
export function keeps(value: string, operator: Operator, level: string): string {
  return `${value}${operator}${level}`;
}

// SUMPRODUCT reckons with whole areas in every program; no result lies beyond its place.
export function lastPlace({ periods }: RowAddresses): FormulaCell {
  return formulaCell(`SUMPRODUCT(MAX(ISNUMBER(${periods})*${places(periods)}))`, 0);
}

export function previousPlace({ periods, last }: RowAddresses): FormulaCell {
  const place = places(periods);
  return formulaCell(`SUMPRODUCT(MAX(ISNUMBER(${periods})*(${place}<${last})*${place}))`, 0);
}

export function latestResult({ periods, last }: RowAddresses, format: string): FormulaCell {
  return formulaCell(`IF(${last}=0,"",INDEX(${periods},${last}))`, '', 'result', { format });
}

/** Better or worse than the result before, by what the target wants; nothing without a target. */
export function trend(voice: Voice, row: RowAddresses, target: Level | undefined): FormulaCell {
  const { latest, periods, previous } = row;
  const before = `INDEX(${periods},${previous})`;
  const say = (code: 'better' | 'worse' | 'same') => quoted(voice.line(({ words }) => words.scorecard.trend[code]));
  const change = `IF(${latest}=${before},${say('same')},IF(${better(row, before, target)},${say('better')},${say('worse')}))`;
  return formulaCell(target ? `IF(${previous}=0,"",${change})` : '""', '');
}

function better({ latest, target: goal }: RowAddresses, before: string, target: Level | undefined): string {
  switch (directionOf(target?.operator ?? '=')) {
    case 1:
      return `${latest}>${before}`;
    case -1:
      return `${latest}<${before}`;
    case 0:
      return `ABS(${latest}-${goal})<ABS(${before}-${goal})`;
  }
}

/** The share of the periods with a result in which the target was met. */
export function attainment({ periods, target: goal }: RowAddresses, target: Level | undefined): FormulaCell {
  if (!target) return formulaCell('""', '');
  const met = `SUMPRODUCT(ISNUMBER(${periods})*(${keeps(periods, target.operator, goal)}))`;
  return formulaCell(`IF(COUNT(${periods})=0,"",${met}/COUNT(${periods}))`, '', 'result', { format: '0%' });
}

/** How the latest result stands. An empty row is never judged. */
export function status(voice: Voice, row: RowAddresses, target?: Level, floor?: Level): FormulaCell {
  const say = (code: StatusCode) => quoted(statusText(voice, code));
  const missed = floor
    ? `IF(${keeps(row.latest, floor.operator, row.floor)},${say('between')},${say('worse')})`
    : say('missed');
  const judged = target
    ? `IF(${keeps(row.latest, target.operator, row.target)},${say('met')},${missed})`
    : say('unjudged');
  return formulaCell(`IF(${row.last}=0,${say('none')},${judged})`, statusText(voice, 'none'));
}

function places(periods: string): string {
  const [first = periods] = periods.split(':');
  return `(COLUMN(${periods})-COLUMN(${first})+1)`;
}
