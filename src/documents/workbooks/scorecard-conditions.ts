import { cellAddress } from '../cell-addresses.js';
import type { Area, Condition } from '../workbook.js';
import { quoted } from './cells.js';
import { keeps, statusText } from './judgement.js';
import { columnOf } from './scorecard-columns.js';
import type { Voice } from './voice.js';

const OPERATORS = ['>=', '<=', '>', '<', '='] as const;

/** How results look by the levels of their row: good, short of the target, on the wrong side of the floor. */
export function resultConditions(area: Area, periods: number): Condition[] {
  const cell = cellAddress(area.top, area.left);
  const at = (name: Parameters<typeof columnOf>[0]) => cellAddress(area.top, columnOf(name, periods), 'column');
  const kept = (operator: string, value: string) =>
    `OR(${OPERATORS.map((one) => `AND(${operator}=${quoted(one)},${keeps(cell, one, value)})`).join(',')})`;
  const judged = `ISNUMBER(${cell}),ISNUMBER(${at('targetValue')})`;
  const beyond = `ISNUMBER(${at('floorValue')}),NOT(${kept(at('floorOperator'), at('floorValue'))})`;
  return [
    { area, style: 'good', formula: `AND(${judged},${kept(at('targetOperator'), at('targetValue'))})` },
    { area, style: 'bad', formula: `AND(${judged},${beyond})` },
    { area, style: 'fair', formula: `AND(${judged})` },
  ];
}

const STATUS_STYLES = { met: 'good', between: 'fair', missed: 'fair', worse: 'bad', none: 'none' } as const;

export function statusConditions(voice: Voice, area: Area): Condition[] {
  return Object.entries(STATUS_STYLES).map(([code, style]) =>
    textCondition(area, statusText(voice, code as keyof typeof STATUS_STYLES), style),
  );
}

export function trendConditions(voice: Voice, area: Area): Condition[] {
  const text = (code: 'better' | 'worse') => voice.line(({ words }) => words.scorecard.trend[code]);
  return [textCondition(area, text('better'), 'good'), textCondition(area, text('worse'), 'bad')];
}

/** While the cells of an area, one by one, hold just this text. */
export function textCondition(area: Area, text: string, style: Condition['style']): Condition {
  return { area, style, formula: `${cellAddress(area.top, area.left)}=${quoted(text)}` };
}
