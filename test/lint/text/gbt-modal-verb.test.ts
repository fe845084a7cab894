import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/model/project.js';
import { editsOf } from '../../../src/workspace/edits/mend.js';
import { applyEdits } from '../../../src/workspace/edits/text-edit.js';
import { linked, problemsOf } from '../../support/project.js';

const RULE = 'gbt-modal-verb';

const behavior = (does: string, more = '') =>
  `encounters: [{id: e, name: E, behaviors: [{id: b, does: ${does}${more}, standards: [{id: s, kind: hard, statement: S}]}]}]`;

/** The file after its safe mends. */
function mended(project: Project): string {
  const [, source] = project.sources;
  const text = source?.text ?? '';
  const safe = problemsOf(project, RULE).filter(({ mend }) => mend?.safe);
  return applyEdits(text, editsOf(text, safe));
}

test.each([
  ['客服必须回电', '客服应回电'],
  ['"必须回电，必须致歉"', '"应回电，应致歉"'],
  ["'必须回电必须'", "'应回电必须'"],
  ['必须A，必须A，不得B', '应A，应A，不应B'],
  ['对“必须马上赔”的来电必须致歉', '对“必须马上赔”的来电应致歉'],
  ['{en: Calls back, zh-CN: 必须回电}', '{en: Calls back, zh-CN: 应回电}'],
])('%s is mended to %s', (does, expected) => {
  expect(mended(linked(behavior(does)))).toBe(behavior(expected));
});

test('what needs a second look is left to people', () => {
  const text = behavior('钥匙不可外借');
  const project = linked(text);
  expect(mended(project)).toBe(text);
  expect(problemsOf(project, RULE)[0]?.mend).toEqual({ replace: '不应', safe: false });
});

// A word that is not found as it is written would put 应 in place of the whole text.
test.each(['"\\u5fc5\\u987b回电"', '"必\\u987b回电"'])('no mend for %s', (does) => {
  const [problem, ...others] = problemsOf(linked(behavior(does)), RULE);
  expect(problem?.args).toEqual({ word: '必须', instead: '应' });
  expect(problem?.mend).toBeUndefined();
  expect(others).toEqual([]);
});

describe('only texts that become the words of the standard', () => {
  const found = (blueprint: string) =>
    problemsOf(linked(blueprint), RULE).map(({ on, range }) => `${on} ${range?.column}`);

  test('what is measured belongs to them', () => {
    expect(
      found(
        behavior('B').replace(
          'statement: S',
          'statement: 必须, measure: {statistic: share, counts: 必须回电的来电, question: 必须吗？, clock: {from: 须知, to: 须答复}}',
        ),
      ),
    ).toHaveLength(2);
  });

  test('customers and promises speak as people do', () => {
    expect(
      found(
        'encounters: [{id: e, name: 必须做, steps: [{id: t, customer: 必须到场}], expectations: [{id: x, says: 必须快}], behaviors: [{id: b, does: B, standards: [{id: s, kind: soft, statement: S, promise: 必须到, measure: {statistic: share, question: 您觉得必须等吗}}]}]}]',
      ),
    ).toEqual([]);
  });

  test('what is not standardized is no provision', () => {
    expect(found(behavior('必须微笑', ', selection: {decision: leave}'))).toEqual([]);
    expect(found('encounters: [{id: e, name: E, behaviors: [{id: b, does: 必须微笑}]}]')).toEqual([]);
  });
});
