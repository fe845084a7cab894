import { describe, expect, test } from 'vitest';
import { CONFIG, problemsOf, projectFrom } from '../support/project.js';
import { SOUND, SOUND_CONFIG } from '../support/sound.js';

interface Case {
  rule: string;
  name: string;
  blueprint?: string;
  config?: string;
  /** `code on: marked text`; what is marked stands between « and » in the file. */
  found: string[];
}

const standard = (more: string) =>
  `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [{id: s, kind: hard, statement: S, ${more}}]}]}]`;

const BAD: Case[] = [
  {
    rule: 'selection-contradicted',
    name: 'standards on a behavior that was left',
    blueprint:
      'encounters: [{id: e, name: E, behaviors: [{id: b, does: B, selection: {decision: «leave»}, standards: [{id: s, kind: hard, statement: S}]}]}]',
    found: ['standards-on-left-behavior b'],
  },
  {
    rule: 'target-without-direction',
    name: 'a share alone',
    blueprint: standard('target: «95%»'),
    found: ['target-without-direction s'],
  },
  { rule: 'unknown-key', name: 'a misspelt key', blueprint: standard('«taget»: 95%'), found: ['unknown-key s'] },
  { rule: 'unknown-key', name: 'of the file', blueprint: '«segmnts»: []', found: ['unknown-key -'] },
  {
    rule: 'unknown-key',
    name: 'a locale csm does not know',
    blueprint: 'segments: [{id: a, name: {en: A, «fr»: A}}]',
    found: ['unknown-key a'],
  },
  { rule: 'unknown-key', name: 'in csm.yaml', config: `${CONFIG}documents: {«vesion»: "1"}`, found: ['unknown-key -'] },
  {
    rule: 'unknown-key',
    name: 'a merge key',
    blueprint: 'segments: [{«<<»: &x {basis: geographic}, id: b, name: B}]',
    found: ['unknown-key b'],
  },
  { rule: 'missing-key', name: 'of an item', blueprint: 'segments:\n  - «id»: a\n', found: ['missing-key a'] },
  {
    rule: 'missing-key',
    name: 'of an item without an id',
    blueprint: 'encounters:\n  - id: e\n    name: E\n    steps:\n      - «customer»: X\n',
    found: ['missing-key e'],
  },
  { rule: 'missing-key', name: 'of csm.yaml', config: '«locale»: en', found: ['missing-key -', 'missing-key -'] },
  {
    rule: 'wrong-type',
    name: 'a number for a text',
    blueprint: 'segments: [{id: a, name: «2027»}]',
    found: ['wrong-type a'],
  },
  {
    rule: 'wrong-type',
    name: 'an item for a list',
    blueprint: 'encounters: [{id: e, name: E, segments: «a»}]',
    found: ['wrong-type e'],
  },
  {
    rule: 'wrong-type',
    name: 'nothing: its key is marked',
    blueprint: 'segments: [{id: a, name: A, «description»: }]',
    found: ['wrong-type a'],
  },
  { rule: 'wrong-type', name: 'a whole file', blueprint: '«just text»', found: ['wrong-type -'] },
  {
    rule: 'invalid-value',
    name: 'a word it does not know',
    blueprint: standard('measure: {statistic: «median»}'),
    found: ['not-allowed s'],
  },
  {
    rule: 'invalid-value',
    name: 'a date that does not exist',
    blueprint: standard('review: «2027-02-29»'),
    found: ['wrong-format s'],
  },
  {
    rule: 'invalid-value',
    name: 'a quantity, in quotes',
    blueprint: standard('target: «"90-95%"»'),
    found: ['wrong-format s'],
  },
  {
    rule: 'invalid-value',
    name: 'a rating',
    blueprint: 'encounters: [{id: e, name: E, expectations: [{id: x, says: X, importance: «11»}]}]',
    found: ['out-of-range x'],
  },
  { rule: 'invalid-value', name: 'an empty text', blueprint: 'segments: [{id: a, name: «""»}]', found: ['empty a'] },
  {
    rule: 'invalid-value',
    name: 'a locale that stands twice',
    config: `${CONFIG}locale: [en, «en»]`,
    found: ['repeated-value -'],
  },
  {
    rule: 'invalid-value',
    name: 'a path outside',
    config: 'csm: 1\norganization: {name: X, logo: «../logo.svg»}',
    found: ['wrong-format -'],
  },
  {
    rule: 'invalid-value',
    name: 'a secret',
    config: `${CONFIG}data: {calls: {url: «postgres://me:secret@host/db»}}`,
    found: ['wrong-format -'],
  },
  {
    rule: 'unique-id',
    name: 'twice in one list',
    blueprint: 'segments: [{id: a, name: A}, {name: B, id: «a»}]',
    found: ['duplicate-id a'],
  },
  {
    rule: 'unique-id',
    name: 'for things of two kinds',
    blueprint: 'segments: [{id: a, name: A}]\nroles: [{id: «"a"», title: B}]',
    found: ['duplicate-id a'],
  },
  {
    rule: 'known-reference',
    name: 'an id nobody has',
    blueprint: 'encounters: [{id: e, name: E, segments: [«nobody»]}]',
    found: ['unknown-reference e'],
  },
  {
    rule: 'known-reference',
    name: 'an id of another kind',
    blueprint: 'roles: [{id: r, title: R}]\nencounters: [{id: e, name: E, segments: [«r»]}]',
    found: ['reference-of-wrong-kind e'],
  },
  {
    rule: 'known-reference',
    name: 'of a duty',
    blueprint: 'roles:\n  - id: r\n    title: R\n    duties:\n      - does: D\n        standards:\n          - «s»\n',
    found: ['unknown-reference r'],
  },
  {
    rule: 'known-reference',
    name: 'a calendar',
    blueprint: standard('measure: {statistic: share, clock: {from: x, to: y, calendar: «busy»}}'),
    found: ['unknown-reference s'],
  },
  {
    rule: 'known-reference',
    name: 'a data set',
    blueprint: standard('measure: {statistic: share, data: {set: «calls»}}'),
    found: ['unknown-reference s'],
  },
  {
    rule: 'known-reference',
    name: 'of an index',
    config: `${CONFIG}indices: [{id: i, name: I, items: [{standard: «s», weight: 1}]}]`,
    found: ['unknown-reference i'],
  },
];

