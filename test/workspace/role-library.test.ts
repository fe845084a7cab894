import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocuments } from '../../src/index.js';
import { LOCALES, type Locale, type Text } from '../../src/model/locale.js';
import { isSubject } from '../../src/pipeline/proposals/subjects.js';
import { type LibraryRole, libraryRoles, roleFile } from '../../src/workspace/role-library.js';
import { problemsOf, projectFrom } from '../support/project.js';

const ROLES = libraryRoles();

/** How many duties the jobs of customer service have. */
const DUTIES = {
  'customer-service-manager': 8,
  'customer-relationship-specialist': 4,
  'service-quality-specialist': 6,
  'customer-information-specialist': 4,
  'key-account-specialist': 6,
  'after-sales-specialist': 8,
  'complaints-specialist': 10,
  'service-supervisor': 6,
};

const FIELDS = {
  en: ['Service awareness', 'Service skills', 'Problem solving', 'Teamwork', 'Internal service', 'The standards'],
  'zh-CN': ['服务意识', '服务技能', '问题解决', '团队协作', '内部服务', '服务标准'],
};

const CHOICES: [Locale, ...Locale[]][] = [['en'], ['zh-CN'], ['en', 'zh-CN'], ['zh-CN', 'en']];

test('the library holds the jobs of customer service with their duties, and those of the front line', () => {
  const duties = Object.fromEntries(ROLES.map(({ name, data }) => [name, data.duties?.length]));
  expect(duties).toMatchObject(DUTIES);
  expect(ROLES.length).toBeGreaterThanOrEqual(20);
});

test.each<[string, Locale]>([
  ['docs/roles.md', 'en'],
  ['docs/zh-CN/roles.md', 'zh-CN'],
])('%s lists them all, by title and purpose', (file, locale) => {
  const text = readFileSync(file, 'utf8');
  const rows = ROLES.map(({ name, data }) => {
    return `| \`${name}\` | ${wordingIn(data.title, locale)} | ${wordingIn(data.purpose ?? '', locale)} |`;
  });
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
});

describe.each(ROLES.map((role) => [role.name, role] as const))('%s', (name, role) => {
  test('is whole: ranked duties that fill the time, hard and soft qualifications, all six fields of training', () => {
    const { data } = role;
    const duties = data.duties ?? [];
    expect(data.id).toBe(name);
    expect(duties.reduce((sum, { share }) => sum + Number.parseInt(String(share), 10), 0)).toBe(100);
    expect(duties.some(({ essential }) => essential)).toBe(true);
    expect(duties.every(({ essential }) => essential !== undefined)).toBe(true);
    const { knowledge, skills, qualities = [], experience, education } = data.qualifications ?? {};
    expect([knowledge, skills, experience, education].includes(undefined)).toBe(false);
    expect(qualities.length).toBeGreaterThanOrEqual(3);
    for (const key of ['purpose', 'authority', 'entitlements', 'procedures', 'environment', 'employment'] as const)
      expect(data[key], key).toBeDefined();
    for (const locale of LOCALES) {
      const fields = (data.training ?? []).map((one) => wordingIn(one, locale).split(/[:：]/)[0]);
      expect(fields, locale).toEqual(FIELDS[locale]);
    }
  });

  test('reports to a job of the library, and its duties are about what standards are about', () => {
    const superior = role.data['reports-to'];
    if (superior !== undefined) expect(ROLES.map((one) => one.name)).toContain(superior);
    expect(role.about.flat().filter((word) => !isSubject(word))).toEqual([]);
    expect(role.about.some((about) => about.length > 0)).toBe(true);
  });

  test.each(CHOICES)(
    'lints without findings but for the standards it has yet to meet, and builds (%s %s)',
    async (...locales) => {
      const loaded = projectOf(role, locales);
      expect(
        [...loaded.problems, ...problemsOf(loaded.project)].filter(({ rule }) => rule !== 'duty-unmeasured'),
      ).toEqual([]);
      const text = loaded.texts.get('roles/role.yaml') ?? '';
      if (locales.join() === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
      if (locales.length === 1) expect(text).not.toMatch(/\ben: |zh-CN: /);
      expect(text).not.toMatch(/about:/);
      const pages = await buildDocuments(loaded, { formats: ['md'], kinds: ['job'] });
      expect(pages.map(({ path }) => path)).toEqual(
        expect.arrayContaining(locales.map((locale) => `${locale}/job-${name}.md`)),
      );
    },
  );
});

function projectOf({ name }: LibraryRole, locales: [Locale, ...Locale[]]) {
  const config = `csm: 1\norganization: {name: {en: River Bank, zh-CN: 河滨银行}}\nlocale: [${locales.join(', ')}]\n`;
  const choices = { id: name, locales, review: '2028-01-01', standards: [] };
  const plain = locales.length === 1 ? config.replace(/name: \{.*\}\}/, 'name: ACME}') : config;
  return projectFrom({ 'csm.yaml': plain, 'roles/role.yaml': roleFile(name, 'roles/role.yaml', choices) });
}

function wordingIn(text: Text, locale: Locale): string {
  return typeof text === 'string' ? text : (text[locale] ?? '');
}
