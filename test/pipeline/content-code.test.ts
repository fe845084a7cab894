import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/index.js';
import type { Project } from '../../src/model/project.js';
import { contentCode, findByCode, readCode } from '../../src/pipeline/content-code.js';
import { linked } from '../support/project.js';
import { sound } from '../support/sound.js';

function codeOf(...replacements: [string, string][]): string {
  return firstCode(linked(sound(...replacements)));
}

function firstCode(project: Project): string {
  const [standard] = project.standards;
  if (!standard) throw new Error('the project has no standard');
  return contentCode(project, standard);
}

const CODE = codeOf();

test('has two groups of four, without vowels and look-alikes, and is the same in every run', () => {
  expect(CODE).toMatch(/^[0-9CDFHJKMNPRTVWXY]{4}-[0-9CDFHJKMNPRTVWXY]{4}$/);
  expect(CODE).toBe('RK78-83K2');
});

describe('stays where only the writing changes', () => {
  test.each([
    ['spelling of the target', ['target: at least 95%', 'target: ≥ 95.0 %']],
    ['Chinese spelling of the floor', ['floor: at least 90%', 'floor: 至少 90%']],
    ['a text as one string or by locale', ['does: Arrives inside the window', 'does: {en: Arrives inside the window}']],
    [
      'order of the keys',
      [
        '            target: at least 95%\n            floor: at least 90%\n',
        '            floor: at least 90%\n            target: at least 95%\n',
      ],
    ],
    ['review', ['review: 2027-03-01', 'review: 2028-03-01']],
    ['baseline', ['baseline: 91.3%', 'baseline: 93%']],
    ['data binding', ['data: {set: collections}', 'data: {set: pickups}']],
    ['another text of the encounter', ['name: The courier collects the parcel', 'name: Collection']],
  ] as [string, [string, string]][])('%s', (_, replacement) => {
    expect(codeOf(replacement)).toBe(CODE);
  });

  test('spaces within a text', () => {
    expect(
      codeOf(
        ['95% of collections start', '"95%  of collections\\tstart'],
        ['inside the window\n            measure', 'inside the window "\n            measure'],
      ),
    ).toBe(CODE);
  });
});

describe('changes with the meaning', () => {
  test.each([
    ['statement', ['95% of collections start inside', '95% of collections begin inside']],
    [
      'a second language',
      [
        'statement: 95% of collections start inside the window',
        'statement: {en: 95% of collections start inside the window, zh-CN: 准时}',
      ],
    ],
    ['target', ['target: at least 95%', 'target: at least 96%']],
    ['operator', ['target: at least 95%', 'target: more than 95%']],
    ['floor', ['floor: at least 90%', 'floor: at least 91%']],
    ['owner', ['owner: manager', 'owner: courier']],
    ['rhythm', ['every: day', 'every: week']],
    ['source', ['source: operations', 'source: audit']],
    ['ends of the scale', ['every: day', 'every: day\n              ends: {low: poor, high: good}']],
    ['kind', ['kind: hard', 'kind: soft']],
    ['what is done', ['does: Arrives inside the window', 'does: Comes inside the window']],
    ['who does it', ['        role: courier', '        role: manager']],
    ['id', ['id: on-time', 'id: in-time']],
    ['publication', ['            review: 2027-03-01', '            published: true']],
  ] as [string, [string, string]][])('%s', (_, replacement) => {
    const source =
      replacement[0] === 'id: on-time'
        ? [replacement, ['standards: [on-time]', 'standards: [in-time]']]
        : [replacement];
    expect(codeOf(...(source as [string, string][]))).not.toBe(CODE);
  });
});

describe('read off a wall', () => {
  test.each([
    ['7k3d x9rm', '7K3D-X9RM'],
    ['７Ｋ３Ｄ－Ｘ９ＲＭ', '7K3D-X9RM'],
    ['O1lZ-ASGB', '0112-4568'],
    ['7K3D–X9RM', '7K3D-X9RM'],
  ])('%s is %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test.each(['', '7K3D', '7K3D-X9RM1', 'EEEE-EEEE', '7K3D-X9R💥', '<script>'])('%s is no code', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  test('leads to its standard as long as the standard means the same', () => {
    const now = linked(sound());
    expect(findByCode(now, CODE.toLowerCase().replace('-', ' '))?.id).toBe('on-time');
    expect(findByCode(linked(sound(['target: at least 95%', 'target: at least 96%'])), CODE)).toBeUndefined();
    expect(findByCode(now, 'nonsense')).toBeUndefined();
  });
});

test.each(['examples/parcel', 'examples/bank-zh'])('no two standards of %s share a code', (folder) => {
  const { project } = loadProject(folder);
  const codes = project.standards.map((standard) => contentCode(project, standard));
  expect(new Set(codes).size).toBe(codes.length);
});
