import { isSettled } from '../../pipeline/selection.js';
import { at, itemsIn, listIn, ownId } from '../item.js';
import {
  choice,
  confirmedId,
  type Ground,
  type Question,
  questionsAbout,
  roleForm,
  text,
  written,
} from '../question.js';
import { areaForm } from './areas.js';
import { entityOf, type Spot } from './scope.js';

const DIMENSIONS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'];
const METHODS = [
  'survey',
  'interview',
  'focus-group',
  'complaints',
  'observation',
  'mystery-shopping',
  'contract',
  'assumed',
  'other',
];

/** Step 2: what customers want, and what staff do that answers it. */
export function expectationQuestions(ground: Ground, encounter: Spot): Question[] {
  const { item, raw } = encounter;
  const name = ground.text(raw.name);
  const ask = questionsAbout(ground, 2, item, raw, { name });
  const expectations = itemsIn(item, raw, 'expectations');
  return [
    ...expectations.flatMap((one) => aboutExpectation(ground, one, at(raw, 'known'))),
    ...ask(expectations.length === 0 ? 'expectation.first' : 'expectation.add', '', text, {
      asking: expectations.length === 0 ? 'needed' : 'again',
      adds: { list: 'expectations', kind: 'expectation', text: 'says' },
    }),
    ...itemsIn(item, raw, 'behaviors').flatMap((one) => aboutBehavior(ground, encounter, one)),
    ...expectations.flatMap((one) => {
      const id = ownId(one.item);
      const linked = entityOf(ground, 'expectation', id);
      return ask('behavior.for', '', text, {
        mark: `@${id}`,
        when: id !== undefined && linked !== undefined && !isSettled(linked),
        args: { says: ground.text(one.raw.says) },
        adds: { list: 'behaviors', kind: 'behavior', text: 'does', more: { answers: [id] } },
        watch: BEHAVIOR_RULES,
      });
    }),
    ...ask('behavior.add', '', text, {
      asking: listIn(raw, 'behaviors').length === 0 && expectations.length === 0 ? 'needed' : 'again',
      adds: { list: 'behaviors', kind: 'behavior', text: 'does' },
      watch: BEHAVIOR_RULES,
    }),
  ];
}

const BEHAVIOR_RULES = ['vague-behavior', 'abstract-behavior'];

function aboutExpectation(ground: Ground, { item, raw }: Spot, known: unknown): Question[] {
  const ask = questionsAbout(ground, 2, item, raw, { says: ground.text(raw.says) });
  const method = at(raw, 'source.method');
  const asked = method !== undefined && method !== 'assumed';
  return [
    ...ask('expectation.says', 'says', text),
    ...ask('expectation.id', 'id', written('id'), confirmedId(ground, raw, 'says', 'expectation')),
    ...ask('expectation.dimension', 'dimension', choice(...DIMENSIONS), { asking: 'offered' }),
    ...ask('expectation.segment', 'segment', segmentForm(ground), {
      asking: 'offered',
      when: ground.project.segments.length > 1,
    }),
    ...ask('expectation.importance', 'importance', written('rating')),
    // What does not run yet cannot be rated.
    ...ask('expectation.performance', 'performance', written('rating'), {
      asking: known === 'proposed' ? 'offered' : 'needed',
    }),
    ...ask('expectation.method', 'source.method', choice(...METHODS), {
      asking: known === 'assumed' ? 'offered' : 'needed',
      proposal: { value: known === 'assumed' ? 'assumed' : 'survey' },
    }),
    ...ask('expectation.date', 'source.date', written('date'), { asking: 'offered', when: asked }),
    ...ask('expectation.sample', 'source.sample', written('sample'), { asking: 'offered', when: asked }),
    ...ask('expectation.reference', 'source.reference', text, {
      asking: method === 'other' ? 'needed' : 'offered',
      when: asked,
    }),
    ...ask('expectation.desired', 'desired', text, { asking: 'offered' }),
    ...ask('expectation.adequate', 'adequate', text, { asking: 'offered', when: at(raw, 'desired') !== undefined }),
  ];
}

function segmentForm(ground: Ground) {
  const options = ground.project.segments.map(({ id, data }) => ({ value: id, name: ground.text(data.name) }));
  return { type: 'choice' as const, options };
}

function aboutBehavior(ground: Ground, encounter: Spot, { item, raw }: Spot): Question[] {
  const ask = questionsAbout(ground, 2, item, raw, { does: ground.text(raw.does) });
  const named = (list: string, key: string) =>
    itemsIn(encounter.item, encounter.raw, list).flatMap((one) => {
      const id = ownId(one.item);
      return id === undefined ? [] : [{ value: id, name: ground.text(one.raw[key]) }];
    });
  const steps = named('steps', 'customer');
  const left = at(raw, 'selection.decision') === 'leave';
  return [
    ...ask('behavior.does', 'does', text, { watch: BEHAVIOR_RULES }),
    ...ask('behavior.id', 'id', written('id'), confirmedId(ground, raw, 'does', 'behavior')),
    ...ask('behavior.role', 'role', roleForm(ground), { asking: left ? 'offered' : 'needed' }),
    ...ask(
      'behavior.answers',
      'answers',
      { type: 'many', options: named('expectations', 'says') },
      {
        asking: left ? 'offered' : 'needed',
        when: listIn(encounter.raw, 'expectations').length > 0,
      },
    ),
    ...ask('behavior.step', 'step', { type: 'choice', options: steps }, { asking: 'offered', when: steps.length > 1 }),
    ...ask('behavior.area', 'area', areaForm, { asking: 'offered' }),
  ];
}
