import { describe, expect, test } from 'vitest';
import { lintProject } from '../../src/lint/lint.js';
import { NOTE, STRICT, WEAK } from '../../src/lint/presets.js';
import { defineRule, type Rule } from '../../src/lint/rule.js';
import { Settings } from '../../src/lint/settings.js';
import { AS_OF, CONFIG, problemsOf, projectFrom } from '../support/project.js';

const RULE = defineRule({
  id: 'no-review-date',
  topic: 'feedback',
  origin: 'practice',
  levels: WEAK,
  options: { 'max-words': 40, locale: 'en', marked: true, words: ['etc'] },
  check() {},
});
const FORM: Rule = { ...RULE, id: 'unknown-key', topic: 'format' };

/** What `lint` in csm.yaml sets for a rule in a file. */
function settingOf(lint: string, { rule = RULE, file = 'blueprints/a.yaml' } = {}) {
  const { project } = projectFrom({ 'csm.yaml': `${CONFIG}lint: ${lint}\n` });
  return new Settings(project).of(rule, file);
}

describe('a level', () => {
  test.each([
    ['minimal', 'off'],
    ['recommended', 'warning'],
    ['strict', 'error'],
  ])('of the preset %s', (preset, level) => {
    expect(settingOf(`{extends: ${preset}}`).level).toBe(level);
  });

  test('is that of recommended where nothing is said', () => {
    const { project } = projectFrom({ 'csm.yaml': CONFIG });
    expect(new Settings(project).of(RULE, 'csm.yaml')).toEqual({ level: 'warning', options: RULE.options });
  });

  test.each(['off', 'info', 'warning', 'error'])('set to %s, alone or among options', (level) => {
    expect(settingOf(`{rules: {no-review-date: ${level}}}`).level).toBe(level);
    expect(settingOf(`{rules: {no-review-date: {severity: ${level}, max-words: 1}}}`).level).toBe(level);
  });

  test('of a rule that the preset leaves out is a warning once an option asks for it', () => {
    const strict = { rule: { ...RULE, levels: STRICT } };
    expect(settingOf('{}', strict).level).toBe('off');
    expect(settingOf('{rules: {no-review-date: {max-words: 10}}}', strict).level).toBe('warning');
    expect(settingOf('{rules: {no-review-date: {max-words: 10}}}', { rule: { ...RULE, levels: NOTE } }).level).toBe(
      'info',
    );
  });

  test('of a rule about the form of files cannot be set', () => {
    expect(settingOf('{rules: {unknown-key: off}}', { rule: FORM })).toEqual({
      level: 'warning',
      options: RULE.options,
    });
  });
});

describe('an option', () => {
  test.each([
    ['a number', 'max-words: 25', { 'max-words': 25 }],
    ['a text', 'locale: zh-CN', { locale: 'zh-CN' }],
    ['a yes or no', 'marked: false', { marked: false }],
    ['a list', 'words: [a, b]', { words: ['a', 'b'] }],
    ['an empty list', 'words: []', { words: [] }],
  ])('takes %s', (_, written, options) => {
    expect(settingOf(`{rules: {no-review-date: {${written}}}}`).options).toEqual({ ...RULE.options, ...options });
  });

  test.each([
    'max-words: "25"',
    'max-words: -1',
    'max-words: .inf',
    'max-words: .nan',
    'max-words: ',
    'locale: 1',
    'marked: 1',
    'marked: "no"',
    'words: a',
    'words: [a, 1]',
    'words: {a: b}',
    'max_words: 25',
    'constructor: 1',
    '__proto__: {max-words: 1}',
  ])('keeps its default where this is written: %s', (written) => {
    expect(settingOf(`{rules: {no-review-date: {${written}}}}`).options).toEqual(RULE.options);
  });
});

describe('overrides', () => {
  const LINT = `
  rules: {no-review-date: {severity: info, max-words: 30}}
  overrides:
    - {files: ["blueprints/drafts/**"], rules: {no-review-date: off}}
    - {files: ["**/final-*.yaml", "roles/*"], rules: {no-review-date: {max-words: 20}}}
    - {files: ["!blueprints/**"], rules: {no-review-date: {locale: zh-CN}}}
`;
  test.each([
    ['a file none of them names', 'blueprints/a.yaml', { level: 'info', 'max-words': 30, locale: 'en' }],
    ['a file of a folder', 'blueprints/drafts/deep/a.yaml', { level: 'off', 'max-words': 30, locale: 'en' }],
    ['a later one wins', 'blueprints/drafts/final-a.yaml', { level: 'warning', 'max-words': 20, locale: 'en' }],
    ['several together', 'roles/a.yaml', { level: 'info', 'max-words': 20, locale: 'zh-CN' }],
    ['all but some', 'csm.yaml', { level: 'info', 'max-words': 30, locale: 'zh-CN' }],
  ])('%s', (_, file, { level, ...options }) => {
    expect(settingOf(LINT, { file })).toEqual({ level, options: { ...RULE.options, ...options } });
  });

  test('patterns that are none, or endless, match nothing', () => {
    const rules = 'rules: {no-review-date: off}';
    for (const pattern of ['[', '(', 'x'.repeat(70_000)]) {
      expect(settingOf(`{overrides: [{files: ["${pattern}"], ${rules}}]}`).level).toBe('warning');
    }
  });

  // Each rule runs once for each set of options, and each finding is held against those of its own file.
  test('options that differ by path hold for the findings in these paths', () => {
    const roles = (id: string) =>
      `roles: [{id: ${id}, title: T, duties: [{does: D, share: 60%}, {does: E, share: 30%}]}]\n`;
    const { project } = projectFrom({
      'csm.yaml': `${CONFIG}lint:
  rules: {duty-shares-do-not-sum: {tolerance: 5}}
  overrides:
    - {files: [roles/b.yaml], rules: {duty-shares-do-not-sum: {tolerance: 10}}}
    - {files: [roles/c.yaml], rules: {duty-shares-do-not-sum: {severity: info, tolerance: 2}}}
    - {files: [roles/d.yaml], rules: {duty-shares-do-not-sum: off}}
`,
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`roles/${id}.yaml`, roles(id)])),
    });
    const found = problemsOf(project, 'duty-shares-do-not-sum').map(({ on, severity }) => `${on} ${severity}`);
    expect(found).toEqual(['a warning', 'c info']);
  });

  test('a rule counts as run that runs somewhere', () => {
    const { project } = projectFrom({
      'csm.yaml': `${CONFIG}lint:
  rules: {no-review-date: off, no-owner: off}
  overrides: [{files: ["blueprints/**"], rules: {no-owner: error}}]
`,
      'blueprints/a.yaml': 'encounters: []\n',
    });
    const ran = lintProject(project, { asOf: AS_OF }).ran.map(({ rule }) => rule);
    expect(ran).toContain('no-owner');
    expect(ran).not.toContain('no-review-date');
  });
});

