import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDocuments, lint, loadProject } from '../../src/index.js';
import { isAssumed } from '../../src/pipeline/evidence.js';

const FOLDER = 'examples/published';
const NAMES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** What each of them shows. */
const KINDS: Record<string, 'hard' | 'soft' | 'fix'> = {
  dell: 'hard',
  fedex: 'hard',
  'ge-answer-center': 'soft',
  honeywell: 'hard',
  hospital: 'fix',
  'pizza-chain': 'fix',
  'puget-sound-energy': 'hard',
  'ritz-carlton': 'soft',
  'social-security': 'hard',
  southwest: 'hard',
};

test('all ten companies are there, and both READMEs lead to each', () => {
  expect(NAMES.sort()).toEqual(Object.keys(KINDS));
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    expect(NAMES.filter((name) => !text.includes(`](${name})`))).toEqual([]);
  }
});

describe.each(NAMES)('%s', (name) => {
  const loaded = loadProject(path.join(FOLDER, name));
  const { project } = loaded;

  test('lints clean, and every exception says why', async () => {
    expect(await lint(loaded, { asOf: '2027-01-01' })).toEqual([]);
    const exceptions = project.config.lint?.exceptions ?? [];
    expect(exceptions.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  test('is of its kind', () => {
    const kinds = project.standards.map(({ data }) => data.kind);
    if (KINDS[name] === 'fix') {
      expect(kinds).toEqual([]);
      expect(project.encounters.flatMap(({ fixes }) => fixes).length).toBe(1);
    } else expect(new Set(kinds)).toEqual(new Set([KINDS[name]]));
  });

  test('passes nothing off as published', () => {
    expect(project.encounters.every(({ data }) => data.known === 'assumed')).toBe(true);
    const expectations = project.encounters.flatMap((encounter) => encounter.expectations);
    expect(expectations.filter((one) => !isAssumed(one))).toEqual([]);
    for (const { data } of expectations) expect([data.importance, data.performance]).toEqual([undefined, undefined]);
    for (const { data } of project.standards) {
      expect(
        [data.baseline, data.benchmark, data.floor, data.owner, data.feedback, data.review].every(
          (one) => one === undefined,
        ),
      ).toBe(true);
    }
    expect(project.config.documents?.watermark).toBeDefined();
    const [first = ''] = (loaded.texts.get('csm.yaml') ?? '').split('\ncsm: 1');
    expect(first.replaceAll(/\n# /g, ' ')).toContain('Zeithaml & Bitner');
  });

  test('builds its documents', async () => {
    const files = (await buildDocuments(loaded, { formats: ['html', 'md'] })).map((file) => file.path);
    for (const locale of project.locales) {
      const pages = ['manual', ...project.roles.map(({ id }) => `job-${id}`)];
      expect(files).toEqual(
        expect.arrayContaining(pages.flatMap((page) => [`${locale}/${page}.html`, `${locale}/${page}.md`])),
      );
    }
  });
});

test('the index of fedex has the nine items with their published weights', () => {
  const [index] = loadProject(path.join(FOLDER, 'fedex')).project.indices;
  expect(Object.fromEntries(index?.items.map(({ standard, weight }) => [standard.id, weight]) ?? [])).toEqual({
    'lost-packages': 50,
    'damaged-packages': 30,
    'complaints-reopened': 10,
    'wrong-day-late': 10,
    'invoice-adjustments': 3,
    traces: 3,
    'late-pick-up-stops': 3,
    'missing-proof': 1,
    'right-day-late': 1,
  });
});

test('the worked example in the README adds up', () => {
  const rows = [
    ...readFileSync(path.join(FOLDER, 'README.md'), 'utf8').matchAll(/^\|[^|]+\| (\d+) \| (\d+) \| (\d+) \|$/gm),
  ];
  const [failures, points] = rows.reduce(
    ([f, p], [, weight, count, product]) => {
      expect(Number(weight) * Number(count)).toBe(Number(product));
      return [f + Number(count), p + Number(product)];
    },
    [0, 0],
  );
  expect([rows.length, failures, points]).toEqual([10, 1645, 2783]);
  expect(((failures / 425_000) * 100).toFixed(3)).toBe('0.387');
  expect(((points / 425_000) * 100).toFixed(3)).toBe('0.655');
});
