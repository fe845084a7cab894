import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../src/documents/tree.js';
import type { Locale } from '../../src/model/locale.js';
import { linked } from '../support/project.js';
import { SOUND, sound } from '../support/sound.js';
import { textsOf, treesOf } from '../support/trees.js';

const SOURCE: [string, string] = ['performance: 7.4}', 'performance: 7.4, source: {method: survey}}'];
const PUBLISHED: [string, string] = ['            review: 2027-03-01', '            published: true'];
/** Nothing in it is taken for granted. */
const EVIDENT = sound(SOURCE, PUBLISHED);
const PRESUMED = sound(['known: observed', 'known: assumed'], ['            baseline: 91.3%\n', ''], PUBLISHED);

async function pack(blueprint: string, locale: Locale = 'en'): Promise<Map<string, DocumentTree>> {
  return new Map((await treesOf(linked(blueprint), locale)).map((tree) => [tree.name, tree]));
}

const gaps = (tree: DocumentTree | undefined) => tree?.properties.filter(({ tone }) => tone === 'gap') ?? [];

test('what rests on evidence bears no mark', async () => {
  for (const tree of (await pack(EVIDENT)).values()) {
    expect(gaps(tree), tree.name).toEqual([]);
    expect(JSON.stringify(tree.body), tree.name).not.toContain('"tone":"gap"');
  }
});

describe('what rests on assumptions', () => {
  test.each(['manual', 'sop-collection', 'card-courier', 'job-courier', 'job-manager', 'checklist'])(
    '%s says which ones below its title',
    async (name) => {
      expect(gaps((await pack(PRESUMED)).get(name))).toEqual([
        {
          label: 'Draft basis',
          value:
            '1 encounter assumed; 1 expectation without a source; 1 rating without a source; 1 target without a baseline',
          tone: 'gap',
        },
      ]);
    },
  );

  test('the charter says that it is a draft, and nothing of the reasons', async () => {
    const charter = (await pack(PRESUMED)).get('charter');
    expect(gaps(charter)).toEqual([{ label: 'Status', value: 'Draft, not for publication', tone: 'gap' }]);
    expect(charter && textsOf(charter).join()).not.toMatch(/assumed|baseline|source/);
  });

  test('the page of contents marks the drafts', async () => {
    const index = (await pack(PRESUMED)).get('index');
    expect(index && textsOf(index).filter((text) => text === 'draft')).toHaveLength(8);
  });

  test('the marks stand beside what is assumed', async () => {
    const trees = await pack(PRESUMED);
    const marks = (name: string) => [
      ...new Set(
        Array.from(
          JSON.stringify(trees.get(name)?.body).matchAll(/"badge","tone":"gap","text":"(.*?)"/g),
          ([, text]) => text,
        ),
      ),
    ];
    expect(marks('manual')).toEqual(['assumed', 'no source', 'no baseline']);
    expect(marks('sop-collection')).toEqual(['no source', 'assumed, not yet observed']);
    expect(marks('card-courier')).toEqual(['assumed']);
  });

  test('the manual lists them in an annex, with what would settle each', async () => {
    const manual = (await pack(PRESUMED)).get('manual');
    const said = manual ? textsOf(manual) : [];
    const annex = said.slice(said.indexOf('Annex: What still rests on assumptions'));
    expect(annex).toEqual(
      expect.arrayContaining([
        '1 encounter assumed',
        'The courier collects the parcel',
        'Go through the encounter with customers, or watch it',
        '“Come on time” (Business shippers)',
        '95% of collections start inside the window',
        'Measure where performance stands today',
      ]),
    );
    expect(
      (await pack(EVIDENT)).get('manual')?.body.some((block) => block.type === 'heading' && block.id === 'assumptions'),
    ).toBe(false);
  });

  test('many of one kind are counted, not all named', async () => {
    const says = Array.from({ length: 40 }, (_, i) => `{id: e${i}, says: Wish ${i}}`).join(', ');
    const manual = (await pack(`encounters: [{id: e, name: E, known: observed, expectations: [${says}]}]`)).get(
      'manual',
    );
    const said = manual ? textsOf(manual) : [];
    expect(said).toContain('40 expectations without a source');
    expect(said).toContain('and 28 more');
  });

  test('in Chinese', async () => {
    expect(gaps((await pack(PRESUMED, 'zh-CN')).get('job-courier'))).toEqual([
      {
        label: '草案依据',
        value: '1 次服务接触为推测；1 项期望没有来源；1 项评分没有来源；1 项目标值没有基线',
        tone: 'gap',
      },
    ]);
  });
});

test('a job is marked for its own standards only', async () => {
  const other = `${SOUND.replace('performance: 7.4}', 'performance: 7.4, source: {method: survey}}')}  - {id: clerk, title: Clerk, duties: [{does: Files}]}\n`;
  const withGuess = other.replace('encounters:\n', 'encounters:\n  - {id: guess, name: Guess, known: assumed}\n');
  const trees = await pack(withGuess);
  expect(gaps(trees.get('manual'))).toHaveLength(1);
  expect(gaps(trees.get('job-courier'))).toEqual([]);
  expect(gaps(trees.get('job-clerk'))).toEqual([]);
});
