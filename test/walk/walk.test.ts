import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { QuestionCode } from '../../src/walk/question.js';
import { Sitting } from './sitting.js';

const dataOf = (sitting: Sitting) => parse(sitting.read());

/** Everything up to the kind of standard. */
const CHOSEN = `service: {id: parcel, name: Overnight parcel}

encounters:
  - id: collection
    name: The courier collects the parcel
    known: observed
    steps: [{id: hand-over, customer: Hands the parcel over}]
    expectations:
      - {id: on-time, says: Come on time, importance: 9, performance: 7, desired: within 10 min, source: {method: survey}}
    behaviors:
      - id: arrive
        does: Arrives inside the window
        role: courier
        answers: [on-time]
        selection: {decision: standardize, reason: Most important, controllable: true, accepted: {by: Couriers}}
roles:
  - {id: courier, title: Courier, reports-to: manager}
  - {id: manager, title: Depot manager}
`;

test('an empty file is led from the service to its first encounter', async () => {
  const sitting = await Sitting.begin('# to be filled in\n');
  sitting.answer('service.name', 'Overnight parcel');
  sitting.answer('service.id', 'parcel');
  sitting.walk.skip(sitting.question);
  expect(sitting.next).toBe('segment.add');
  sitting.walk.skip(sitting.question);
  sitting.answer('encounter.first', 'The courier collects the parcel');
  sitting.answer('encounter.id', 'collection');
  expect(sitting.next).toBe('encounter.add');
  expect(sitting.read()).toBe(`# to be filled in

service:
  id: parcel
  name: Overnight parcel

encounters:
  - id: collection
    name: The courier collects the parcel
`);
});

test('one begins where the file is open first: a standard without a measure is taken up at its measure', async () => {
  const sitting = await Sitting.begin(CHOSEN);
  expect(sitting.next).toBe('standard.kind');
  sitting.answer('standard.kind', 'hard');
  sitting.reopen();
  expect(sitting.next).toBe('measure.source');
  sitting.answer('measure.source', 'operations');
  sitting.until('measure.of');
  sitting.answer('measure.of', 'collections');
  sitting.reopen();
  sitting.until('measure.act');
  expect(dataOf(sitting).encounters[0].behaviors[0].standards[0]).toMatchObject({
    id: 'arrive-standard',
    statement: 'Arrives inside the window',
    measure: { statistic: 'share', of: 'collections', source: 'operations' },
  });
});

test('the statement grows with its parts, and with every change of them', async () => {
  const sitting = await Sitting.begin(CHOSEN);
  const statement = () => dataOf(sitting).encounters[0].behaviors[0].standards[0].statement;
  sitting.answer('standard.kind', 'hard');
  sitting.until('measure.of');
  sitting.answer('measure.of', 'all collections');
  expect(statement()).toBe('Arrives inside the window');
  sitting.answer('measure.act', 'start');
  expect(statement()).toBe('Collections start');
  sitting.answer('measure.within', '30 min');
  sitting.answer('measure.from', 'the window opens');
  expect(statement()).toBe('Collections start within 30 minutes after the window opens');
  sitting.answer('measure.to', 'first scan');
  sitting.until('standard.target');
  sitting.answer('standard.target', 'at least 95%');
  expect(statement()).toBe('95% of collections start within 30 minutes after the window opens');
  sitting.until('standard.statement');
  sitting.answer('standard.statement', 'Couriers come when they said they would');
  expect(statement()).toBe('Couriers come when they said they would');
});

test('a sentence somebody wrote is left alone when a part changes', async () => {
  const sitting = await Sitting.begin(
    CHOSEN.replace(
      'accepted: {by: Couriers}}\n',
      'accepted: {by: Couriers}}\n        standards: [{id: s, kind: hard, statement: We come on time}]\n',
    ),
  );
  sitting.until('measure.of');
  sitting.answer('measure.of', 'collections');
  sitting.answer('measure.act', 'start');
  expect(dataOf(sitting).encounters[0].behaviors[0].standards[0].statement).toBe('We come on time');
});

test('targets, floors and owners come with proposals', async () => {
  const sitting = await Sitting.begin(CHOSEN);
  expect(sitting.question.proposal).toMatchObject({ value: 'hard' });
  sitting.answer('standard.kind', 'hard');
  sitting.until('measure.within');
  expect(sitting.question.proposal).toMatchObject({ value: '10 min', why: { code: 'as-desired' } });
  sitting.until('standard.baseline');
  sitting.answer('standard.baseline', '90%');
  sitting.answer('standard.benchmark', '96%');
  sitting.answer('standard.benchmark-of', 'best depot');
  expect(sitting.question.proposal).toMatchObject({ value: 'at least 93%', why: { code: 'half-way' } });
  sitting.answer('standard.target', 'at least 93%');
  expect(sitting.question.proposal).toEqual({ value: 'at least 90%' });
  sitting.answer('standard.floor', 'at least 90%', true);
  expect(sitting.question.proposal).toMatchObject({ value: 'manager', why: { code: 'in-charge' } });
});

test('a pitfall is named before anything is written', async () => {
  const sitting = await Sitting.begin(CHOSEN);
  sitting.answer('standard.kind', 'hard');
  sitting.until('measure.within');
  const before = sitting.read();
  const outcome = sitting.answer('measure.within', '2 min');
  expect(outcome).toMatchObject({
    kind: 'doubts',
    problems: [{ rule: 'too-strict', args: { desired: 'within 10 min' } }],
  });
  expect(sitting.read()).toBe(before);
  expect(sitting.answer('measure.within', '2 min', true)).toMatchObject({ kind: 'written' });
  expect(sitting.read()).not.toBe(before);
});

