import Type, { type Static } from 'typebox';
import { counted, entity, flag, formatted, id, oneOf, optional, quantity, reference, text } from './parts.js';

const clock = entity('Clock', {
  from: text(),
  to: text(),
  calendar: optional(Type.String({ minLength: 1 })),
});

/** Where the cases of a measure stand in a data set: columns by name. */
const binding = entity('Binding', {
  set: Type.String({ minLength: 1 }),
  at: optional(Type.String({ minLength: 1 })),
  from: optional(Type.String({ minLength: 1 })),
  to: optional(Type.String({ minLength: 1 })),
  value: optional(Type.String({ minLength: 1 })),
  met: optional(Type.String({ minLength: 1 })),
  total: optional(Type.String({ minLength: 1 })),
  by: optional(Type.Array(Type.String({ minLength: 1 }))),
});

/** What the lowest and the highest point of a scale mean to whoever is asked. */
const ends = entity('ScaleEnds', {
  low: text(),
  high: text(),
});

const measure = entity(
  'Measure',
  {
    statistic: oneOf('share', 'rate', 'count', 'mean', 'percentile'),
    percentile: optional(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 100 })),
    counts: optional(text()),
    of: optional(text()),
    excludes: optional(text()),
    clock: optional(clock),
    within: optional(formatted('duration')),
    question: optional(text()),
    scale: optional(formatted('scale')),
    ends: optional(ends),
    favorable: optional(counted('scale', 0)),
    source: optional(oneOf('operations', 'audit', 'survey', 'mystery-shopping', 'complaints', 'interviews')),
    sample: optional(counted('sample', 1)),
    every: optional(formatted('rhythm')),
    data: optional(binding),
  },
  // A percentile says which: the 50th and the 99th are different promises.
  {
    if: { properties: { statistic: { const: 'percentile' } }, required: ['statistic'] },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: { required: ['percentile'] },
  },
);

const benchmark = entity('Benchmark', {
  value: quantity('level'),
  of: text(),
});

const feedback = entity('Feedback', {
  to: reference(),
  how: optional(text()),
  every: optional(formatted('rhythm')),
});

export const standard = entity('Standard', {
  id: id(),
  kind: oneOf('hard', 'soft'),
  statement: text(),
  measure: optional(measure),
  target: optional(quantity('target')),
  floor: optional(quantity('target')),
  baseline: optional(quantity('level')),
  benchmark: optional(benchmark),
  owner: optional(reference()),
  feedback: optional(feedback),
  published: optional(flag()),
  'unpublished-because': optional(text()),
  promise: optional(text()),
  review: optional(formatted('date')),
});

export type StandardData = Static<typeof standard>;
