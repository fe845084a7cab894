import { expect, test } from 'vitest';
import type { Standard } from '../../src/model/project.js';
import { chainOf } from '../../src/pipeline/chain.js';
import { linked } from '../support/project.js';
import { SOUND_CONFIG, sound } from '../support/sound.js';

function chain(...edits: [string, string][]) {
  const config = `${SOUND_CONFIG}indices: [{id: sqi, name: SQI, items: [{standard: on-time, weight: 3}]}]\n`;
  const project = linked(sound(...edits), config);
  return chainOf(project.standards[0] as Standard);
}

test('leads from what customers want to who does it', () => {
  const found = chain();
  expect({
    standard: found.standard.id,
    encounter: found.encounter.id,
    expectations: found.expectations.map(({ id }) => id),
    behavior: found.behavior.id,
    step: found.step?.id,
    role: found.role?.id,
    owner: found.owner?.id,
    feedbackTo: found.feedbackTo?.id,
    duties: found.duties.map(({ data }) => data.does),
    indexItems: found.indexItems.map(({ index, weight }) => [index.id, weight]),
    customerDefined: found.customerDefined,
  }).toEqual({
    standard: 'on-time',
    encounter: 'collection',
    expectations: ['come-on-time'],
    behavior: 'arrive',
    step: 'hand-over',
    role: 'courier',
    owner: 'manager',
    feedbackTo: 'courier',
    duties: ['Collects parcels'],
    indexItems: [['sqi', 3]],
    customerDefined: true,
  });
});

test('without an expectation the company defined it', () => {
  expect(chain(['answers: [come-on-time]\n        step', 'answers: []\n        step']).customerDefined).toBe(false);
});

test('a misspelt expectation is a slip, not a standard nobody asked for', () => {
  expect(chain(['answers: [come-on-time]\n        step', 'answers: [nope]\n        step']).customerDefined).toBe(true);
});

test('a duty that names both the standard and its behavior is there once', () => {
  expect(chain(['standards: [on-time]}', 'standards: [on-time], behaviors: [arrive]}']).duties).toHaveLength(1);
});

test('a duty that claims the behavior carries the standard', () => {
  expect(chain(['standards: [on-time]}', 'behaviors: [arrive]}']).duties).toHaveLength(1);
});
