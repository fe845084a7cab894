import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { projectFrom } from '../../support/project.js';
import { csvOf, planOf, tableOf } from '../../support/table.js';
import { FILES } from './project.js';

const NASTY = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "'quoted",
  '#N/A',
  '_x000A_ stays',
  '007',
  '1-5',
  '2027-03-01',
  'TRUE',
  '95%',
  'a\nb\n\nc',
  '  blanks around  ',
  'tab\there',
  '"quotes", commas; and | bars',
  '\u{1F600} 🇨🇳 é ß 漢字 ﷺ',
  'no\u00a0break \u3000wide',
  'x'.repeat(33_000),
];

async function expectUnchanged(texts: string[]): Promise<void> {
  const standards = texts.map((statement, i) => ({ id: `s-${i}`, kind: 'soft', statement }));
  const behavior = { id: 'b', does: texts[0] ?? 'x', standards };
  const encounters = [{ id: 'e', name: 'E', behaviors: [behavior] }];
  const { project } = projectFrom({ ...FILES, 'blueprints/delivery.yaml': stringify({ encounters }) });
  expect(project.standards.length).toBe(texts.length + 2);
  for (const plan of [
    await planOf(project, await tableOf(project)),
    await planOf(project, await csvOf(project, 'standards'), {}, 't.csv'),
  ])
    expect([...plan.faults, ...plan.conflicts, ...plan.notes, ...plan.edits]).toEqual([]);
}

test('texts that spreadsheets would make something else of come back as they were', async () => {
  await expectUnchanged(NASTY);
});

test('whatever a text says, a table that comes back unchanged changes nothing', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((one) => /\S/.test(one));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 20 }), async (texts) => expectUnchanged(texts)),
    { numRuns: 15, seed: 5 },
  );
});
