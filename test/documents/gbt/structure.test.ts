import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/index.js';
import type { Project } from '../../../src/model/project.js';
import { linked } from '../../support/project.js';
import { SOUND } from '../../support/sound.js';
import { textsOf } from '../../support/trees.js';
import { clausesOf, GBT, gbt, headingsOf, manualOf, outlineOf } from './manual.js';

/** An example as it is, but for the layout of its manual. */
function example(name: string): Project {
  const { project } = loadProject(`examples/${name}`);
  const documents = { ...project.config.documents, manual: { style: 'gbt-1.1' as const } };
  return { ...project, config: { ...project.config, documents } };
}

test('the elements stand in the order of GB/T 1.1, each on a page of its own', async () => {
  const tree = await manualOf(example('parcel'), 'zh-CN', { inserts: { 'manual.foreword': '我们为什么要立标准' } });
  expect(outlineOf(tree).map((one) => one.replace(/\u3000/g, ''))).toEqual([
    '- 前言',
    '- 引言',
    '1 范围',
    '2 规范性引用文件',
    '3 术语和定义',
    '4 总体要求',
    '5 网上预约取件',
    '6 寄件前电话咨询',
    '7 快递员上门取件',
    '8 查询在途包裹',
    '9 快递员送达包裹',
    '10 派送时无人在家',
    '11 投诉与理赔',
    '12 核对与支付账单',
    '13 服务质量指数',
    '- 附录A（规范性）测量方法和计分卡',
    '- 附录B（资料性）客户期望',
    '- 附录C（资料性）经考虑未设为标准的内容',
    '- 附录D（资料性）尚属推测的内容',
    '- 附录E（资料性）各项标准的 SMART 评价',
    '- 参考文献',
    '- 索引',
  ]);
  const begun = tree.body.filter((block, i) => block.type === 'heading' && tree.body[i - 1]?.type === 'page-break');
  expect(begun.map((block) => block.type === 'heading' && (block.number ?? block.id))).toEqual([
    'foreword',
    'introduction',
    '1',
    'clause-A',
    'annex-expectations',
    'clause-C',
    'annex-assumptions',
    'annex-smart',
    'bibliography',
    'index',
  ]);
});

test('a project without anything still has the chapters every standard has', async () => {
  const tree = await manualOf(gbt('encounters: []\n'), 'en');
  expect(outlineOf(tree)).toEqual([
    '- Foreword',
    '1 Scope',
    '2 Normative references',
    '3 Terms and definitions',
    '4 General requirements',
  ]);
  expect(textsOf(tree)).toContain('There are no normative references in this document.');
});

describe('numbers', () => {
  test.each(['parcel', 'bank-zh'])('of %s count on without a gap, and none stands twice', async (name) => {
    const tree = await manualOf(example(name), 'zh-CN');
    const numbers = [...headingsOf(tree).flatMap(({ number }) => number ?? []), ...clausesOf(tree).keys()];
    expect(new Set(numbers).size).toBe(numbers.length);
    const all = new Set(numbers);
    for (const number of numbers) {
      const parts = number.split('.');
      const last = Number(parts.at(-1));
      if (last > 1) expect(all).toContain([...parts.slice(0, -1), last - 1].join('.'));
      if (parts.length > 1 && !/^[A-Z]/.test(number)) expect(all).toContain(parts.slice(0, -1).join('.'));
    }
  });

  test('every standard is one clause, by which the annexes refer to it', async () => {
    const project = gbt(SOUND);
    const tree = await manualOf(project, 'en');
    const [[number = ''] = []] = [...clausesOf(tree)].filter(([, said]) => said.includes('95% of collections'));
    expect(number).toBe('5.4.1');
    const rows = tree.body.flatMap((block) => (block.type === 'table' ? block.rows : []));
    const first = rows.filter(([cell]) => JSON.stringify(cell).includes(`"${number}"`));
    // Measuring method, scorecard, expectation.
    expect(first.length).toBe(3);
  });

  test('an abbreviation in use brings a chapter, and all that follow move on', async () => {
    const said = await manualOf(gbt(SOUND.replace('does: Arrives inside the window', 'does: Sends an SMS')), 'en');
    expect(outlineOf(said).slice(4, 7)).toEqual([
      '4 Abbreviated terms',
      '5 General requirements',
      '6 The courier collects the parcel',
    ]);
    expect(textsOf(said)).toContain('SMS: short message service');
  });
});

