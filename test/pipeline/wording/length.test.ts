import { expect, test } from 'vitest';
import { lengthOf } from '../../../src/pipeline/wording/length.js';

test.each([
  ['95% of calls are answered within 30 s', 8, 'words'],
  ["The customer's well-known window, 10:30 – 12:00", 6, 'words'],
  ['客服专员应在10分钟内确认97%的网上预约。', 18, 'characters'],
  ['用APP下单', 4, 'characters'],
  ['Agents say “您好” to callers', 4, 'words'],
  ['', 0, 'words'],
])('%s', (text, count, unit) => {
  expect(lengthOf(text)).toEqual({ count, unit });
});
