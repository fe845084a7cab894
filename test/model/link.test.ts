import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/project.js';
import { CONFIG, linked, problemsOf, projectFrom } from '../support/project.js';
import { SOUND, SOUND_CONFIG } from '../support/sound.js';

const ids = (entities: { id: string }[]) => entities.map(({ id }) => id);
const get = (project: Project, id: string) => project.entities.get(id);

/** `id: expected (found)` for every reference that leads nowhere. */
const unresolved = (project: Project) =>
  project.unresolved.map(({ id, expected, found }) => `${id}: ${expected}${found ? ` (${found})` : ''}`);

describe('the graph of a small project', () => {
  const config = `${SOUND_CONFIG}indices: [{id: sqi, name: SQI, owner: manager, items: [{standard: on-time, weight: 3}]}]\n`;
  const project = linked(SOUND, config);
  const [encounter] = project.encounters;
  const [step] = encounter?.steps ?? [];
  const [expectation] = encounter?.expectations ?? [];
  const [behavior] = project.behaviors;
  const [standard] = project.standards;
  const [fix] = encounter?.fixes ?? [];
  const [courier, manager] = project.roles;
  const [index] = project.indices;

  test('nothing is wrong with it', () => {
    expect([project.invalid, project.duplicates, project.unresolved]).toEqual([[], [], []]);
  });

  test('every entity is found by its id', () => {
    expect([...project.entities.values()].map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'service parcel',
      'segment business',
      'encounter collection',
      'step hand-over',
      'expectation come-on-time',
      'behavior arrive',
      'standard on-time',
      'fix text-window',
      'role courier',
      'role manager',
      'index sqi',
    ]);
  });

  test.each([
    ['encounter → service', encounter?.service, project.services[0]],
    ['service → encounter', project.services[0]?.encounters[0], encounter],
    ['encounter → segment', encounter?.segments[0], project.segments[0]],
    ['expectation → segment', expectation?.segment, project.segments[0]],
    ['step → encounter', step?.encounter, encounter],
    ['step → onstage role', step?.onstage, courier],
    ['step → behavior', step?.behaviors[0], behavior],
    ['behavior → step', behavior?.step, step],
    ['behavior → encounter', behavior?.encounter, encounter],
    ['behavior → expectation', behavior?.answers[0], expectation],
    ['expectation → behavior', expectation?.answeredBy.find((one) => one.kind === 'behavior'), behavior],
    ['expectation → fix', expectation?.answeredBy.find((one) => one.kind === 'fix'), fix],
    ['fix → expectation', fix?.answers[0], expectation],
    ['fix → owner', fix?.owner, manager],
    ['behavior → role', behavior?.role, courier],
    ['role → behavior', courier?.behaviors[0], behavior],
    ['standard → behavior', standard?.behavior, behavior],
    ['behavior → standard', behavior?.standards[0], standard],
    ['standard → owner', standard?.owner, manager],
    ['owner → standard', manager?.owns[0], standard],
    ['standard → feedback', standard?.feedbackTo, courier],
    ['role → superior', courier?.reportsTo, manager],
    ['superior → role', manager?.reports[0], courier],
    ['duty → standard', courier?.duties[0]?.standards[0], standard],
    ['standard → duty', standard?.duties[0], courier?.duties[0]],
    ['duty → role', courier?.duties[0]?.role, courier],
    ['index → item → standard', index?.items[0]?.standard, standard],
    ['standard → item → index', standard?.indexItems[0]?.index, index],
    ['index → owner', index?.owner, manager],
  ])('%s', (_, from, to) => {
    expect(from).toBeDefined();
    expect(from).toBe(to);
  });

  test('duties are ranked from 1', () => {
    const { roles } = linked('roles: [{id: r, title: R, duties: [{does: A}, {share: 5%}, {does: B}]}]');
    expect(roles[0]?.duties.map(({ rank, data }) => [rank, data.does])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  test('quantities are parsed', () => {
    const values = [standard?.target, standard?.floor, standard?.baseline].map((one) => one?.value.toFixed());
    expect(values).toEqual(['95', '90', '91.3']);
  });
});

describe('duplicates', () => {
  const project = projectFrom({
    'blueprints/a.yaml': 'segments:\n  - {id: x, name: First}\n  - {id: x, name: Second}\n',
    'roles/r.yaml': 'roles: [{id: x, title: Third}]\n',
  }).project;

  test('each later one is recorded with the place of the first', () => {
    expect(
      project.duplicates.map(({ id, at, first }) => [id, at.source.file, at.path, first.source.file, first.path]),
    ).toEqual([
      ['x', 'blueprints/a.yaml', ['segments', 1, 'id'], 'blueprints/a.yaml', ['segments', 0, 'id']],
      ['x', 'roles/r.yaml', ['roles', 0, 'id'], 'blueprints/a.yaml', ['segments', 0, 'id']],
    ]);
  });

  test('the first keeps the id', () => {
    expect(get(project, 'x')?.kind).toBe('segment');
    expect(get(project, 'x')?.data).toMatchObject({ name: 'First' });
  });
});

describe('references that lead nowhere', () => {
  test.each([
    ['an id nobody has', 'encounters: [{id: e, name: E, segments: [nobody]}]', ['nobody: segment']],
    [
      'an id of another kind',
      'roles: [{id: r, title: R}]\nencounters: [{id: e, name: E, segments: [r]}]',
      ['r: segment (role)'],
    ],
    ['the entity itself', 'roles: [{id: r, title: R, reports-to: q}]', ['q: role']],
    ['a service', 'encounters: [{id: e, name: E, service: s}]', ['s: service']],
    [
      'each key that names something',
      [
        'encounters:',
        '  - id: e',
        '    name: E',
        '    steps: [{id: st, onstage: {role: a, action: x}, backstage: {role: b, action: x}}]',
        '    expectations: [{id: ex, says: S, segment: c}]',
        '    behaviors: [{id: be, does: D, role: d, answers: [f], step: g, standards: [',
        '      {id: s, kind: hard, statement: S, owner: h, feedback: {to: i},',
        '       measure: {statistic: share, clock: {from: x, to: y, calendar: j}, data: {set: k}}}]}]',
        '    fixes: [{id: fi, change: policy, does: D, answers: [l], owner: m}]',
        'roles: [{id: ro, title: R, reports-to: n, duties: [{does: D, standards: [o], behaviors: [p]}]}]',
      ].join('\n'),
      [
        ...['a: role', 'b: role', 'c: segment', 'l: expectation', 'm: role', 'd: role', 'g: step', 'f: expectation'],
        ...['h: role', 'i: role', 'j: calendar', 'k: data-set', 'n: role', 'o: standard', 'p: behavior'],
      ],
    ],
    [
      'a broken entity is reported where it breaks, not where it is named',
      'segments: [{id: s}]\nencounters: [{id: e, name: E, segments: [s]}]',
      [],
    ],
    [
      'an entity inside a broken one likewise',
      'encounters: [{id: e, steps: [{id: st}]}, {id: f, name: F, behaviors: [{id: b, does: B, step: st}]}]',
      [],
    ],
    [
      'the calendar that never stops needs no declaration',
      `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [{id: s, kind: hard, statement: S,
        measure: {statistic: share, clock: {from: x, to: y, calendar: calendar}}}]}]}]`,
      [],
    ],
  ])('%s', (_, blueprint, expected) => {
    expect(unresolved(linked(blueprint)).sort()).toEqual([...expected].sort());
  });

  test('in csm.yaml', () => {
    const more = ['indices: [{id: i, name: I, owner: a, items: [{standard: b, weight: 1}]}]'].join('\n');
    expect(unresolved(linked('roles: []', CONFIG + more))).toEqual(['a: role', 'b: standard']);
  });

  test('they carry their place, what they are about, and what could have been meant', () => {
    const [reference] = linked(
      'segments: [{id: s, name: S}]\nencounters: [{id: e, name: E, segments: [s, t]}]',
    ).unresolved;
    expect(reference).toMatchObject({
      id: 't',
      on: 'e',
      at: { path: ['encounters', 0, 'segments', 1] },
    });
  });

  test('ids of a file that does not parse are not reported as missing', () => {
    const { project, problems } = projectFrom({
      'blueprints/a.yaml': 'encounters: [{id: e, name: E, segments: [known, unknown]}]',
      'blueprints/b.yaml': 'segments:\n  - id: known\n    name: "not closed\n',
    });
    expect(problems.map(({ file }) => file)).toEqual(['blueprints/b.yaml']);
    expect(unresolved(project)).toEqual(['unknown: segment']);
  });

  const measured = `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [{id: s, kind: hard, statement: S,
    measure: {statistic: share, clock: {from: x, to: y, calendar: business}, data: {set: calls}}}]}]}]`;

  // One typing mistake in csm.yaml is one finding, not one for each calendar and data set anyone names.
  test('nor are calendars and data sets of a csm.yaml that does not parse', () => {
    const broken = `${CONFIG}calendars: {business: {days: mon-fri}}\ndata: {calls: {file: "x.csv}}\n`;
    expect(unresolved(linked(measured, broken))).toEqual([]);
  });

  test('nor calendars and data sets that are broken themselves', () => {
    expect(unresolved(linked(measured, `${CONFIG}calendars: {business: 5}\ndata: {calls: 5}\n`))).toEqual([]);
  });
});

describe('which service an encounter belongs to', () => {
  const service = (id: string) => `service: {id: ${id}, name: ${id}}\n`;
  const encounter = (id: string, more = '') => `encounters: [{id: ${id}, name: ${id}${more}}]\n`;

  test.each<[string, Record<string, string>, string | undefined]>([
    ['the one of its own file', { 'a.yaml': service('s') + encounter('e'), 'b.yaml': service('t') }, 's'],
    ['the one it names', { 'a.yaml': service('s') + encounter('e', ', service: t'), 'b.yaml': service('t') }, 't'],
    ['the only one there is', { 'a.yaml': encounter('e'), 'b.yaml': service('s') }, 's'],
    [
      'none when several could be meant',
      { 'a.yaml': encounter('e'), 'b.yaml': service('s'), 'c.yaml': service('t') },
      undefined,
    ],
    [
      'none when it names one that is not there',
      { 'a.yaml': service('s') + encounter('e', ', service: u') },
      undefined,
    ],
    ['none when there is none', { 'a.yaml': encounter('e') }, undefined],
  ])('%s', (_, files, expected) => {
    const contents = Object.entries(files).map(([name, text]) => [`blueprints/${name}`, text]);
    const { project } = projectFrom(Object.fromEntries(contents));
    expect(project.encounters[0]?.service?.id).toBe(expected);
    expect(project.services.flatMap((one) => ids(one.encounters))).toEqual(expected ? ['e'] : []);
  });

  test('not a service of another file while its own is broken', () => {
    const own = `service: {id: Not An Id, name: S}\n${encounter('e')}`;
    const { project } = projectFrom({ 'blueprints/a.yaml': own, 'blueprints/b.yaml': service('t') });
    expect(project.encounters[0]?.service).toBeUndefined();
  });
});

describe('cycles', () => {
  test('of superiors do not hang', () => {
    const project = linked('roles: [{id: a, title: A, reports-to: b}, {id: b, title: B, reports-to: a}]');
    const [a, b] = project.roles;
    expect([a?.reportsTo, b?.reportsTo]).toEqual([b, a]);
    expect(problemsOf(project, 'known-reference', 'unique-id')).toEqual([]);
  });

  // Data that holds itself has no end.
  test.each(['&a {segments: *a}', 'segments: &a [*a]', 'roles: [&a {id: r, title: R, duties: [*a]}]'])(
    'of aliases are survived: %s',
    (blueprint) => {
      expect(() => linked(blueprint)).not.toThrow();
    },
  );
});

describe('whatever the files hold', () => {
  test('no csm.yaml data, no blueprint data', () => {
    const project = projectFrom({ 'csm.yaml': '[]', 'blueprints/a.yaml': 'text' }).project;
    expect(project.config).toMatchObject({ csm: 1, organization: { name: '' } });
    expect(project.locales).toEqual(['en']);
    expect(project.invalid).toHaveLength(2);
  });

  test.each([
    ['en', ['en']],
    ['zh-CN', ['zh-CN']],
    ['[zh-CN, en]', ['zh-CN', 'en']],
    ['fr', ['en']],
    ['[]', ['en']],
    ['[en, fr]', ['en']],
    ['[fr, en]', ['en']],
  ])('locale: %s', (locale, expected) => {
    expect(linked('{}', `${CONFIG}locale: ${locale}\n`).locales).toEqual(expected);
  });

  test('findings name the innermost entity', () => {
    const project = linked('encounters: [{id: e, name: E, behaviors: [{id: b, does: 5, role: X Y}, {does: D}]}]');
    expect(project.invalid.map(({ violation, on }) => [violation.code, on])).toEqual([
      ['wrong-type', 'b'],
      ['wrong-format', 'b'],
      ['missing-key', 'e'],
    ]);
  });
});

// Comparing each with every id takes time and room with the square of their number.
test('a thousand references that lead nowhere', () => {
  const many = (line: (i: number) => string) => Array.from({ length: 1000 }, (_, i) => line(i)).join('\n');
  const project = linked(
    `segments:\n${many((i) => `  - {id: a${i}, name: A}`)}\nencounters:\n  - id: e\n    name: E\n    segments:\n${many((i) => `      - z${i}`)}\n`,
  );
  expect(project.unresolved).toHaveLength(1000);
});
