import { expect, test } from 'vitest';
import { proposeDecision } from '../../../src/pipeline/proposals/decision.js';
import { firstEncounter, linked } from '../../support/project.js';

/** Expectations with their importance and performance. */
const rated = (...ratings: [importance?: number, performance?: number][]) =>
  firstEncounter(
    linked(`encounters:
  - id: e
    name: E
    expectations:
${ratings
  .map(
    ([importance, performance], i) =>
      `      - {id: x-${i}, says: X${importance === undefined ? '' : `, importance: ${importance}`}${performance === undefined ? '' : `, performance: ${performance}`}}`,
  )
  .join('\n')}
`),
  ).expectations;

test.each([
  ['nobody asked for it', [], {}, 'leave', 'nobody-asked'],
  ['important and weak', [[9.2, 7.4]], {}, 'standardize', 'improve'],
  ['important and strong', [[9.2, 9]], {}, 'standardize', 'maintain'],
  ['important, and weaker than important', [[9.8, 8]], {}, 'standardize', 'improve'],
  ['of little importance', [[4.9, 3]], {}, 'leave', 'unimportant'],
  ['not very important, done well', [[6, 9]], {}, 'leave', 'overkill'],
  ['not very important, done badly', [[6, 5]], {}, 'leave', 'low-priority'],
  ['not rated yet', [[]], {}, 'standardize', 'unrated'],
  ['rated by importance alone', [[8]], {}, 'standardize', 'important'],
  ['out of the hands of staff, and important', [[9, 6]], { controllable: false }, 'fix', 'beyond-staff'],
  ['out of the hands of staff, and not', [[6, 6]], { controllable: false }, 'leave', 'beyond-staff'],
  ['out of reach', [[9, 6]], { realistic: false }, 'leave', 'unrealistic'],
  [
    'the most important of what it answers counts',
    [
      [5, 5],
      [9, 7],
    ],
    {},
    'standardize',
    'improve',
  ],
] as const)('%s', (_, ratings, judged, decision, code) => {
  const answers = rated(...(ratings as unknown as [number?, number?][]));
  expect(proposeDecision({ answers, ...judged }, answers)).toMatchObject({ value: decision, why: { code } });
});

test('where enough is rated, the means of the project say what is important', () => {
  const all = rated([9.5, 8], [9.4, 8], [9.3, 8], [8, 9]);
  expect(proposeDecision({ answers: all.slice(3) }, all)).toMatchObject({ value: 'leave', why: { code: 'overkill' } });
});
