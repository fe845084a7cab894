import { describe, expect, test } from 'vitest';
import { initWords } from '../../src/locales/catalog.js';
import { LOCALES, type Locale } from '../../src/model/locale.js';
import type { Encounter } from '../../src/model/project.js';
import { readProject } from '../../src/workspace/read-project.js';
import { projectFiles, type TemplateChoices } from '../../src/workspace/template.js';
import { BLANK, templateNames } from '../../src/workspace/templates.js';
import { memoryFiles, problemsOf, ROOT } from '../support/project.js';

const contents = (choices: TemplateChoices) =>
  Object.fromEntries(projectFiles(choices).map(({ path, content }) => [path, content]));

const load = (choices: TemplateChoices) => readProject(ROOT, memoryFiles(contents(choices)));

const LOCALE_CHOICES: [Locale, ...Locale[]][] = [['en'], ['zh-CN'], ['en', 'zh-CN'], ['zh-CN', 'en']];
const CHOICES = templateNames().flatMap((template) => LOCALE_CHOICES.map((locales) => ({ template, locales })));

test('every template is described in the menu of csm init, and nothing else is', async () => {
  for (const locale of LOCALES) {
    const { templates } = await initWords(locale);
    expect(Object.keys(templates).sort(), locale).toEqual(templateNames().sort());
  }
});

describe.each(CHOICES)('$template in $locales', (choices) => {
  const { locales } = choices;
  const files = contents(choices);
  const { project, problems } = readProject(ROOT, memoryFiles(files));
  const yaml = Object.entries(files).filter(([name]) => name.endsWith('.yaml'));

  test('lints without findings', () => {
    expect([...problems, ...problemsOf(project)]).toEqual([]);
    expect(project.standards.length).toBeGreaterThan(0);
  });

  test('is in the chosen locales', () => {
    expect(project.locales).toEqual(locales);
    const { name } = project.config.organization;
    if (locales.length === 1) expect(typeof name).toBe('string');
    else expect(Object.keys(name).sort()).toEqual([...locales].sort());
  });

  test('holds no text and no comment of another locale', () => {
    for (const [name, text] of yaml) {
      expect(text, name).not.toMatch(/# (?:en|zh-CN):/);
      if (locales.length === 1) expect(text, name).not.toMatch(/\b(?:en|zh-CN): /);
      if (locales.join() === 'en') expect(text, name).not.toMatch(/\p{Script=Han}/u);
    }
    const others = (['en', 'zh-CN'] as const).filter((locale) => !locales.includes(locale));
    for (const name of Object.keys(files)) {
      for (const other of others) expect(name).not.toContain(`.${other}.`);
    }
  });

  test('tells editors where the schemas are', () => {
    for (const [name, text] of yaml) {
      const schema = name === 'csm.yaml' ? './.csm/project' : '../.csm/blueprint';
      expect(String(text).split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}.schema.json`);
    }
  });
});

describe.each(templateNames().filter((name) => name !== BLANK))('the service of the template %s', (template) => {
  const { project } = load({ template, locales: ['en', 'zh-CN'] });
  const { encounters, standards, roles } = project;

  test('is whole, if small', () => {
    const count = (of: (encounter: Encounter) => unknown[]) => encounters.flatMap(of).length;
    expect(encounters.length).toBeGreaterThanOrEqual(5);
    expect(count(({ expectations }) => expectations)).toBeGreaterThanOrEqual(10);
    expect(count(({ fixes }) => fixes)).toBeGreaterThanOrEqual(1);
    expect(standards.length).toBeGreaterThanOrEqual(12);
    expect(new Set(standards.map(({ data }) => data.kind)).size).toBe(2);
    expect(roles.length).toBeGreaterThanOrEqual(3);
  });

  test('rates every expectation and says where that comes from', () => {
    for (const { id, data } of encounters.flatMap(({ expectations }) => expectations)) {
      expect([data.importance, data.performance, data.source?.reference].includes(undefined), id).toBe(false);
    }
  });
});

describe('the name of the organization', () => {
  test.each([
    'A: "B" # {c}',
    "it's",
    '- x',
    '*star',
    '&and',
    '@at',
    '%percent',
    '!tag',
    '[list]',
    '{map: 1}',
    '| pipe',
    '2027-01-01',
    '1.0',
    'null',
    'yes',
    '~',
    '  spaces  ',
    'a\\b"c',
    'two\nlines',
    '迅驰物流：速递 # 部',
    'x'.repeat(200),
    // Patterns in the replacement of replaceAll.
    'Cash$$',
    'A $& B',
    "A $' B",
  ])('%j comes back as it was given', (name) => {
    for (const locales of LOCALE_CHOICES) {
      const { project, problems } = load({ template: 'blank', name, locales });
      expect(problems).toEqual([]);
      const { name: written } = project.config.organization;
      expect(new Set(typeof written === 'string' ? [written] : Object.values(written))).toEqual(new Set([name]));
    }
  });

  // Names replaced one after the other would be replaced inside each other.
  test('may hold the name of the template in both languages', () => {
    const name = 'Our Organization 本单位';
    const { project } = load({ template: 'blank', name, locales: ['en', 'zh-CN'] });
    expect(project.config.organization.name).toEqual({ en: name, 'zh-CN': name });
  });

  test('replaces the one of the template everywhere', () => {
    for (const [file, content] of Object.entries(
      contents({ template: 'parcel', name: 'Acme', locales: ['en', 'zh-CN'] }),
    )) {
      if (typeof content === 'string') expect(content, file).not.toMatch(/Swift Parcel|迅达速递/);
    }
  });

  test('is the one of the template when none is given', () => {
    expect(load({ template: 'parcel', locales: ['en'] }).project.config.organization.name).toBe('Swift Parcel');
  });
});

test('the same choices give the same bytes', () => {
  const choices: TemplateChoices = { template: 'parcel', name: 'Acme', locales: ['zh-CN', 'en'] };
  expect(contents(choices)).toEqual(contents(choices));
});

test('a template that is not there is a failure of the machine', () => {
  expect(() => projectFiles({ template: 'nope', locales: ['en'] })).toThrow(
    expect.objectContaining({
      code: 'template-broken',
      args: { template: 'nope', reason: 'ENOENT' },
      blame: 'machine',
    }),
  );
});
