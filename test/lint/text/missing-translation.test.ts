import { describe, expect, test } from 'vitest';
import { readProject } from '../../../src/workspace/read-project.js';
import { memoryFiles, problemsOf, projectFrom, ROOT } from '../../support/project.js';

const csm = (locale: string, more = '') =>
  `csm: 1\norganization: {name: {en: Swift, zh-CN: 迅达}}\nlocale: ${locale}\n${more}`;

/** `file code on: what is marked`. */
function found(blueprint: string, config = csm('[en, zh-CN]')): string[] {
  const { project, texts } = projectFrom({ 'csm.yaml': config, 'blueprints/a.yaml': blueprint });
  return problemsOf(project, 'missing-translation').map(({ code, file, on, range }) => {
    const line = texts.get(file)?.split('\n')[(range?.line ?? 0) - 1] ?? '';
    const marked = line.slice((range?.column ?? 0) - 1, (range?.endColumn ?? 0) - 1);
    return `${file.replace(/.*\//, '')} ${code.replace('missing-translation', '…')} ${on ?? ''}: ${marked}`;
  });
}

const named = (name: string) => `segments: [{id: s, name: ${name}}]`;

test('a wording is missing, in either direction', () => {
  expect(found(named('{en: Shippers}'))).toEqual(['a.yaml … s: Shippers']);
  expect(found(named('{zh-CN: 寄件客户}'))).toEqual(['a.yaml … s: 寄件客户']);
  expect(found(named('{en: Shippers, zh-CN: 寄件客户}'))).toEqual([]);
});

test('a plain text is untranslated', () => {
  expect(found(named('Shippers'))).toEqual(['a.yaml …-plain s: Shippers']);
  expect(found(named('寄件客户'), csm('[zh-CN, en]'))).toEqual(['a.yaml …-plain s: 寄件客户']);
});

test('a wording that was only copied is no translation', () => {
  expect(found(named('{en: Shippers, zh-CN: Shippers}'))).toEqual(['a.yaml …-copied s: Shippers']);
  expect(found(named('{en: SQI, zh-CN: SQI}'))).toEqual([]);
});

test('an organization may have one name in all languages, and be called by it', () => {
  const called = (name: string) => csm('[en, zh-CN]').replace('{en: Swift, zh-CN: 迅达}', name);
  expect(found(named('{en: Swift, zh-CN: Swift}'), called('{en: Swift, zh-CN: Swift}'))).toEqual([]);
  expect(found(named('{en: Shippers, zh-CN: Shippers}'), called('{en: Swift, zh-CN: Swift}'))).toHaveLength(1);
  expect(found(named('{en: Swift, zh-CN: Swift}'), called('{en: Swift, zh-CN: 迅达}'))).toHaveLength(1);
  // Whoever wrote it once may not have thought of the other language.
  expect(found('', called('Swift'))).toEqual(['csm.yaml …-plain : Swift']);
});

describe('what has nothing to translate', () => {
  test.each(['"412"', 'ISO 9001', '2 min', '95%', 'SP-QS-01', 'www.swift.example', 'help@swift.example', '3 kg'])(
    '%s',
    (name) => expect(found(named(name))).toEqual([]),
  );

  test.each(['Map', 'the label', '2 hours', 'ISO certificate', '面单', 'A4 纸'])('but %s has', (name) =>
    expect(found(named(name))).toHaveLength(1),
  );
});

test('one language needs no translation, but its own wording', () => {
  expect(found(named('Shippers'), csm('en'))).toEqual([]);
  expect(found(named('{en: Shippers}'), csm('zh-CN'))).toEqual(['a.yaml … s: Shippers']);
  expect(found(named('{en: Shippers}'), csm('en'))).toEqual([]);
});

describe('the documents of a client in more languages than csm.yaml', () => {
  const files = {
    'csm.yaml': `csm: 1
organization: {name: Swift}
documents: {confidentiality: For staff, approvals: [{role: Prepared by}], brand: {font: Georgia}}
`,
    'blueprints/a.yaml': named('Shippers'),
    'clients/north.yaml': `organization: {name: {en: North, zh-CN: 北方}}
locale: [zh-CN, en]
documents: {approvals: [{role: {en: Written by, zh-CN: 编制}}], watermark: 草案}
`,
    'clients/south.yaml': 'organization: {name: South of the River}\n',
  };
  const places = (client?: string) => {
    const { project } = readProject(ROOT, memoryFiles(files), { client });
    return problemsOf(project, 'missing-translation').map(
      ({ file, range, args }) => `${file}:${range?.line} ${args.missing}`,
    );
  };

  test('needs all texts in them but for what the client says otherwise', () => {
    const lacking = ['blueprints/a.yaml:1 zh-CN', 'clients/north.yaml:3 en', 'csm.yaml:3 zh-CN'];
    expect(places()).toEqual(lacking);
    expect(places('north')).toEqual(lacking);
    expect(places('south')).toEqual([]);
  });
});

test('the options', () => {
  const names = csm('[en, zh-CN]', 'lint: {rules: {missing-translation: {names: [PayWave, PayWave Plus]}}}\n');
  expect(found(named('PayWave Plus'), names)).toEqual([]);
  expect(found(named('PayWave card'), names)).toHaveLength(1);
  const plain = csm('[en, zh-CN]', 'lint: {rules: {missing-translation: {accept-plain: true}}}\n');
  expect(found(named('Shippers'), plain)).toEqual([]);
  expect(found(named('{en: Shippers}'), plain)).toHaveLength(1);
});

test('texts of every depth, with the entity nearest to them', () => {
  expect(
    found(`encounters:
  - id: e
    name: {en: E1, zh-CN: E1}
    steps:
      - {id: st, evidence: [A4, Badge], fail: {point: Label torn, recovery: {en: New label}}}
    behaviors:
      - id: b
        does: {en: Scans, zh-CN: 扫描}
        standards:
          - {id: x, kind: hard, statement: {en: Scans, zh-CN: 扫描}, measure: {statistic: share, clock: {from: scan, to: T2}}}
roles:
  - {id: r, title: {en: Clerk, zh-CN: 职员}, duties: [{does: Scans}], qualifications: {skills: [Typing]}}
`),
  ).toEqual([
    'a.yaml …-plain st: Badge',
    'a.yaml …-plain st: Label torn',
    'a.yaml … st: New label',
    'a.yaml …-plain x: scan',
    'a.yaml …-plain r: Scans',
    'a.yaml …-plain r: Typing',
  ]);
});

test('csm.yaml: what documents print, but nothing under lint', () => {
  const config = csm(
    '[en, zh-CN]',
    `documents:
  approvals: [{role: Approved by}]
  insert: {manual.foreword: content/a.md, manual.closing: {en: content/b.md}}
calendars: {business: {name: Office hours, days: mon-fri}}
lint: {exceptions: [{rule: no-owner, on: s, reason: Contract renews in May}]}
`,
  );
  expect(found('', config)).toEqual([
    'csm.yaml …-plain : Approved by',
    'csm.yaml … : content/b.md',
    'csm.yaml …-plain : Office hours',
  ]);
});

test('what has the wrong form is passed over', () => {
  expect(
    found(
      'segments: [{id: s, name: 7}, 7, {id: t, name: {en: 7}}, {id: u, name: {}}, {id: v, name: {fr: A}}]\nencounters: {a: b}\n',
    ),
  ).toEqual([]);
});
