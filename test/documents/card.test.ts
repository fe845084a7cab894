import { describe, expect, test } from 'vitest';
import { fitting, linesOf, shortened } from '../../src/documents/card/fit.js';
import type { DocumentTree, Table } from '../../src/documents/tree.js';
import { linked } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

/** A ward whose nurse has `n` behaviors in two encounters, failures and decisions. */
function ward(n: number, long = ''): string {
  const behavior = (i: number) =>
    `      - {id: b${i}, does: Does ${i}${long}, role: nurse, answers: [quiet], standards: [{id: s${i}, kind: hard, statement: Holds ${i}${long}, target: at least ${90 + (i % 9)}%}]}`;
  const list = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => behavior(from + i)).join('\n');
  const half = Math.ceil(n / 2);
  return `encounters:
  - id: arrival
    name: The patient arrives
    known: observed
    steps:
${[1, 2, 3, 4, 5].map((i) => `      - {id: f${i}, onstage: {role: nurse, action: Acts}, fail: {point: Fails ${i}${long}, recovery: Recovers ${i}${long}}}`).join('\n')}
    expectations: [{id: quiet, says: Let me rest, importance: 9}]
    behaviors:
${list(0, half)}
  - id: night
    name: The patient sleeps
    behaviors:
${list(half, n) || '      []'}
roles:
  - id: nurse
    title: Nurse${long}
    purpose: Patients rest and recover${long}
    authority: [Moves a bed${long}, Calls the doctor${long}, Opens a window${long}, Lends a phone${long}, Waives the visiting hour${long}]
  - {id: idle, title: Idle}
`;
}

async function cardOf(blueprint: string, locale: 'en' | 'zh-CN' = 'en', config?: string): Promise<DocumentTree> {
  const [card] = await treesOf(linked(blueprint, config), locale, 'card');
  if (!card) throw new Error('no card');
  return card;
}

function rowsOf(card: DocumentTree): string[][] {
  const table = card.body.find((block): block is Table => block.type === 'table');
  return (table?.rows ?? []).map((row) => row.map((cell) => JSON.stringify(cell)));
}

test('hangs on a wall, and a role that does nothing for customers has none', async () => {
  const cards = await treesOf(linked(ward(2)), 'en', 'card');
  expect(cards.map(({ name, reading, title }) => [name, reading, title])).toEqual([['card-nurse', 'wall', 'Nurse']]);
});

test('each line has what is done, the number, the statement and its code; each encounter is named once', async () => {
  const rows = rowsOf(await cardOf(ward(3)));
  expect(rows[0]?.[0]).toContain('The patient arrives');
  expect(rows[1]?.[0]).toBe('[]');
  expect(rows[2]?.[0]).toContain('The patient sleeps');
  expect(rows[0]?.[1]).toContain('Does 0');
  expect(rows[0]?.[2]).toMatch(/at least 90%.*Holds 0.*[0-9A-Z]{4}-[0-9A-Z]{4}.*"quiet":true/);
});

test('recoveries and decisions stand on it, three of each at most', async () => {
  const texts = textsOf(await cardOf(ward(1))).join('\n');
  expect(texts).toMatch(/Fails 1\nRecovers 1\nFails 2\nRecovers 2\nFails 3\nRecovers 3\n/);
  expect(texts).not.toContain('Fails 4');
  expect(texts).toContain('Moves a bed\nCalls the doctor\nOpens a window');
});

test('what there is no room for is counted at the foot, and only then', async () => {
  const foot = (card: DocumentTree) => textsOf(card).at(-1);
  expect(foot(await cardOf(ward(30)))).toMatch(
    /^Not on this card: \d+ more standards, 2 more recoveries, 2 more things/,
  );
  const few = ward(2)
    .replace(/ {6}- \{id: f[345].*\n/g, '')
    .replace(', Lends a phone, Waives the visiting hour', '');
  expect(foot(await cardOf(few))).toBe(
    'The small codes change with the wording: they show whether this card is still current.',
  );
});

describe('has five to nine lines', () => {
  test.each([
    ['short texts', ''],
    ['long texts', ' and does it in such a way that everybody on the ward and in the family can see it'],
    ['texts of 5,000 characters', ` ${'and so on '.repeat(500)}`],
    ['5,000 Chinese characters', '并且让病房里和家属中的每个人都看得见'.repeat(280)],
  ])('with %s', async (_, long) => {
    const card = await cardOf(ward(30, long));
    const rows = rowsOf(card);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeLessThanOrEqual(9);
    expect(textsOf(card).join('').length).toBeLessThan(2400);
  });
});

test('in two languages side by side it says half as much', async () => {
  const config = (bilingual: boolean) =>
    `csm: 1\norganization: {name: Ward}\nlocale: [en, zh-CN]\ndocuments: {bilingual: ${bilingual}}\n`;
  const long = ' with care and in good time';
  const both = textsOf(await cardOf(ward(30, long), 'en', config(true))).join('').length;
  const one = textsOf(await cardOf(ward(30, long), 'en', config(false))).join('').length;
  expect(both).toBeLessThan(one);
});

test('in every language of its project it shows the same lines, so that two can stand side by side', async () => {
  const chinese = '，并且让病房里和家属中的每个人都看得见、听得到，夜里也一样';
  const texts = ward(30).replace(/does: Does (\d+),/g, `does: {en: Does $1, zh-CN: 做第$1件事${chinese}},`);
  const config = 'csm: 1\norganization: {name: Ward}\nlocale: [en, zh-CN]\n';
  const codes = async (locale: 'en' | 'zh-CN') =>
    textsOf(await cardOf(texts, locale, config)).filter((text) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text));
  expect(await codes('en')).toEqual(await codes('zh-CN'));
  expect((await codes('en')).length).toBeGreaterThanOrEqual(5);
});

test('a behavior without standard and a standard without target say so', async () => {
  const bare = await cardOf(`encounters:
  - id: v
    name: V
    behaviors:
      - {id: a, does: A, role: r, selection: {decision: standardize}}
      - {id: b, does: B, role: r, standards: [{id: s, kind: hard, statement: S}]}
roles: [{id: r, title: R}]
`);
  expect(textsOf(bare)).toEqual(expect.arrayContaining(['no standard yet', 'no target yet']));
});

describe('fitting', () => {
  test('a text is cut between words, Chinese anywhere, and marked as cut', () => {
    expect(shortened('greets every patient by name', 20)).toBe('greets every…');
    expect(shortened('走上前问好并询问要办的业务', 10)).toBe('走上前问…');
    expect(shortened('short', 10)).toBe('short');
    expect(shortened('x'.repeat(50), 10)).toBe('xxxxxxxxx…');
  });

  test('a text takes the more lines the narrower its column and the larger its type', () => {
    const text = 'greets every patient by name and asks how the night was';
    expect(linesOf(text, 1)).toBe(1);
    expect(linesOf(text, 0.4)).toBe(2);
    expect(linesOf(text, 0.4, 2)).toBeGreaterThan(2 * 2);
    expect(linesOf('', 1)).toBe(1);
  });

  test('items are kept while there is room, but never fewer than the least nor more than the most', () => {
    const items = [1, 1, 1, 1, 1];
    const height = (n: number) => n;
    expect(fitting(items, height, 3, { least: 1, most: 9 })).toHaveLength(3);
    expect(fitting(items, height, 0, { least: 2, most: 9 })).toHaveLength(2);
    expect(fitting(items, height, 99, { least: 1, most: 4 })).toHaveLength(4);
  });
});
