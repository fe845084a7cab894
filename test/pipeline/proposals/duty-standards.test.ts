import { expect, test } from 'vitest';
import { standardsForDuties } from '../../../src/pipeline/proposals/duty-standards.js';
import type { Subject } from '../../../src/pipeline/proposals/subjects.js';
import { subjectsOf } from '../../../src/pipeline/proposals/subjects-of.js';
import { linked } from '../../support/project.js';

function projectWith(behaviors: string, roles = '') {
  return linked(`service: {id: s, name: S}
encounters:
  - id: e
    name: E
    behaviors:
${behaviors}
roles:
  - {id: leader, title: Leader}
${roles}`);
}

const behavior = (id: string, statement: string, more = '', owner = '') =>
  `      - {id: ${id}-b, does: Does it${more}, standards: [{id: ${id}, kind: hard, statement: "${statement}"${owner}}]}`;

const aboutOf = (statement: string, more = '') => {
  const [standard] = projectWith(behavior('x', statement, more)).standards;
  return standard ? subjectsOf(standard).map(({ subject }) => subject) : [];
};

test.each<[string, Subject[]]>([
  ['80% of calls are answered within 20 seconds', ['calls-answered']],
  ['客服代表应在20秒内接听80%的来电', ['calls-answered']],
  ['95% of letters are answered within two weeks', ['messages-answered']],
  ['At most 5 of 1000 invoices have errors', ['accuracy', 'billing']],
  ['90%的投诉应在5个工作日内办结', ['complaints-settled']],
  ['At most 4% of complaints are reopened', ['complaints-reopened']],
  ['Recalling the later part of it', ['punctuality']],
  ['97% of parcels reach the shelf', ['availability']],
  ['The lamp burns', []],
])('%s', (statement, subjects) => {
  expect(aboutOf(statement)).toEqual(subjects);
});

test('an area that holds one thing alone speaks for it', () => {
  expect(aboutOf('90% rate it 4 or 5 of 5', ', area: people/attitude')).toEqual(['courtesy']);
  expect(aboutOf('90% rate it 4 or 5 of 5', ', area: software/time')).toEqual([]);
});

test('a standard is free when it names the job, or nobody', () => {
  const answered = '80% of calls are answered';
  const project = projectWith(
    [
      behavior('named', answered, ', role: agent'),
      behavior('owned', answered, ', role: leader', ', owner: agent'),
      behavior('no-role', answered, '', ', owner: leader'),
      behavior('no-owner', answered, ', role: leader'),
      behavior('taken', answered, ', role: leader', ', owner: leader'),
      behavior('by-duty', answered),
      behavior('by-behavior', answered),
    ].join('\n'),
    '  - {id: other, title: O, duties: [{does: A, standards: [by-duty]}, {does: B, behaviors: [by-behavior-b]}]}\n',
  );
  const found = standardsForDuties(project, 'agent', [['calls-answered']]);
  expect(found.map(({ standard, standing }) => [standard.id, standing])).toEqual([
    ['named', 'named'],
    ['owned', 'named'],
    ['no-role', 'no-role'],
    ['no-owner', 'no-owner'],
    ['taken', 'carried'],
    ['by-duty', 'carried'],
    ['by-behavior', 'carried'],
  ]);
});

test('it goes to the duty it shares most with; of equal ones the more special, then the higher ranked', () => {
  const project = projectWith(behavior('x', 'At most 3 damaged shipments are delivered on time'));
  const dutyFor = (...duties: Subject[][]) => standardsForDuties(project, 'agent', duties).map(({ duty }) => duty);
  expect(dutyFor(['delivery'], ['delivery', 'punctuality'])).toEqual([2]);
  expect(dutyFor(['delivery', 'repair'], ['damage-loss'])).toEqual([2]);
  expect(dutyFor(['delivery'], ['damage-loss'])).toEqual([1]);
  expect(dutyFor(['repair'], [])).toEqual([]);
});

test('standards of a behavior that was left are nobody’s', () => {
  const project = projectWith(behavior('x', '80% of calls are answered', ', selection: {decision: leave}'));
  expect(standardsForDuties(project, 'agent', [['calls-answered']])).toEqual([]);
});
