import { expect, test } from 'vitest';
import { importList } from '../../src/exchange/list/import-list.js';
import { readTables } from '../../src/exchange/tables/read.js';

/** Statement, target and limit of each row of a list whose limits stand in a column of their own. */
async function read(header: string, ...rows: string[]) {
  const tables = await readTables('list.csv', new TextEncoder().encode([header, ...rows].join('\n')));
  const { report } = importList(tables, {
    file: 'list.csv',
    name: 'list',
    columns: new Map(),
    projectLocale: 'en',
    taken: [],
  });
  return report.rows
    .flatMap(({ standards }) => standards)
    .map(({ statement, target, within }) => [statement, target, within]);
}

test('a limit that is a whole phrase is read like a statement, and kept with it', async () => {
  expect(
    await read(
      '服务事项,承诺时限,实际办结率',
      '来电应答,30秒内接听率不低于90%,87%',
      '补办社保卡,5个工作日内办结,98.2%',
    ),
  ).toEqual([
    ['来电应答：30秒内接听率不低于90%', '至少 90%', '30 秒'],
    ['补办社保卡：5个工作日内办结', null, '5 个工作日'],
  ]);
});

test('a limit that is nothing else stays out of the statement', async () => {
  expect(await read('Standard,Time limit,Result', 'Answer letters,within 10 business days,91%')).toEqual([
    ['Answer letters', null, '10 business days'],
  ]);
});
