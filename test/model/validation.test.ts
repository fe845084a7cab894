import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileKind, type Violation, validate } from '../../src/model/validation.js';

/** The only violation of the data. */
function violation(kind: FileKind, data: unknown): Violation {
  const { violations } = validate(kind, data);
  expect(violations).toHaveLength(1);
  return violations[0] as Violation;
}

const blueprint = (standard: object) => ({
  encounters: [
    {
      id: 'e',
      name: 'E',
      behaviors: [{ id: 'b', does: 'B', standards: [{ id: 's', kind: 'hard', statement: 'S', ...standard }] }],
    },
  ],
});

const STANDARD = ['encounters', 0, 'behaviors', 0, 'standards', 0];
const project = (more: object) => ({ csm: 1, organization: { name: 'X' }, ...more });
const segment = (more: object) => ({ segments: [{ id: 'a', name: 'A', ...more }] });

describe('violations', () => {
  test.each<[string, FileKind, unknown, object]>([
    [
      'unknown-key with a suggestion',
      'blueprint',
      blueprint({ taget: '95%' }),
      { code: 'unknown-key', path: [...STANDARD, 'taget'], part: 'key', key: 'taget', suggestion: 'target' },
    ],
    [
      'missing-key',
      'blueprint',
      { segments: [{ id: 'a', basis: 'geographic' }] },
      { code: 'missing-key', path: ['segments', 0], part: 'value', key: 'name', keys: ['id', 'basis'] },
    ],
    [
      'wrong-type of a list',
      'blueprint',
      { segments: { id: 'a' } },
      { code: 'wrong-type', path: ['segments'], part: 'value', expected: ['array'], actual: 'object' },
    ],
    [
      'wrong-type of a text',
      'blueprint',
      segment({ description: 5 }),
      { code: 'wrong-type', path: ['segments', 0, 'description'], expected: ['string', 'object'], actual: 'number' },
    ],
    [
      'wrong-type of nothing',
      'blueprint',
      { roles: null },
      { code: 'wrong-type', path: ['roles'], expected: ['array'], actual: 'null' },
    ],
    ['wrong-type of the whole file', 'project', 'hello', { code: 'wrong-type', path: [], actual: 'string' }],
    [
      'not-allowed',
      'blueprint',
      segment({ basis: 'behavioural' }),
      { code: 'not-allowed', path: ['segments', 0, 'basis'], value: 'behavioural', suggestion: 'behavioral' },
    ],
    [
      'not-allowed for a fixed value',
      'project',
      project({ csm: 2 }),
      { code: 'not-allowed', path: ['csm'], allowed: [1] },
    ],
    [
      'not-allowed in a locale list',
      'project',
      project({ locale: ['en', 'fr'] }),
      { code: 'not-allowed', path: ['locale', 1], value: 'fr', allowed: ['en', 'zh-CN'] },
    ],
    [
      'wrong-format of an id',
      'blueprint',
      { segments: [{ id: 'My Segment', name: 'A' }] },
      {
        code: 'wrong-format',
        path: ['segments', 0, 'id'],
        format: 'id',
        value: 'My Segment',
        suggestion: 'my-segment',
      },
    ],
    [
      'wrong-format of a quantity',
      'blueprint',
      blueprint({ target: '5 minuts' }),
      { code: 'wrong-format', path: [...STANDARD, 'target'], fault: 'unknown-unit', suggestion: '5 minutes' },
    ],
    [
      'wrong-format of a range',
      'blueprint',
      blueprint({ target: '90-95%' }),
      { code: 'wrong-format', path: [...STANDARD, 'target'], format: 'target', value: '90-95%', fault: 'range' },
    ],
    [
      'wrong-format of a rhythm',
      'blueprint',
      blueprint({ measure: { statistic: 'share', every: 'weak' } }),
      { code: 'wrong-format', path: [...STANDARD, 'measure', 'every'], format: 'rhythm', suggestion: 'week' },
    ],
    [
      'out-of-range with a limit',
      'blueprint',
      { encounters: [{ id: 'e', name: 'E', expectations: [{ id: 'x', says: 'X', importance: 11 }] }] },
      {
        code: 'out-of-range',
        path: ['encounters', 0, 'expectations', 0, 'importance'],
        value: 11,
        comparison: '<=',
        limit: 10,
      },
    ],
    [
      'out-of-range at the limit',
      'project',
      project({ indices: [{ id: 'i', name: 'I', items: [{ standard: 's', weight: 0 }] }] }),
      { code: 'out-of-range', path: ['indices', 0, 'items', 0, 'weight'], value: 0, comparison: '>', limit: 0 },
    ],
    ['empty text', 'blueprint', segment({ description: '' }), { code: 'empty', path: ['segments', 0, 'description'] }],
    [
      'empty map of locales',
      'blueprint',
      segment({ description: {} }),
      { code: 'empty', path: ['segments', 0, 'description'] },
    ],
    ['empty list', 'project', project({ locale: [] }), { code: 'empty', path: ['locale'] }],
    ['repeated-value', 'project', project({ locale: ['en', 'en'] }), { code: 'repeated-value', path: ['locale', 1] }],
  ])('%s', (_, kind, data, expected) => {
    expect(violation(kind, data)).toMatchObject(expected);
  });

  test('a violation carries nothing else', () => {
    expect(violation('blueprint', { segmnts: [] })).toEqual({
      code: 'unknown-key',
      path: ['segmnts'],
      part: 'key',
      key: 'segmnts',
      allowed: ['service', 'segments', 'encounters', 'roles'],
      suggestion: 'segments',
    });
    expect(violation('blueprint', { segments: [{ id: '顾客', name: 'A' }] })).toEqual({
      code: 'wrong-format',
      path: ['segments', 0, 'id'],
      part: 'value',
      format: 'id',
      value: '顾客',
    });
  });

  test('keys that are special in JavaScript or in pointers are ordinary unknown keys', () => {
    const data = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3, "a/b": 4, "c~d": 5, "": 6}');
    const { violations, valid } = validate('blueprint', data);
    expect(violations.map(({ path }) => path)).toEqual([
      ['__proto__'],
      ['constructor'],
      ['toString'],
      ['a/b'],
      ['c~d'],
      [''],
    ]);
    expect(Object.keys(valid as object)).toEqual([]);
  });

  test('paths lead through keys that need escaping', () => {
    const data = project({ calendars: { 'a/b~c': { days: 'never' } } });
    expect(violation('project', data).path).toEqual(['calendars', 'a/b~c', 'days']);
  });

  test('each fault of one entity is reported', () => {
    const { violations } = validate('blueprint', blueprint({ id: 5, kind: 'medium', owner: 'X Y', extra: 1 }));
    expect(violations.map(({ code }) => code).sort()).toEqual([
      'not-allowed',
      'unknown-key',
      'wrong-format',
      'wrong-type',
    ]);
  });
});