/** The rules that hold the form of files and the links between them. */
const FORM = [...new Set(BAD.map(({ rule }) => rule))];

/** Lints a project in which the expected place is marked with « and ». */
function lint({ blueprint, config }: { blueprint?: string; config?: string }) {
  const marked = blueprint ?? config ?? '';
  const plain = marked.replaceAll(/[«»]/g, '');
  const { project } = projectFrom(blueprint === undefined ? { 'csm.yaml': plain } : { 'blueprints/a.yaml': plain });
  const from = marked.indexOf('«');
  const place = (offset: number) => {
    const lines = plain.slice(0, offset).split('\n');
    return [lines.length, (lines.at(-1) ?? '').length + 1];
  };
  return { problems: problemsOf(project, ...FORM), place: [...place(from), ...place(marked.indexOf('»') - 1)] };
}

describe.each(BAD)('$rule: $name', ({ rule, found, ...files }) => {
  const { problems, place } = lint(files);

  test('is found, and nothing else', () => {
    expect(problems.map((problem) => `${problem.code} ${problem.on ?? '-'}`)).toEqual(found);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  test('at the offending scalar', () => {
    for (const { file, range } of problems) {
      expect(file).toBe(files.config === undefined ? 'blueprints/a.yaml' : 'csm.yaml');
      expect([range?.line, range?.column, range?.endLine, range?.endColumn]).toEqual(place);
    }
  });
});

test('the sound project has no findings', () => {
  expect(problemsOf(projectFrom({ 'csm.yaml': SOUND_CONFIG, 'blueprints/a.yaml': SOUND }).project, ...FORM)).toEqual(
    [],
  );
});

describe('arguments', () => {
  const argsOf = (blueprint: string) => lint({ blueprint }).problems[0]?.args;

  test('of a duplicate: where the first one stands', () => {
    expect(argsOf('segments:\n  - {id: a, name: A}\n  - {id: «a», name: B}\n')).toEqual({
      id: 'a',
      file: 'blueprints/a.yaml',
      line: 2,
    });
  });

  test('of a reference: what could have been meant, of the right kind', () => {
    const text =
      'roles: [{id: shiper, title: R}]\nsegments: [{id: shippers, name: S}]\nencounters: [{id: e, name: E, segments: [«shipers»]}]';
    expect(argsOf(text)).toEqual({ id: 'shipers', expected: 'segment', suggestion: 'shippers' });
  });
});

// Below a key that csm does not know there are no entities.
test('an unknown key is about the entity it stands in', () => {
  const [problem] = lint({ blueprint: 'encounters: [{id: e, name: E, «stps»: {id: st}}]' }).problems;
  expect(problem?.on).toBe('e');
});

test('beside a file that cannot be read, only references that look misspelt are reported', () => {
  const roles =
    'roles:\n  - {id: courier, title: Courier, reports-to: elsewhere}\n  - {id: driver, title: Driver, reports-to: couriers}\n';
  const lintedBeside = (broken: string) =>
    problemsOf(projectFrom({ 'blueprints/a.yaml': broken, 'roles/r.yaml': roles }).project, 'known-reference').map(
      ({ args }) => args.id,
    );
  expect(lintedBeside('segments: []\n')).toEqual(['elsewhere', 'couriers']);
  expect(lintedBeside('')).toEqual(['couriers']);
  expect(lintedBeside('encounters:\n  - [id: elsewhere\n')).toEqual(['couriers']);
});
