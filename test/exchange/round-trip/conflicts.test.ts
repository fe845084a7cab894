import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedProject } from '../../../src/workspace/read-project.js';
import { filledIn } from '../../support/filled-table.js';
import { projectFrom } from '../../support/project.js';
import { csvOf, planOf, said, tableOf, textsAfter } from '../../support/table.js';
import { COLLECTION, FILES } from './project.js';

let table: Uint8Array;
let csv: string;
beforeAll(async () => {
  const { project } = projectFrom(FILES);
  table = await tableOf(project);
  csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvOf(project, 'standards'));
});

/** The project as somebody has changed it since the export. */
function since(...replacements: [string, string][]): LoadedProject {
  const text = replacements.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, COLLECTION);
  return projectFrom({ ...FILES, 'blueprints/collection.yaml': text });
}

const TARGET: [string, string] = ['target: at least 95%', 'target: at least 96%'];

describe('a value changed since the export', () => {
  test('in the files alone stays as it is there', async () => {
    const { project } = since(TARGET);
    const plan = await planOf(project, table);
    expect([...plan.faults, ...plan.conflicts, ...plan.notes, ...plan.edits]).toEqual([]);
  });

  test('in the table alone is taken over, beside one changed in the files', async () => {
    const loaded = since(TARGET);
    const filled = await filledIn(table, (named) => named('Standards').type('in-window', 'Baseline', '92%'));
    const text = textsAfter(loaded, await planOf(loaded.project, filled))['blueprints/collection.yaml'];
    expect(text).toContain('target: at least 96%');
    expect(text).toContain('baseline: 92%');
  });

  test('in both to the same is no conflict', async () => {
    const { project } = since(TARGET);
    const filled = await filledIn(table, (named) => named('Standards').type('in-window', 'Target', 'at least 96%'));
    const plan = await planOf(project, filled);
    expect([...plan.conflicts, ...plan.edits]).toEqual([]);
  });

  test('in both to something else is a conflict, with both values; the rest is taken over', async () => {
    const loaded = since(TARGET);
    const filled = await filledIn(table, (named) =>
      named('Standards').type('in-window', 'Target', 'at least 97%').type('in-window', 'Baseline', '92%'),
    );
    const plan = await planOf(loaded.project, filled);
    expect(plan.conflicts).toMatchObject([
      { code: 'conflict', cell: 'G5', column: 'Target', args: { table: '"at least 97%"', files: '"at least 96%"' } },
    ]);
    const text = textsAfter(loaded, plan)['blueprints/collection.yaml'];
    expect(text).toContain('target: at least 96%');
    expect(text).toContain('baseline: 92%');
  });

  test.each([
    ['table', 'at least 97%'],
    ['files', 'at least 96%'],
  ] as const)('in both is settled for the %s when asked', async (prefer, target) => {
    const loaded = since(TARGET);
    const filled = await filledIn(table, (named) =>
      named('Standards').type('in-window', 'Target', 'at least 97%').type('in-window', 'Baseline', '92%'),
    );
    const plan = await planOf(loaded.project, filled, { prefer });
    expect([plan.conflicts, plan.settled]).toEqual([[], 1]);
    expect(textsAfter(loaded, plan)['blueprints/collection.yaml']).toContain(`target: ${target}`);
  });

  test('taken out of the files and changed in the table', async () => {
    const { project } = since(['            baseline: 91.3%\n', '']);
    const filled = await filledIn(table, (named) => named('Standards').type('in-window', 'Baseline', '92%'));
    expect((await planOf(project, filled)).conflicts).toMatchObject([{ args: { table: '"92%"', files: 'empty' } }]);
  });

  test('shows in a CSV file, too', async () => {
    const { project } = since(TARGET);
    const bytes = new TextEncoder().encode(csv.replace('at least 95%', 'at least 97%'));
    expect(said((await planOf(project, bytes, {}, 't.csv')).conflicts)).toEqual(['t G2 conflict']);
  });

  test('cannot be told without the hidden column, which is said', async () => {
    const { project } = since(TARGET);
    const lines = csv.split('\r\n').map((line) => line.replace(/,(?:"csm\/1[^"]*"|csm\/1[^,]*|c[\w.]{20,})$/, ''));
    const plan = await planOf(project, new TextEncoder().encode(lines.join('\r\n')), {}, 't.csv');
    expect(said(plan.notes)).toEqual(['t no-mark']);
    expect(plan.tally.cells).toBe(1);
  });
});

describe('an entry taken out of the files since the export', () => {
  const gone: [string, string] = [COLLECTION.slice(COLLECTION.indexOf('          - id: greeted')), ''];

  test('does not come back by itself', async () => {
    const plan = await planOf(since(gone).project, table);
    expect([said(plan.notes), [...plan.edits]]).toEqual([['Standards row 6 gone-from-files'.replace('row ', '')], []]);
  });

  test('is a conflict when its row was changed, and comes back when the table is preferred', async () => {
    const loaded = since(gone);
    const filled = await filledIn(table, (named) => named('Standards').type('greeted', 'Target', 'at least 90%'));
    expect(said((await planOf(loaded.project, filled)).conflicts)).toEqual(['Standards 6 gone-but-changed']);
    const plan = await planOf(loaded.project, filled, { prefer: 'table' });
    expect(textsAfter(loaded, plan)['blueprints/collection.yaml']).toContain('- id: greeted\n            kind: soft\n');
  });
});

describe('an entry added to the files since the export', () => {
  const added: [string, string] = [
    '          - id: greeted',
    '          - {id: thanked, kind: soft, statement: 90% are thanked}\n          - id: greeted',
  ];

  test('is not taken for one deleted in the table', async () => {
    const plan = await planOf(since(added).project, table, { remove: true });
    expect([...plan.faults, ...plan.notes, ...plan.edits]).toEqual([]);
  });
});

describe('a row deleted in the table', () => {
  const without = () => filledIn(table, (named) => named('Standards').delete('greeted'));

  test('is named, and its entry stays', async () => {
    const plan = await planOf(since().project, await without());
    expect(plan.notes).toMatchObject([{ code: 'rows-deleted', args: { ids: ['greeted'] } }]);
    expect(plan.edits.size).toBe(0);
  });

  test('takes its entry out when asked, and nothing else', async () => {
    const loaded = since();
    const text = textsAfter(loaded, await planOf(loaded.project, await without(), { remove: true }));
    const before = COLLECTION.slice(0, COLLECTION.indexOf('          - id: greeted'));
    expect(text).toEqual({ 'blueprints/collection.yaml': before });
  });

  test('is a conflict when the files changed it', async () => {
    const { project } = since(['statement: 90% rate', 'statement: 91% rate']);
    const plan = await planOf(project, await without(), { remove: true });
    expect([said(plan.conflicts), plan.edits.size]).toEqual([['Standards deleted-but-changed'], 0]);
    expect((await planOf(project, await without(), { remove: true, prefer: 'table' })).edits.size).toBe(1);
  });

  test('of a behavior whose standards are still there is refused', async () => {
    const filled = await filledIn(table, (named) => named('Behaviors').delete('arrive'));
    const { faults } = await planOf(since().project, filled, { remove: true });
    expect(faults).toMatchObject([{ code: 'deleted-with-standards', args: { standards: ['in-window', 'greeted'] } }]);
  });

  test('of a behavior goes with its standards when their rows are deleted as well', async () => {
    const loaded = since();
    const filled = await filledIn(table, (named) => {
      named('Behaviors').delete('arrive');
      named('Standards').delete('in-window').delete('greeted');
    });
    const text = textsAfter(loaded, await planOf(loaded.project, filled, { remove: true }))[
      'blueprints/collection.yaml'
    ];
    expect(text).toContain('be-kind');
    expect(text).not.toContain('behaviors');
  });
});

describe('the languages of the project', () => {
  const inLocales = (locale: string) =>
    projectFrom({
      ...FILES,
      'csm.yaml': `csm: 1\norganization: {name: A}\nlocale: ${locale}\ndata: {collections: {file: data/c.csv}}\n`,
    });

  const filled = () => filledIn(table, (named) => named('Standards').type('greeted', 'Statement', '91% do'));

  test('may be more by now', async () => {
    const now = inLocales('[en, zh-CN]');
    const plan = await planOf(now.project, await filled());
    expect(said(plan.faults)).toEqual([]);
    expect(textsAfter(now, plan)['blueprints/collection.yaml']).toContain('statement: 91% do');
  });

  test('may be others by now: English is never taken for Chinese', async () => {
    const plan = await planOf(inLocales('zh-CN').project, await filled());
    expect([said(plan.conflicts), plan.edits.size]).toEqual([['Standards B6 conflict'], 0]);
  });
});
