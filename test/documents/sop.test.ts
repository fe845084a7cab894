import { describe, expect, test } from 'vitest';
import type { DocumentTree, Heading } from '../../src/documents/tree.js';
import { plainText } from '../../src/renderers/inlines.js';
import { linked } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

const CONFIG = `csm: 1
organization: {name: Lake Bank}
calendars: {business: {days: mon-fri, hours: "09:00-17:00", timezone: Asia/Shanghai}}
documents:
  number: "LB-{kind}-{seq}"
  version: "2.0"
  approvals: [{role: Prepared by, name: Mei}, {role: Approved by, name: Wu}, {role: Seen by}]
  revisions: [{version: "2.0", change: Second edition}]
`;
const BLUEPRINT = `service: {id: branch, name: Branch service, scope: Private clients}
encounters:
  - id: desk
    name: At the desk
    stage: during
    channel: on-site
    known: observed
    steps:
      - id: come
        customer: Comes to the desk
        evidence: [Name badge]
        onstage: {role: host, action: Greets}
        backstage: {role: cook, action: Cooks}
        support: Queue system
        wait: {standard: 1 min, tolerable: 3 min}
        decision: Is there a seat?
        fail: {point: Nobody is there, recovery: The manager comes}
      - {id: go, customer: Goes, backstage: {role: cook, action: Clears}, fail: {point: Forgets a bag}}
    expectations: [{id: seen, says: See me, source: {method: survey}}]
    behaviors:
      - id: greets
        does: Greets each customer
        role: host
        answers: [seen]
        step: come
        standards:
          - {id: in-time, kind: hard, statement: 90% in time, owner: boss, target: at least 90%, floor: at least 80%, measure: {statistic: share, counts: greetings, source: audit, every: month, clock: {from: Entry, to: Greeting, calendar: business}}}
roles:
  - {id: host, title: Host, authority: [May open a second desk]}
  - {id: cook, title: Cook, authority: [May call a plumber]}
  - {id: boss, title: Boss, authority: [May close]}
`;

async function sop(locale: 'en' | 'zh-CN' = 'en', blueprint = BLUEPRINT, config = CONFIG): Promise<DocumentTree> {
  const [tree] = await treesOf(linked(blueprint, config), locale, 'sop');
  if (!tree) throw new Error('no SOP');
  return tree;
}

const headings = (tree: DocumentTree) =>
  tree.body
    .filter((block): block is Heading => block.type === 'heading')
    .map(({ number, content }) => `${number} ${plainText(content)}`);

describe('a procedure', () => {
  test('has its sections in their order, numbered', async () => {
    expect(headings(await sop())).toEqual([
      '1 Purpose',
      '2 Scope',
      '3 Responsibilities',
      '4 Definitions',
      '5 Procedure',
      '6 Exceptions and recovery',
      '6.1 Decisions on the way',
      '6.2 When something goes wrong',
      '6.3 What staff may decide themselves',
      '7 Records',
      '8 Revision history',
      '9 Approval',
    ]);
    expect(headings(await sop('zh-CN')).slice(0, 6)).toEqual([
      '1 目的',
      '2 范围',
      '3 职责',
      '4 术语',
      '5 程序',
      '6 异常与服务补救',
    ]);
  });

  test('names its author and approver in the title block', async () => {
    expect((await sop()).properties).toMatchObject([
      { value: 'LB-SOP-01' },
      { value: '2.0' },
      { label: 'Prepared by', value: 'Mei' },
      { label: 'Approved by', value: 'Wu' },
      { label: 'Draft basis' },
    ]);
  });

  test('says who decides, who makes up for what, and how far those who face customers may go', async () => {
    const said = textsOf(await sop()).join('\n');
    expect(said).toContain('Step\nWho\nTo decide\n1\nHost\nIs there a seat?');
    expect(said).toContain(
      '1\nHost\nNobody is there\nThe manager comes\n2\nCook\nForgets a bag\nNo recovery is laid down yet.',
    );
    expect(said).toContain('Host\nMay open a second desk');
    expect(said).not.toMatch(/plumber|May close/);
  });

  test('defines what it uses', async () => {
    const said = textsOf(await sop()).join('\n');
    for (const term of [
      'Standard and tolerable time',
      'Target',
      'Floor',
      'Code beside a standard',
      'Monday to Friday, 09:00 to 17:00',
    ]) {
      expect(said).toContain(term);
    }
  });

  test('records each measured standard with who answers for it', async () => {
    expect(textsOf(await sop()).join('\n')).toContain('90% in time\ngreetings\naudit\nmonthly\nBoss');
  });

  test('of an encounter nothing is known of is still one, and says so', async () => {
    const bare = await sop('en', 'encounters: [{id: e, name: E}]', 'csm: 1\norganization: {name: X}\n');
    expect(headings(bare)).toEqual(['1 Purpose', '2 Scope', '3 Procedure']);
    expect(textsOf(bare)).toEqual(
      expect.arrayContaining(['basis not stated', 'The steps of this encounter have not been described yet.']),
    );
  });
});