// ajv holds strings alone to a format.
describe('a bare number is held to the format too', () => {
  test.each([
    ['within: 30', { measure: { statistic: 'share', within: 30 } }],
    ['sample: -5', { measure: { statistic: 'share', sample: -5 } }],
    ['sample: 4.5', { measure: { statistic: 'share', sample: 4.5 } }],
    ['favorable: -1.5', { measure: { statistic: 'share', favorable: -1.5 } }],
  ])('%s', (_, standard) => {
    expect(validate('blueprint', blueprint(standard)).violations).not.toEqual([]);
  });

  test('share: 40', () => {
    const roles = [{ id: 'r', title: 'R', duties: [{ does: 'D', share: 40 }] }];
    expect(validate('blueprint', { roles }).violations).not.toEqual([]);
  });

  test('wait: 2', () => {
    const steps = [{ id: 's', wait: { standard: 2 } }];
    expect(validate('blueprint', { encounters: [{ id: 'e', name: 'E', steps }] }).violations).not.toEqual([]);
  });

  test.each([
    ['target: 1200', { target: 1200 }],
    ['baseline: 7', { baseline: 7 }],
    ['favorable: 4', { measure: { statistic: 'share', favorable: 4 } }],
    ['sample: 412', { measure: { statistic: 'share', sample: 412 } }],
  ])('%s is sound', (_, standard) => {
    expect(validate('blueprint', blueprint(standard)).violations).toEqual([]);
  });
});

