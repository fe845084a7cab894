import { expect, test } from 'vitest';
import { linked } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

const standard = (id: string, source: string, published = true) =>
  `{id: ${id}, kind: hard, statement: Internal ${id}, promise: We keep ${id}, published: ${published}, owner: boss, measure: {statistic: share, source: ${source}}, target: at least 95%, baseline: 90%}`;

const BLUEPRINT = `encounters:
  - {id: desk, name: At the desk, channel: on-site, stage: during, known: observed, behaviors: [{id: b1, does: Works inside, role: boss, standards: [${standard('one', 'operations')}, ${standard('two', 'survey')}, ${standard('secret', 'audit', false)}]}]}
  - {id: claim, name: When you complain, channel: phone, stage: after, behaviors: [{id: b2, does: Answers, role: boss, standards: [${standard('three', 'complaints')}]}]}
roles: [{id: boss, title: Bossy title}]
`;

async function charter(locale: 'en' | 'zh-CN' = 'en', blueprint = BLUEPRINT, config?: string): Promise<string> {
  const trees = await treesOf(linked(blueprint, config), locale, 'charter');
  return trees.flatMap(textsOf).join('\n');
}

test('holds the promises, and nothing internal: no statement, target, behavior, role, id or code', async () => {
  const said = await charter();
  expect(said).toContain('We keep one.\nWe keep two.');
  expect(said).not.toMatch(/Internal|95%|Works inside|Bossy|secret|b1|[0-9A-Z]{4}-[0-9A-Z]{4}|baseline/);
});

test('says how to complain, by the channels there are, and what holds then', async () => {
  expect(await charter()).toContain(
    'Please tell us: speak to anyone who serves you, call us. Without you we may not find out.\n' +
      'What you can count on then stands above, under “When you complain”.',
  );
  const none = await charter('en', BLUEPRINT.replace('stage: after', 'stage: during'));
  expect(none).toContain('We find out what happened, tell you, and put right what can be put right.');
});

test('says how promises are checked, by the sources of what is published', async () => {
  expect(await charter()).toContain(
    'We check ourselves with our own records, questions to customers, the complaints we receive.',
  );
});

test('says from when it holds and until when it is reviewed', async () => {
  const config = 'csm: 1\norganization: {name: X}\ndocuments: {effective: 2027-01-01, review: 2027-12-31}\n';
  expect(await charter('en', BLUEPRINT, config)).toContain(
    'These promises hold from 1 January 2027. We review them by 31 December 2027.',
  );
});

test('in Chinese speaks to the customer', async () => {
  const said = await charter('zh-CN');
  expect(said).toContain('请告诉我们：当面告诉任何一位为您服务的员工、给我们打电话。您不说，我们可能就不知道。');
  expect(said).toContain('届时您可以放心的事，见上文“When you complain”。');
  expect(said).toContain('检查的办法有：我们自己的记录、向客户提问、收到的投诉。');
});