test('back asks the last question again, with its answer; undo takes answers out, one after the other', async () => {
  const sitting = await Sitting.begin(CHOSEN);
  const start = sitting.read();
  sitting.answer('standard.kind', 'soft');
  const first = sitting.read();
  sitting.answer('standard.id', 'courtesy');
  expect(sitting.walk.back()).toBe(true);
  expect(sitting.question).toMatchObject({ code: 'standard.id', current: 'courtesy' });
  sitting.answer('standard.id', 'courtesy-kept');
  expect(sitting.walk.undo()).toBe(true);
  expect(sitting.question).toMatchObject({ code: 'standard.id', current: 'courtesy' });
  expect(sitting.walk.undo()).toBe(true);
  expect(sitting.read()).toBe(first);
  expect(sitting.walk.undo()).toBe(true);
  expect(sitting.read()).toBe(start);
  expect(sitting.next).toBe('standard.kind');
  expect(sitting.walk.undo()).toBe(false);
});

test('what is skipped is not asked again in this sitting, and is in the next', async () => {
  const sitting = await Sitting.begin(CHOSEN.replace('    known: observed\n', ''));
  expect(sitting.next).toBe('encounter.known');
  sitting.walk.skip(sitting.question);
  expect(sitting.next).not.toBe('encounter.known');
  expect(sitting.walk.back()).toBe(true);
  expect(sitting.next).toBe('encounter.known');
  sitting.walk.skip(sitting.question);
  sitting.reopen();
  expect(sitting.next).toBe('encounter.known');
});

test('a new id is taken along by all that refers to it', async () => {
  const sitting = await Sitting.begin(
    CHOSEN.replace('role: courier\n', 'role: driver\n').replace('id: courier,', 'id: driver,'),
  );
  const { encounter } = sitting.walk.where;
  sitting.walk.goTo({ ...(encounter && { encounter }), step: 2 });
  const id = sitting.walk.find('blueprints/parcel.yaml#encounters/collection/expectations/on-time:id');
  if (!id) throw new Error('no question about the id');
  sitting.walk.answer(id, { answer: 'come-on-time' }, 'en');
  expect(dataOf(sitting).encounters[0].behaviors[0].answers).toEqual(['come-on-time']);
});

test('a role that does not exist yet is added with its title, and asked to whom it reports', async () => {
  const sitting = await Sitting.begin(CHOSEN.replace(/roles:[\s\S]*$/, '').replace('        role: courier\n', ''));
  expect(sitting.next).toBe('behavior.role');
  sitting.walk.answer(sitting.question, { newRole: 'Courier' }, 'en');
  expect(sitting.read('roles/roles.yaml')).toBe('roles:\n  - id: courier\n    title: Courier\n');
  sitting.answer('role.id', 'rider');
  expect(sitting.read('roles/roles.yaml')).toContain('id: rider');
  expect(dataOf(sitting).encounters[0].behaviors[0].role).toBe('rider');
});

test('in a project of two languages each text is asked for in both', async () => {
  const config = 'csm: 1\norganization: {name: X}\nlocale: [zh-CN, en]\n';
  const sitting = await Sitting.begin('service: {id: parcel, name: {en: Parcel, zh-CN: 包裹}}\n', { config });
  expect(sitting.locale).toBe('zh-CN');
  sitting.answer('encounter.first', '上门取件');
  expect(sitting.locale).toBe('en');
  expect(sitting.next).toBe('encounter.name');
  sitting.answer('encounter.name', 'Collection');
  expect(dataOf(sitting).encounters[0].name).toEqual({ 'zh-CN': '上门取件', en: 'Collection' });
  sitting.answer('encounter.id', 'collection');
  sitting.until('step.first');
  sitting.answer('step.first', '交出包裹');
  // To skip it is to leave it for later.
  sitting.walk.skip(sitting.question);
  expect(dataOf(sitting).encounters[0].steps[0].customer).toBe('交出包裹');
});

test('a statement is built in both languages of a project, from the parts of each', async () => {
  const config = 'csm: 1\norganization: {name: X}\nlocale: [en, zh-CN]\n';
  const sitting = await Sitting.begin(CHOSEN, { config });
  const both = (code: QuestionCode, english: string, chinese: string) => {
    sitting.until(code);
    sitting.answer(code, english);
    sitting.answer(code, chinese);
  };
  sitting.answer('standard.kind', 'hard');
  both('measure.of', 'collections', '上门取件');
  both('measure.act', 'start', '开始');
  sitting.answer('measure.within', '30 min');
  both('measure.from', 'the window opens', '预约时段开始');
  sitting.until('standard.target');
  sitting.answer('standard.target', 'at least 95%');
  expect(dataOf(sitting).encounters[0].behaviors[0].standards[0]).toMatchObject({
    statement: {
      en: '95% of collections start within 30 minutes after the window opens',
      'zh-CN': '95%的上门取件应在预约时段开始后30分钟内开始',
    },
    measure: { counts: { en: 'collections that start in time', 'zh-CN': '按时开始的上门取件' } },
  });
});
