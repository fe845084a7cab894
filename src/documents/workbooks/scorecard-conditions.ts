import { cellAddress } from '../cell-addresses.js';
import type { Area, Condition } from '../workbook.js';
import { quoted } from './cells.js';
import { keeps, statusText } from './judgement.js';
import { rowAddresses } from './scorecard-columns.js';
import type { Voice } from './voice.js';

/** How results look by the levels of their row: good, on the wrong side of the floor, short of the target. */
export function resultConditions(area: Area, periods: number): Condition[] {
  const cell = cellAddress(area.top, area.left);
  const { target, floor } = rowAddresses(area.top, periods);
  const judged = `ISNUMBER(${cell}),ISNUMBER(${target.value})`;
  return [
    { area, style: 'good', formula: `AND(${judged},${keeps(cell, target)}=1)` },
    { area, style: 'bad', formula: `AND(${judged},ISNUMBER(${floor.value}),${keeps(cell, floor)}=0)` },
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