test('the cover states what identifies a standard', async () => {
  const config = `csm: 1
organization: {name: {en: Swift Parcel, zh-CN: 迅达速递}}
locale: [zh-CN, en]
documents:
  number: "SP-{kind}-{seq}"
  effective: 2027-01-01
  approvals: [{role: 批准, name: 林悦, date: 2026-12-15}, {role: 编制, name: 陈静, date: 2026-11-27}]
  manual: {style: gbt-1.1, number: Q/XDSD 001—2027, replaces: Q/XDSD 001—2024}
`;
  const blueprint = 'service: {id: p, name: {en: Overnight parcel, zh-CN: 次日达包裹}}\n';
  const tree = await manualOf(linked(blueprint, config), 'zh-CN');
  expect([tree.title, tree.subtitle]).toEqual(['次日达包裹服务规范', 'Overnight parcel: Service specification']);
  expect(tree.properties.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '标准编号 Q/XDSD 001—2027',
    '代替 Q/XDSD 001—2024',
    '发布日期 2026年12月15日',
    '实施日期 2027年1月1日',
    '发布机构 迅达速递',
  ]);
  const plain = await manualOf(linked(blueprint, config.replace(/, number.*}/, '}')), 'en');
  expect(plain.properties[0]).toEqual({ label: 'Standard No.', value: 'SP-M-01' });
});

test('sections that are not chosen leave out what is optional, and nothing else', async () => {
  const config = GBT.replace('style: gbt-1.1', 'style: gbt-1.1, sections: [standards]');
  const tree = await manualOf(gbt(SOUND, config), 'en', { inserts: { 'manual.foreword': 'Words of our own' } });
  expect(outlineOf(tree).slice(-3)).toEqual(
    [
      'Annex A (normative) Measures and scorecard',
      'Annex B (informative) Considered and not standardized',
      'Index',
    ].map((one) => `- ${one}`),
  );
  expect(textsOf(tree)).not.toContain('Words of our own');
  expect(textsOf(tree).join(' ')).not.toContain('SMART');
});

test('the foreword tells the newest changes by their clauses, and all editions', async () => {
  const { changesBetween } = await import('../../../src/pipeline/changes/changes.js');
  const { changes: words } = await import('../../../src/locales/zh-CN/changes.js');
  const revisions =
    'revisions: [{version: "1.0", date: 2026-01-01, change: 第一版}, {version: "2.0", date: 2027-01-01, change: 收紧}]';
  const config = `csm: 1\norganization: {name: X}\nlocale: zh-CN\ndocuments: {manual: {style: gbt-1.1}, ${revisions}}\n`;
  const now = gbt(SOUND, config);
  const changes = changesBetween(gbt(SOUND.replace('target: at least 95%', 'target: at least 90%')), now);
  const said = textsOf(await manualOf(now, 'zh-CN', { history: { changes: new Map([[1, changes]]), words } }));
  expect(said).toContain('2.0版的主要技术变化如下：');
  expect(said).toContain('更改了“95% of collections start inside the window”：目标值（见5.4.1）');
  expect(said).toContain('2026年1月1日，1.0版：第一版。');
});

test.each(['foreword', 'purpose', 'reading', 'sequence', 'priorities', 'standards', 'responsibilities', 'closing'])(
  'the client’s own prose has its place: manual.%s',
  async (place) => {
    const tree = await manualOf(gbt(SOUND), 'en', { inserts: { [`manual.${place}`]: 'Words of our own' } });
    expect(textsOf(tree).filter((text) => text === 'Words of our own')).toHaveLength(1);
  },
);
