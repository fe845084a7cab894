import { expect, test } from 'vitest';
import { questionnairesOf } from '../../src/pipeline/questionnaire.js';
import { linked } from '../support/project.js';

const ask = (id: string, source = 'survey') =>
  `{id: b-${id}, does: D, standards: [{id: ${id}, kind: soft, statement: S, measure: {statistic: share, question: How was ${id}?, source: ${source}}}]}`;

/** For each questionnaire the segment and the ids of its standards. */
function questionnaires(encounters: string, segments = 'segments: [{id: old, name: Old}, {id: young, name: Young}]') {
  return questionnairesOf(linked(`${segments}\nencounters:\n${encounters}`)).map(({ segment, parts }) => [
    segment?.id,
    parts.flatMap(({ standards }) => standards.map(({ id }) => id)),
  ]);
}

test('each segment is asked about the encounters it lives', () => {
  expect(
    questionnaires(`
  - {id: one, name: One, segments: [old], behaviors: [${ask('a')}]}
  - {id: two, name: Two, segments: [old, young], behaviors: [${ask('b')}]}
  - {id: all, name: All, behaviors: [${ask('c')}]}`),
  ).toEqual([
    ['old', ['a', 'b', 'c']],
    ['young', ['b', 'c']],
  ]);
});

test('there is one for everybody where all live the same, or there are no segments', () => {
  const encounters = `  - {id: one, name: One, behaviors: [${ask('a')}]}`;
  expect(questionnaires(encounters)).toEqual([[undefined, ['a']]]);
  expect(questionnaires(encounters, 'service: {id: x, name: X}')).toEqual([[undefined, ['a']]]);
});

test('no segment that lives nothing asked about gets one', () => {
  expect(
    questionnaires(`
  - {id: one, name: One, segments: [old], behaviors: [${ask('a')}]}
  - {id: two, name: Two, segments: [young], behaviors: []}`),
  ).toEqual([['old', ['a']]]);
});

test('what mystery shoppers answer, and what is not in force, is not asked of customers', () => {
  expect(questionnaires(`  - {id: one, name: One, behaviors: [${ask('a', 'mystery-shopping')}]}`)).toEqual([]);
  const left = ask('a').replace('does: D,', 'does: D, selection: {decision: leave},');
  expect(questionnaires(`  - {id: one, name: One, behaviors: [${left}]}`)).toEqual([]);
});
