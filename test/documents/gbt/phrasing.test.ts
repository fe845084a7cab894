import { describe, expect, test } from 'vitest';
import { hasModal, inModals, within } from '../../../src/documents/manual/gbt/phrasing.js';
import { loadProject } from '../../../src/index.js';
import { gbt as english } from '../../../src/locales/en/documents/gbt.js';
import { findModalVerbs } from '../../../src/pipeline/wording/modal-verbs.js';
import { SOUND } from '../../support/sound.js';
import { textsOf } from '../../support/trees.js';
import { clausesOf, gbt, manualOf } from './manual.js';

describe('modal verbs', () => {
  test.each([
    ['员工必须在1分钟内起身', '员工应在1分钟内起身'],
    ['柜员不得离开柜台', '柜员不应离开柜台'],
    ['告知“材料必须齐全”', '告知“材料必须齐全”'],
    ['应在30秒内接听', '应在30秒内接听'],
  ])('in Chinese: %s', (written, expected) => {
    expect(inModals(written, 'zh-CN')).toBe(expected);
  });

  test('in English must is shall', () => {
    expect(inModals('Calls must be answered. Must be quick.', 'en')).toBe('Calls shall be answered. Shall be quick.');
    expect(inModals('mustard', 'en')).toBe('mustard');
  });

  test.each([
    ['电话应在30秒内接听', true],
    ['宜使用姓氏称呼', true],
    ['响应及时，供应充足，适宜老人', false],
    ['应急电话有人接听', false],
    ['95%的取件在时段内开始', false],
  ])('whether a Chinese text has one: %s', (text, expected) => {
    expect(hasModal(text, 'zh-CN')).toBe(expected);
  });
});

test.each([
  ['Scans the label', 'scans the label'],
  ['Answers, then asks', 'answers, then asks'],
  ['SMS goes out', 'SMS goes out'],
  ['Swift Parcel answers', 'Swift Parcel answers'],
  ['I greet', 'I greet'],
  ['90% of calls', '90% of calls'],
  ['扫描面单', '扫描面单'],
])('within a sentence: %s', (text, expected) => {
  expect(within(text, 'en')).toBe(expected);
});

const BLUEPRINT = SOUND.replace('says: Come on time', 'says: Come on time, desired: on the minute')
  .replace(
    'onstage: {role: courier, action: Scans it}',
    'onstage: {role: courier, action: Scans it}, wait: {standard: 2 min, tolerable: 5 min}, fail: {point: Label torn, recovery: Prints a new one}',
  )
  .replace('title: Courier', 'title: Courier, authority: [May waive the fee]');

test('requirements, recommendations, permissions and capabilities, each with its verb, in English', async () => {
  const said = [...clausesOf(await manualOf(gbt(BLUEPRINT), 'en')).values()];
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The organization shall ensure that 95% of collections start inside the window\. /),
      'The organization shall ensure that the courier:',
      'In the event of “Label torn”, the organization shall provide the following recovery: prints a new one.',
      'Without asking, the courier may act as follows:',
      'With regard to the expectation “Come on time” (Business shippers), service should reach the level that customers desire: on the minute.',
      expect.stringContaining('It can be used to check whether a printed copy is current.'),
    ]),
  );
  expect(textsOf(await manualOf(gbt(BLUEPRINT), 'en'))).toEqual(
    expect.arrayContaining([
      'The waiting time shall not exceed 5 minutes and should not exceed 2 minutes.',
      'waive the fee.',
    ]),
  );
});

test('the same in Chinese', async () => {
  const tree = await manualOf(gbt(BLUEPRINT), 'zh-CN');
  expect([...clausesOf(tree).values()]).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^应确保95% of collections/),
      'Courier应做到：',
      'Courier无须请示，可：',
      expect.stringContaining('宜达到客户的理想水平'),
      expect.stringContaining('能用来核对'),
    ]),
  );
  expect(textsOf(tree)).toContain('等待时间应不超过 5 分钟，宜不超过 2 分钟。');
});

// What is quoted is the customer's own.
test.each(['parcel', 'bank-zh'])('nothing the layout itself says about %s breaks the rule', async (name) => {
  const { project } = loadProject(`examples/${name}`);
  const documents = { ...project.config.documents, manual: { style: 'gbt-1.1' as const } };
  const tree = await manualOf({ ...project, config: { ...project.config, documents } }, 'zh-CN');
  for (const [number, said] of clausesOf(tree)) expect([number, findModalVerbs(said)]).toEqual([number, []]);
  const standards = [...clausesOf(tree)].filter(([, said]) => /[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(said));
  expect(standards.length).toBeGreaterThan(20);
  for (const [, said] of standards) expect(hasModal(said, 'zh-CN')).toBe(true);
});

test('the English of the layout keeps to shall, should, may and can', () => {
  const words = JSON.stringify(english, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
  expect(words).not.toMatch(/\b(?:must|ought|need not|cannot but)\b/i);
});
