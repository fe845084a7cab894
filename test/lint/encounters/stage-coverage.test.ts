import { expect, test } from 'vitest';
import { CONFIG, linked, problemsOf, projectFrom } from '../../support/project.js';

const STRICT = `${CONFIG}lint: {extends: strict}\n`;

const service = (...stages: string[]) =>
  `service: {id: s, name: S}\nencounters: [${stages
    .map((stage, i) => `{id: e${i}, name: E${stage === '' ? '' : `, stage: ${stage}`}}`)
    .join(', ')}]\n`;

const missing = (blueprint: string, config = STRICT) =>
  problemsOf(linked(blueprint, config), 'stage-coverage').map(({ args }) => args.missing);

test('one stage or two are missing', () => {
  expect(missing(service('before', 'during', 'during'))).toEqual([['after']]);
  expect(missing(service('during', 'during', 'during'))).toEqual([['before', 'after']]);
});

test.each([
  ['all three', service('before', 'during', 'after')],
  ['fewer encounters than stages: the service is being begun', service('during', 'during')],
  ['one encounter does not say where it belongs', service('before', 'during', 'during', '')],
  ['no service at all', 'encounters: [{id: a, name: A, stage: during}]'],
])('silent: %s', (_, blueprint) => {
  expect(missing(blueprint)).toEqual([]);
});

test('the stages that count can be named', () => {
  const config = `${CONFIG}lint: {rules: {stage-coverage: {stages: [during, after]}}}\n`;
  expect(missing(service('during', 'during'), config)).toEqual([['after']]);
  expect(missing(service('during', 'after'), config)).toEqual([]);
});

// What is missing may stand in what could not be read.
test('silent where something is out of sight', () => {
  const thirds = service('before', 'during', 'during');
  expect(missing(`${thirds}segments: [{id: x}]\n`)).toEqual([]);
  const unreadable = projectFrom({ 'csm.yaml': STRICT, 'blueprints/a.yaml': thirds, 'blueprints/b.yaml': 'a: [' });
  expect(problemsOf(unreadable.project, 'stage-coverage')).toEqual([]);
  const elsewhere = projectFrom({
    'csm.yaml': STRICT,
    'blueprints/a.yaml': thirds,
    'blueprints/b.yaml': 'encounters: [{id: z, name: Z, stage: after, service: sss}]',
  });
  expect(problemsOf(elsewhere.project, 'stage-coverage')).toEqual([]);
});
