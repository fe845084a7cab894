import { describe, expect, test } from 'vitest';
import { buildTrees } from '../../src/documents/build.js';
import type { DocumentTree } from '../../src/documents/tree.js';
import { documentWords } from '../../src/locales/catalog.js';
import { renderMarkdown } from '../../src/renderers/markdown/index.js';
import { linked, projectFrom } from '../support/project.js';

const CONFIG = `csm: 1
organization: {name: Lake Bank}
documents:
  number: "LB-{kind}-{seq}"
  version: "2.0"
  effective: 2027-01-01
  confidentiality: Internal
  approvals: [{role: Approved by, name: Mei}]
`;

const BLUEPRINT = `
service: {id: branch, name: Branch service, purpose: Errands done in one visit}
encounters:
  - id: welcome
    name: The customer comes in
    stage: before
    channel: on-site
    known: assumed
    steps:
      - id: enter
        customer: Comes through the door
        onstage: {role: host, action: Says good morning}
        wait: {standard: 1 min, tolerable: 3 min}
        fail: {point: Nobody is at the door, recovery: The manager comes over}
    expectations:
      - {id: seen, says: Notice me, importance: 9, performance: 6}
      - {id: seat, says: Give me a seat, importance: 5, performance: 7}
    behaviors:
      - id: greet
        does: Greets each customer
        role: host
        answers: [seen]
        step: enter
        selection: {decision: standardize, reason: Weakest of all}
        standards:
          - id: greeted
            kind: hard
            statement: 90% of customers are greeted within 1 minute
            promise: We greet you within a minute
            target: at least 90%
            owner: manager
            published: true
      - id: smile
        does: Smiles
        role: host
        answers: [seen]
        selection: {decision: leave, reason: Nobody smiles on command}
      - id: count
        does: Counts the customers
        role: host
        standards:
          - {id: counted, kind: hard, statement: All customers are counted, published: false}
roles:
  - {id: manager, title: Branch manager, review: 2027-06-01}
  - id: host
    title: Host
    reports-to: manager
    duties:
      - {does: Opens the doors, essential: true, share: 60%}
`;

async function documents(blueprint = BLUEPRINT): Promise<Map<string, DocumentTree>> {
  const project = linked(blueprint, CONFIG);
  const trees = buildTrees(project, 'en', await documentWords('en'), { inserts: new Map() });
  return new Map(trees.map((tree) => [tree.name, tree]));
}

async function page(name: string, blueprint?: string): Promise<string> {
  const tree = (await documents(blueprint)).get(name);
  if (!tree) throw new Error(`no document ${name}`);
  return renderMarkdown(tree);
}

test('a pack has a page of contents, the manual, an SOP an encounter, a card and a job a role, a checklist, the charter', async () => {
  const names = [...(await documents()).keys()];
  expect(names).toEqual([
    'index',
    'manual',
    'sop-welcome',
    'card-manager',
    'card-host',
    'job-manager',
    'job-host',
    'checklist',
    'charter',
  ]);
});

test('documents are numbered by kind and place', async () => {
  const job = (await documents()).get('job-host');
  expect(job?.properties).toEqual([
    { label: 'Number', value: 'LB-JD-02' },
    { label: 'Version', value: '2.0' },
    { label: 'Effective', value: '1 January 2027' },
    {
      label: 'Draft basis',
      value:
        '1 encounter assumed; 1 expectation without a source; 1 rating without a source; 1 behavior without a decision; 1 behavior not yet accepted by the staff concerned; 1 standard without a customer expectation; 2 targets without a baseline',
      tone: 'gap',
    },
  ]);
});

describe('the manual', () => {
  test('says of a standard without an expectation that it is company-defined', async () => {
    const manual = await page('manual');
    expect(manual.match(/Company-defined: no customer expectation/g)).toHaveLength(1);
    expect(manual.indexOf('Company-defined')).toBeGreaterThan(manual.indexOf('All customers are counted'));
  });

  test('says which encounters are presumed and which expectations nobody answers', async () => {
    const manual = await page('manual');
    expect(manual).toContain('How customers go through this encounter is assumed, not yet observed.');
    expect(manual.match(/Nothing answers this expectation yet/g)).toHaveLength(1);
  });

  test('orders what matters most by importance, and tells what to improve', async () => {
    const manual = await page('manual');
    expect(manual).toMatch(/“Notice me” \| The customer comes in \| 9\.0 \| 6\.0 \| \*\*improve\*\*/);
    expect(manual).toMatch(/“Give me a seat” \| The customer comes in \| 5\.0 \| 7\.0 \| possible overkill/);
  });

  test('keeps what was considered and left, with the reason', async () => {
    expect(await page('manual')).toMatch(/Smiles \| left to judgment \| Nobody smiles on command/);
  });

  test('leaves out chapters that would be empty', async () => {
    const manual = await page('manual', 'roles: [{id: host, title: Host}]');
    expect(manual).not.toMatch(/Standards by encounter|What matters most|Revision history|undefined/);
  });
});

