import { expect, test } from 'vitest';
import type { Behavior } from '../../src/model/project.js';
import { isAskedOfObservers, isOutOfSight, timeLimits } from '../../src/pipeline/observation.js';
import { linked } from '../support/project.js';

const { behaviors, standards } = linked(`encounters:
  - id: visit
    name: Visit
    steps:
      - {id: front, onstage: {role: host, action: Greets}, backstage: {role: cook, action: Cooks}}
      - {id: both, onstage: {role: cook, action: Serves}}
    behaviors:
      - {id: greets, does: Greets, role: host, step: front}
      - {id: cooks, does: Cooks, role: cook, step: front}
      - {id: serves, does: Serves, role: cook}
      - {id: nobody, does: Opens, step: front}
      - id: timed
        does: Timed
        standards:
          - {id: within, kind: hard, statement: W, measure: {statistic: share, within: 5 min}, target: at least 90%}
          - {id: target, kind: hard, statement: T, target: at most 3 min}
          - {id: counted, kind: hard, statement: C, target: at most 3}
          - {id: felt, kind: soft, statement: F, measure: {statistic: mean, within: 5 min}}
          - {id: judged, kind: soft, statement: J, measure: {statistic: mean, question: Q?, source: mystery-shopping}}
          - {id: asked, kind: soft, statement: A, measure: {statistic: mean, question: Q?, source: survey}}
roles: [{id: host, title: Host}, {id: cook, title: Cook}]
`);

const behavior = (id: string) => behaviors.find((one) => one.id === id) as Behavior;

test('out of sight is who acts backstage and nowhere onstage, in the step or in all of the encounter', () => {
  const unseen = ['greets', 'cooks', 'serves', 'nobody'].filter((id) => isOutOfSight(behavior(id)));
  expect(unseen).toEqual(['cooks']);
});

test('a case can be timed by the time of the measure or by a target that is a time, in hard standards', () => {
  expect(timeLimits(standards).map(({ standard, time }) => [standard.id, time])).toEqual([
    ['within', '5 min'],
    ['target', 'at most 3 min'],
  ]);
});

test('observers are asked what mystery shoppers and auditors are the source of', () => {
  expect(standards.filter(isAskedOfObservers).map(({ id }) => id)).toEqual(['judged']);
});
