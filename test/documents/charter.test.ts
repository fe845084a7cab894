import { expect, test } from 'vitest';
import { renderHtml } from '../../src/renderers/html/index.js';
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
    'Please tell us: speak to anyone who serves you or call us. Without you we may not find out.\n' +
      'What we promise you then stands above, under “When you complain”.',
  );
  const none = await charter('en', BLUEPRINT.replace('stage: after', 'stage: during'));
  expect(none).toContain('We find out what happened, tell you, and put right what can be put right.');
});

test('says how promises are checked, by the sources of what is published', async () => {
  expect(await charter()).toContain(
    'We check ourselves with our own records, questions to customers and the complaints we receive.',
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
  expect(said).toContain('请告诉我们：当面告诉任何一位为您服务的员工或给我们打电话。您不说，我们可能就不知道。');
  expect(said).toContain('届时我们怎样做，见上文“When you complain”。');
  expect(said).toContain('检查的依据：我们自己的记录、对客户的调查和收到的投诉。');
});

const CONTACT = `csm: 1
organization:
  name: X
  contact: {phone: 555-0142, email: care@example.com, web: www.example.com, hours: {en: Every day, zh-CN: 每天}}
`;

test('says how to reach the organization, as far as that is written', async () => {
  expect(await charter('en', BLUEPRINT, CONTACT)).toContain(
    'Phone\n555-0142\nE-mail\ncare@example.com\nWeb\nwww.example.com\nWe answer\nEvery day\n',
  );
  expect(await charter('zh-CN', BLUEPRINT, CONTACT)).toContain('接待时间\n每天\n');
  expect(await charter()).not.toMatch(/Phone|E-mail|Address/);
});

test('an e-mail address can be followed, and an address on the web where it is a whole one', async () => {
  const [tree] = await treesOf(linked(BLUEPRINT, CONTACT.replace('www.', 'https://www.')), 'en', 'charter');
  const html = tree ? renderHtml(tree) : '';
  expect(html).toContain('<a href="mailto:care@example.com">care@example.com</a>');
  expect(html).toContain('<a href="https://www.example.com">https://www.example.com</a>');
  const [plain] = await treesOf(linked(BLUEPRINT, CONTACT), 'en', 'charter');
  expect(plain ? renderHtml(plain) : '').toContain('<dd>www.example.com</dd>');
});