describe('an SOP', () => {
  test('has each step with who does what, its waiting time and its standards', async () => {
    const sop = await page('sop-welcome');
    expect(sop).toMatch(
      /\| 1 \| Comes through the door \| \*\*Host\*\*<br>Says good morning \| standard time 1 minute, tolerable 3 minutes<br>90% of customers are greeted within 1 minute [0-9A-Z-]{9} \|/,
    );
    expect(sop).toMatch(/\| 1 \| Host \| Nobody is at the door \| The manager comes over \|/);
  });

  test('names what is selected and belongs to no step, but not what was left', async () => {
    const sop = await page('sop-welcome');
    expect(sop).toMatch(/Host \| Counts the customers \| All customers are counted/);
    expect(sop).not.toContain('Smiles');
  });
});

describe('a job description', () => {
  test('ranks written duties first, then those the standards imply', async () => {
    const job = await page('job-host');
    expect(job).toMatch(/\| 1 \| Opens the doors \| essential \| 60% \|/);
    expect(job).toMatch(/\| 2 \| Greets each customer<br>.*follows from the service standards.* \| essential \|/);
    expect(job).not.toContain('Smiles');
  });

  test('tells whom it reports to and what it is judged by', async () => {
    const job = await page('job-host');
    expect(job).toMatch(/Reports to.*Branch manager/);
    expect(job).toMatch(/90% of customers are greeted within 1 minute [0-9A-Z-]{9} \| hard \| at least 90%/);
  });

  test('of an owner lists the results it answers for', async () => {
    expect(await page('job-manager')).toMatch(/Also answers for the results of:\n\n- 90% of customers are greeted/);
  });
});

describe('the charter', () => {
  test('holds the published promises in customers’ words, and nothing of the others', async () => {
    const charter = await page('charter');
    expect(charter).toContain('- We greet you within a minute.');
    expect(charter).not.toMatch(/counted|90%|at least/);
  });

  test('is for everybody, whatever the other documents are', async () => {
    const trees = await documents();
    expect(trees.get('manual')?.confidentiality).toBe('Internal');
    expect(trees.get('charter')?.confidentiality).toBeUndefined();
  });

  test('is not made while nothing is published', async () => {
    expect([...(await documents(BLUEPRINT.replace('published: true', 'published: false'))).keys()]).not.toContain(
      'charter',
    );
  });
});

describe('what was decided holds in every document', () => {
  const left = BLUEPRINT.replace(
    'selection: {decision: standardize, reason: Weakest of all}',
    'selection: {decision: leave, reason: No longer}',
  );

  test.each(['manual', 'sop-welcome', 'job-host', 'job-manager'])(
    'a standard of a left behavior is not in %s',
    async (name) => {
      expect(await page(name)).toContain('greeted within 1 minute');
      expect(await page(name, left)).not.toContain('greeted within 1 minute');
    },
  );

  test('nor promised in the charter', async () => {
    expect([...(await documents(left)).keys()]).not.toContain('charter');
  });

  test.each(['manual', 'sop-welcome', 'job-host'])('a company-defined standard is marked in %s', async (name) => {
    expect(await page(name)).toMatch(/All customers are counted[^\n]*company-defined/i);
  });

  test('an expectation whose only fix was dropped is unanswered', async () => {
    const fix = (status: string) =>
      BLUEPRINT.replace(
        '    behaviors:\n',
        `    fixes: [{id: chairs, change: procedure, does: Puts up chairs, answers: [seat], status: ${status}}]\n    behaviors:\n`,
      );
    expect(await page('manual', fix('planned'))).not.toContain('Nothing answers this expectation');
    expect(await page('manual', fix('dropped'))).toContain('Nothing answers this expectation');
  });

  test('a step of another encounter is a finding, not a line in its SOP', () => {
    const other = BLUEPRINT.replace(
      'encounters:\n',
      'encounters:\n  - {id: other, name: Other, steps: [{id: elsewhere}]}\n',
    ).replace('step: enter', 'step: elsewhere');
    const project = linked(other, CONFIG);
    expect(project.unresolved).toMatchObject([{ id: 'elsewhere', expected: 'step', elsewhere: 'other', on: 'greet' }]);
    expect(project.encounters[0]?.steps[0]?.behaviors).toEqual([]);
  });

  test('every action of a role without behaviors is in its responsibilities', async () => {
    const steps = BLUEPRINT.replace(
      '    expectations:\n',
      '      - {id: wait, backstage: {role: manager, action: Watches the queue}}\n      - {id: leave, onstage: {role: manager, action: Says goodbye}}\n    expectations:\n',
    );
    expect(await page('sop-welcome', steps)).toMatch(/Branch manager\*\* \| Watches the queue<br>Says goodbye/);
  });
});

test('two services have a sequence each, and an encounter of neither is not lost', async () => {
  const { project } = projectFrom({
    'blueprints/a.yaml': 'service: {id: a, name: Alpha}\nencounters: [{id: one, name: Booking}]\n',
    'blueprints/b.yaml': 'service: {id: b, name: Beta}\nencounters: [{id: two, name: Booking}]\n',
    'blueprints/c.yaml': 'encounters: [{id: three, name: Complaining}]\n',
  });
  const trees = buildTrees(project, 'en', await documentWords('en'), { inserts: new Map() }, ['manual']);
  const manual = trees.map(renderMarkdown).join('');
  expect(manual).toMatch(/\d\.1 Alpha/);
  expect(manual.match(/The service has 1 encounter,/g)).toHaveLength(2);
  expect(manual).toContain('Alpha: Booking');
  expect(manual).toContain('Beta: Booking');
  expect(manual).toMatch(/\| 1 \| \[Complaining\]/);
});