describe('what is wrong with the settings', () => {
  const faults = (lint: string) => {
    const { project } = projectFrom({ 'csm.yaml': `${CONFIG}lint: {${lint}}\n` });
    const problems = problemsOf(project, 'lint-configuration');
    const line = `lint: {${lint}}`;
    return problems.map(({ code, args, range }) => {
      expect(range?.line).toBe(3);
      return { code, args, at: line.slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1) };
    });
  };

  test('a rule nobody knows, with the one that was meant', () => {
    expect(faults('rules: {no-reveiw-date: off}')).toEqual([
      { code: 'unknown-rule', args: { rule: 'no-reveiw-date', suggestion: 'no-review-date' }, at: 'no-reveiw-date' },
    ]);
    expect(faults('rules: {made-of-nothing-known: off}')).toEqual([
      { code: 'unknown-rule', args: { rule: 'made-of-nothing-known' }, at: 'made-of-nothing-known' },
    ]);
  });

  test('wherever it stands', () => {
    expect(faults('overrides: [{files: [a], rules: {unused-rolle: off}}]')).toMatchObject([
      { code: 'unknown-rule', at: 'unused-rolle' },
    ]);
    expect(faults('exceptions: [{rule: unused-rolle, on: x}]')).toMatchObject([
      { code: 'unknown-rule', at: 'unused-rolle' },
    ]);
  });

  test('what differs in case and hyphens alone can be put right unseen', () => {
    const mendOf = (rule: string) => {
      const { project } = projectFrom({ 'csm.yaml': `${CONFIG}lint: {rules: {${rule}: off}}\n` });
      return problemsOf(project, 'lint-configuration')[0]?.mend;
    };
    expect(mendOf('noReviewDate')).toEqual({ replace: 'no-review-date', safe: true });
    expect(mendOf('no-review-dates')).toEqual({ replace: 'no-review-date', safe: false });
  });

  test('an option the rule does not take', () => {
    expect(faults('rules: {duty-shares-do-not-sum: {tolerence: 5}}')).toEqual([
      {
        code: 'unknown-option',
        args: {
          rule: 'duty-shares-do-not-sum',
          option: 'tolerence',
          known: ['severity', 'tolerance'],
          suggestion: 'tolerance',
        },
        at: 'tolerence',
      },
    ]);
    expect(faults('rules: {duty-shares-do-not-sum: {constructor: 5}}')).toMatchObject([{ code: 'unknown-option' }]);
    expect(faults('rules: {no-review-date: {level: off}}')).toMatchObject([
      { code: 'unknown-option', args: { known: ['severity'] } },
    ]);
  });

  test.each(['"5"', 'yes', '-1', '[5]'])('an option of the wrong type: %s', (value) => {
    expect(faults(`rules: {duty-shares-do-not-sum: {tolerance: ${value}}}`)).toMatchObject([
      { code: 'wrong-option', args: { rule: 'duty-shares-do-not-sum', option: 'tolerance', standard: 1 } },
    ]);
  });

  test('a rule about the form of files, which can be neither set nor excepted', () => {
    expect(faults('rules: {unknown-key: warning, lint-configuration: off}')).toMatchObject([
      { code: 'locked-rule', at: 'unknown-key' },
      { code: 'locked-rule', at: 'lint-configuration' },
    ]);
    expect(faults('exceptions: [{rule: missing-key, on: x, reason: R}]')).toMatchObject([
      { code: 'locked-exception', at: 'missing-key' },
    ]);
  });

  test.each([
    '',
    'extends: minimal',
    'rules: {no-review-date: off, duty-shares-do-not-sum: {severity: info, tolerance: 0}}',
    'rules: {exception-unused: off}',
    'exceptions: [{rule: no-review-date, on: x, reason: R}]',
  ])('nothing: %s', (lint) => {
    expect(faults(lint)).toEqual([]);
  });

  test('is told to the caller, who may then not trust the rest', () => {
    const misconfigured = (lint: string) =>
      lintProject(projectFrom({ 'csm.yaml': `${CONFIG}lint: {${lint}}\n` }).project, { asOf: AS_OF }).misconfigured;
    expect(misconfigured('rules: {no-reveiw-date: off}')).toBe(true);
    expect(misconfigured('rules: {no-review-date: off}')).toBe(false);
  });
});
