import { expect, test } from 'vitest';
import { buildTrees } from '../../src/documents/build.js';
import { documentWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import { renderMarkdown } from '../../src/renderers/markdown/index.js';
import { linked } from '../support/project.js';
import { sound } from '../support/sound.js';

/** The annex of the manual, as Markdown. */
async function annex(blueprint: string, locale: Locale = 'en'): Promise<string> {
  const project = linked(blueprint);
  const trees = buildTrees(project, locale, await documentWords(locale), { inserts: new Map() }, ['manual']);
  const manual = trees.map(renderMarkdown).join('');
  const at = manual.search(/^## (?:Annex|附录)/m);
  return at < 0 ? '' : manual.slice(at);
}

const VAGUE = sound(
  ['95% of collections start inside the window', '{en: Couriers come promptly, zh-CN: 快递员应尽快上门}'],
  ['            baseline: 91.3%\n', ''],
);

test('one row a standard that lacks something, a mark for each letter, and what those not met still lack', async () => {
  expect(await annex(VAGUE)).toContain(
    '| Couriers come promptly | ○ | ◐ | ◐ | ● | ○ | S: “promptly” leaves open how soon<br>' +
      'M: Nothing says what is counted, nor out of how many<br>' +
      'A: Nothing says where performance stands today<br>T: It is about time, but sets no time limit |',
  );
});

test('in the wording and the words of the locale', async () => {
  const chinese = await annex(VAGUE, 'zh-CN');
  expect(chinese).toContain('| 快递员应尽快上门 | ○ | ◐ | ◐ | ● | ○ | S：“尽快”没有说明多快<br>');
  expect(chinese).toContain('● 符合；◐ 部分符合；○ 不符合');
});

test('where every standard meets every letter, it says so and nothing is lacking', async () => {
  const met = await annex(
    sound([
      'statistic: share\n',
      'statistic: share\n              counts: collections on time\n              of: all collections\n',
    ]),
  );
  expect(met).toContain('Every standard meets all five letters.');
  expect(met).not.toMatch(/●|Marks|95% of collections|Still lacking/);
});

test('what meets every letter is counted only', async () => {
  const two = VAGUE.replace(
    '        standards:\n',
    `        standards:
          - {id: good, kind: hard, statement: 95% of vans are clean, target: at least 95%, baseline: 90%, owner: manager, review: 2027-03-01, measure: {statistic: share, counts: clean vans, of: all vans, source: audit, every: week}}
`,
  );
  const said = await annex(two);
  expect(said).toContain('One standard meets all five letters; the others are listed below with what they lack.');
  expect(said).not.toContain('| 95% of vans are clean');
});

test('where customers have not been asked, R is said to be assumed', async () => {
  const assumed = sound(['performance: 7.4}', 'performance: 7.4, source: {method: assumed}}']);
  expect(await annex(assumed)).toContain('Where it is assumed what customers expect, R is assumed as well.');
  expect(await annex(sound())).not.toContain('R is assumed');
});

test('no clock: a review that has passed is no reason', async () => {
  expect(await annex(sound(['review: 2027-03-01', 'review: 2001-03-01']))).not.toContain('2001');
});

test('there is none without standards', async () => {
  expect(await annex('roles: [{id: host, title: Host}]')).toBe('');
});
