import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedProject } from '../../../src/workspace/read-project.js';
import { filledIn } from '../../support/filled-table.js';
import { projectFrom } from '../../support/project.js';
import { planOf, said, tableOf, textsAfter } from '../../support/table.js';
import { COLLECTION, DELIVERY, FILES } from './project.js';

let loaded: LoadedProject;
let table: Uint8Array;
beforeAll(async () => {
  loaded = projectFrom(FILES);
  table = await tableOf(loaded.project);
});

type Work = Parameters<typeof filledIn>[1];

async function added(work: Work): Promise<Record<string, string>> {
  const plan = await planOf(loaded.project, await filledIn(table, work));
  expect(said(plan.faults)).toEqual([]);
  return textsAfter(loaded, plan);
}

describe('a new row', () => {
  test('becomes a standard under its behavior, keys in the order of the format', async () => {
    const texts = await added((named) =>
      named('Standards').add({
        'Standard ID': 'waits',
        'Review by': '2027-05-01',
        Owner: 'Depot manager',
        Statement: 'Waits 2 minutes at 95% of doors',
        Target: '95%',
        Kind: 'hard',
        Behavior: 'Rings and waits',
        Within: '2 min',
        Statistic: 'share',
      }),
    );
    expect(texts).toEqual({
      'blueprints/delivery.yaml': `${DELIVERY}        standards:
          - id: waits
            kind: hard
            statement: Waits 2 minutes at 95% of doors
            measure: {statistic: share, within: 2 min}
            target: 95%
            owner: manager
            review: 2027-05-01
`,
    });
  });

  test('gets an id of its words where it has none; of Chinese words one of its place', async () => {
    const filled = await filledIn(table, (named) =>
      named('Standards')
        .add({ Statement: 'Parcels are handed over dry', Kind: 'hard', Behavior: 'ring' })
        .add({ Statement: '包裹不淋雨', Kind: 'hard', Behavior: 'ring' }),
    );
    const plan = await planOf(loaded.project, filled);
    expect(plan.notes.map(({ args }) => args.id)).toEqual(['parcels-handed-over-dry', 'ring-standard']);
  });

  test('brought back twice without an id stays one entry, and what was changed in it meanwhile is taken over', async () => {
    const work: Work = (named) =>
      named('Standards').add({ Statement: 'Parcels are handed over dry', Kind: 'hard', Behavior: 'ring' });
    const filled = await filledIn(table, work);
    const texts = textsAfter(loaded, await planOf(loaded.project, filled));
    const again = projectFrom({ ...FILES, ...texts });
    const second = await planOf(again.project, filled);
    expect([said(second.notes), second.edits.size]).toEqual([['Standards 7 taken-for'], 0]);
    const more = await filledIn(filled, (named) => named('Standards').put(6, 'Target', 'at least 99%'));
    const third = textsAfter(again, await planOf(again.project, more));
    expect(third['blueprints/delivery.yaml']).toContain('target: at least 99%');
  });

  test('can stand under another new row', async () => {
    const texts = await added((named) => {
      named('Standards').add({
        'Standard ID': 'thanked',
        Statement: '90% are thanked',
        Kind: 'soft',
        Behavior: 'thank',
      });
      named('Behaviors').add({
        'Behavior ID': 'thank',
        'What staff do': 'Thanks the shipper',
        Encounter: 'collection',
        'Answers expectations': 'heard',
      });
      named('Expectations').add({
        'Expectation ID': 'heard',
        'What customers say': 'Hear me',
        Encounter: 'collection',
      });
    });
    expect(texts['blueprints/collection.yaml']).toContain(`      - id: thank
        does: Thanks the shipper
        answers: [heard]
        standards:
          - id: thanked
            kind: soft
            statement: 90% are thanked
`);
    expect(texts['blueprints/collection.yaml']).toContain('- {id: heard, says: Hear me}');
  });

  test('goes into an empty list', async () => {
    const texts = await added((named) =>
      named('Expectations').add({
        'Expectation ID': 'ring-twice',
        'What customers say': 'Ring',
        Encounter: 'delivery',
      }),
    );
    expect(texts['blueprints/delivery.yaml']).toContain('expectations:\n      - id: ring-twice\n        says: Ring');
  });
});

describe('a row under another parent', () => {
  test('moves its entry, with all it holds', async () => {
    const plain = COLLECTION.replaceAll(/ +#.*$/gm, '');
    const moved = projectFrom({ ...FILES, 'blueprints/collection.yaml': plain });
    const filled = await filledIn(await tableOf(moved.project), (named) =>
      named('Standards').type('in-window', 'Behavior', 'ring').type('in-window', 'Baseline', '92%'),
    );
    const plan = await planOf(moved.project, filled);
    expect([said(plan.faults), plan.tally.moved]).toEqual([[], 1]);
    const texts = textsAfter(moved, plan);
    expect(texts['blueprints/collection.yaml']).not.toContain('in-window');
    expect(texts['blueprints/delivery.yaml']).toContain('data: {set: collections}');
    expect(texts['blueprints/delivery.yaml']).toContain('baseline: 92%');
  });

  test('is refused where comments would be lost', async () => {
    const filled = await filledIn(table, (named) => named('Standards').type('in-window', 'Behavior', 'ring'));
    expect(said((await planOf(loaded.project, filled)).faults)).toEqual(['Standards D5 move-with-comments']);
  });

  test('is refused for a behavior whose standards change as well', async () => {
    const filled = await filledIn(table, (named) => {
      named('Behaviors').type('ring', 'Encounter', 'collection');
      named('Standards').add({ 'Standard ID': 'waits', Statement: 'Waits', Kind: 'hard', Behavior: 'ring' });
    });
    expect(said((await planOf(loaded.project, filled)).faults)).toEqual(['Behaviors C6 move-with-standards']);
  });
});
