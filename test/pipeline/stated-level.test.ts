import { expect, test } from 'vitest';
import { unitName } from '../../src/model/quantity.js';
import { statedLevel } from '../../src/pipeline/stated-level.js';

function read(text: string): string | undefined {
  const level = statedLevel(text);
  return level && `${level.operator ?? ''} ${level.value.toFixed()} ${unitName(level.unit)}`.trim();
}

test.each([
  ['within a minute', '<= 1 min'],
  ['Within ten minutes.', '<= 10 min'],
  ['half an hour', '0.5 h'],
  ['in under 2 minutes', '< 2 min'],
  ['no longer than 5 min', '<= 5 min'],
  ['two business days', '2 business days'],
  ['at least 4.5 of 5', '>= 4.5 of 5'],
  ['95% of the time', '95 %'],
  ['1分钟内', '<= 1 min'],
  ['在１０分钟以内', '<= 10 min'],
  ['半小时内', '<= 0.5 h'],
  ['两个工作日', '2 business days'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'on the minute',
  'by 10:30',
  'by the third ring',
  'a call within 1 hour',
  'within 30 minutes after the window',
  '5 to 10 minutes',
  'every 10 minutes',
  '准点叫到',
  '第二天',
  '最多等',
  '晚 15 分钟以内',
  '响三声以内',
  '叫得到人，3 分钟以内来',
  '下一个工作日',
  `within 10 min${' '.repeat(5000)}`,
])('%s is more than a level', (text) => {
  expect(read(text)).toBeUndefined();
});