// A text of blanks prints as nothing at all.
test('a text of blanks is empty', () => {
  expect(validate('blueprint', segment({ name: '  ' })).violations).not.toEqual([]);
});

// `csm: 2` asks for a version, not for a spelling.
test('a version is not suggested', () => {
  expect(violation('project', project({ csm: 2 }))).not.toHaveProperty('suggestion');
});

describe('pruning', () => {
  test('sound data is handed on as it is', () => {
    const data = blueprint({});
    expect(validate('blueprint', data).valid).toBe(data);
  });

  test('the data given is not touched', () => {
    const data = blueprint({ taget: 1, target: 'high' });
    const before = structuredClone(data);
    validate('blueprint', data);
    expect(data).toEqual(before);
  });

  test.each<[string, unknown, unknown]>([
    ['an optional value goes', blueprint({ target: 'high', floor: '90%' }), blueprint({ floor: '90%' })],
    ['an unknown key goes', blueprint({ taget: '95%' }), blueprint({})],
    ['a required value takes its entity along', segment({ name: 5 }), { segments: [undefined] }],
    [
      'an item leaves a gap, so that later ones keep their place',
      { segments: [{ id: 'a', name: 'A' }, 5, { name: 'B' }, { id: 'c', name: 'C' }] },
      { segments: [{ id: 'a', name: 'A' }, undefined, undefined, { id: 'c', name: 'C' }] },
    ],
    [
      'an optional entity without its required key goes alone',
      blueprint({ measure: { counts: 'x' }, target: '95%' }),
      blueprint({ target: '95%' }),
    ],
    ['an invalid id takes the entity along', { service: { id: 'A B', name: 'X' }, roles: [] }, { roles: [] }],
    ['a list that is none goes', { segments: 'x', roles: [] }, { roles: [] }],
    [
      'a reference that is none leaves a gap',
      { encounters: [{ id: 'e', name: 'E', segments: ['a', 5, 'b'] }] },
      {
        encounters: [{ id: 'e', name: 'E', segments: ['a', undefined, 'b'] }],
      },
    ],
    ['a file of another shape is gone', ['x'], undefined],
  ])('%s', (_, data, expected) => {
    expect(validate('blueprint', data).valid).toEqual(expected);
  });

  test('a missing key of the root keeps the rest', () => {
    expect(validate('project', { locale: 'zh-CN', nope: 1 }).valid).toEqual({ locale: 'zh-CN' });
  });
});

describe('arbitrary data', () => {
  const keys = fc.constantFrom(
    'id',
    'name',
    'segments',
    'encounters',
    'behaviors',
    'standards',
    'roles',
    'service',
    'x',
  );
  const scalar = fc.oneof(fc.constantFrom('a', 'A b', '95%', ''), fc.integer(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      scalar,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
    ),
  }));

  test.each(['project', 'blueprint'] as const)('%s: never throws, and what is kept is sound', (kind) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tree), (data) => {
        const { violations, valid } = validate(kind, data);
        if (violations.length === 0) expect(valid).toBe(data);
        if (kind === 'project' || valid === undefined) return;
        // A gap is no fault: without the gaps nothing is left to complain about.
        expect(validate(kind, withoutGaps(valid)).violations).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function withoutGaps(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== undefined).map(withoutGaps);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutGaps(value)]));
}
