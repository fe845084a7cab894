import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Files, filesIn, folderWith, PROJECT, run, temporaryFolder } from './support.js';

const json = async (...argv: string[]) => {
  const { exit, stdout, stderr } = await run([...argv, '--format', 'json'], {
    cwd: folderWith(PROJECT),
    env: { FORCE_COLOR: '1' },
  });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return JSON.parse(stdout);
};

test('standards list for programs: the whole contract', async () => {
  const quantity = { operator: '>=', value: 80, unit: '%' };
  expect(await json('standards', 'list')).toEqual({
    version: 1,
    standards: [
      {
        id: 'answered-in-time',
        kind: 'hard',
        statement: '80% of calls are answered within 20 seconds',
        encounter: 'call',
        behavior: 'answer-calls',
        role: 'agent',
        expectations: ['pick-up'],
        customerDefined: true,
        measure: expect.objectContaining({ statistic: 'share', counts: 'calls answered within 20 seconds' }),
        target: quantity,
        floor: null,
        baseline: null,
        owner: 'leader',
        feedback: null,
        published: expect.toSatisfy((value) => value === null || value === false),
        review: null,
        smart: [
          { letter: 'S', state: 'met', reasons: [{ code: 'plain-wording', args: {} }] },
          { letter: 'M', state: 'partly', reasons: [{ code: 'not-measurable', args: { lacks: 'measure.source' } }] },
          { letter: 'A', state: 'partly', reasons: [{ code: 'no-baseline', args: {} }] },
          { letter: 'R', state: 'partly', reasons: [{ code: 'not-relevant-to-customers', args: { why: 'unrated' } }] },
          {
            letter: 'T',
            state: 'partly',
            reasons: [
              { code: 'clock-undefined', args: { within: '20 seconds' } },
              { code: 'no-rhythm', args: {} },
              { code: 'no-review-date', args: {} },
            ],
          },
        ],
      },
    ],
  });
});

test('standards show for programs adds the chain', async () => {
  const { version, standard, chain } = await json('standards', 'show', 'answered-in-time');
  expect({ version, id: standard.id }).toEqual({ version: 1, id: 'answered-in-time' });
  expect(chain).toEqual({
    customerDefined: true,
    expectations: ['pick-up'],
    encounter: 'call',
    step: null,
    behavior: 'answer-calls',
    role: 'agent',
    jobs: [],
    owner: 'leader',
    feedbackTo: null,
    indices: [],
  });
});

describe('the letters of SMART below the card of a standard', () => {
  const smart = async (files: Files, lang = 'en') => {
    const { stdout } = await run(['standards', 'show', 'answered-in-time', '--lang', lang, '--locale', lang], {
      cwd: folderWith(files),
    });
    return stdout.slice(stdout.indexOf('\nSMART\n') + 1);
  };

  test('with the reasons for each, in words', async () => {
    expect(await smart(PROJECT)).toBe(`SMART
S ● specific    One thing to do or to keep to, in words that leave nothing open.
M ◐ measurable  partly met: Nothing says where the figures come from.
A ◐ achievable  partly met: Nothing says where performance stands today.
R ◐ relevant    partly met: Customers have not said how important it is.
T ◐ timely      partly met: Nothing says when the time allowed (20 seconds)
                begins and ends.
                Nothing says how often it is measured.
                Nothing says when it is looked at again.
`);
  });

  test('in Chinese', async () => {
    expect(await smart(PROJECT, 'zh-CN')).toBe(`SMART
S ● 具体        只写一件事，用词明确。
M ◐ 可测量      部分符合：没有写明数据来源。
A ◐ 可实现      部分符合：没有写明目前做到什么水平。
R ◐ 与客户相关  部分符合：客户尚未评价它有多重要。
T ◐ 有时限      部分符合：没有写明时限（20 秒）从何时起算、到何时为止。
                没有写明多久测量一次。
                没有写明何时复审。
`);
  });

  test('in the language csm speaks, whatever that of the project', async () => {
    const cwd = folderWith(PROJECT);
    const { stdout } = await run(['standards', 'show', 'answered-in-time', '--lang', 'zh-CN'], { cwd });
    expect(stdout).toContain('80% of calls are answered within 20 seconds');
    expect(stdout).toContain('M ◐ 可测量      部分符合：没有写明数据来源。');
    const chinese = await run(['standards', 'show', 'answered-in-time', '--lang', 'en'], { cwd: folderWith(CHINESE) });
    expect(chinese.stdout).toContain('M ◐ measurable  partly met: Nothing says where the figures come from.');
  });

  test('a review date is held against the day: in these tests the turn of the year to 2027', async () => {
    const reviewed = (date: string) => ({
      ...PROJECT,
      'blueprints/phone.yaml': `${PROJECT['blueprints/phone.yaml']}            review: ${date}\n`,
    });
    expect(await smart(reviewed('2026-12-30'))).toContain('It was to be reviewed by 30 December 2026.');
    expect(await smart(reviewed('2027-01-02'))).not.toContain('reviewed by');
  });
});

test('jobs for programs', async () => {
  const { version, jobs } = await json('jobs', 'list');
  expect(version).toBe(1);
  expect(jobs).toMatchObject([
    { id: 'agent', title: 'Agent', reportsTo: 'leader', duties: [{ rank: 1, does: 'Answers calls', derived: true }] },
    { id: 'leader', title: 'Team leader', reportsTo: null },
  ]);
  expect(await json('jobs', 'show', 'agent')).toEqual({ version: 1, job: jobs[0] });
});

test('a project without standards or jobs: empty lists, plain words', async () => {
  const cwd = folderWith({ 'csm.yaml': PROJECT['csm.yaml'] ?? '' });
  expect(JSON.parse((await run(['standards', 'list', '--format', 'json'], { cwd })).stdout).standards).toEqual([]);
  expect(await run(['standards', 'list'], { cwd })).toEqual({
    exit: 0,
    stdout: '',
    stderr: 'The project has no standards yet.\n',
  });
  expect((await run(['jobs', 'list'], { cwd })).stderr).toBe(
    'The project has no roles yet. csm jobs add lists some that are ready to use.\n',
  );
});

test('what is shown of a broken project is shown with a warning', async () => {
  const cwd = folderWith({ ...PROJECT, 'roles/more.yaml': 'rols: []\n' });
  const { exit, stdout, stderr } = await run(['standards', 'list'], { cwd });
  expect(exit).toBe(0);
  expect(stdout).toContain('answered-in');
  expect(stderr).toBe('The project has 1 error; what is shown may be incomplete. See: csm lint\n');
});

test.each<[string[], string]>([
  [
    ['standards', 'show', 'answerd-in-time'],
    'No standard has the id "answerd-in-time". Did you mean "answered-in-time"?',
  ],
  [['standards', 'show', 'zzz'], 'No standard has the id "zzz". csm standards list shows them all.'],
  [['standards', 'show', ''], 'No standard has the id "". csm standards list shows them all.'],
  [['jobs', 'show', 'agnet', '.'], 'No role has the id "agnet". Did you mean "agent"?'],
  [['jobs', 'show', 'leadr'], 'No role has the id "leadr". Did you mean "leader"?'],
])('an unknown id: csm %j', async (argv, sentence) => {
  const { exit, stdout, stderr } = await run(argv, { cwd: folderWith(PROJECT) });
  expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: '', stderr: `csm: ${sentence}\n` });
});

const CHINESE = {
  ...PROJECT,
  'csm.yaml': 'csm: 1\norganization: {name: 河滨银行}\nlocale: zh-CN\n',
  'roles/roles.yaml': `roles:
  - {id: agent, title: 客户服务代表兼投诉处理与回访专员, reports-to: leader}
  - {id: leader, title: 客服主管}
`,
};

test.each([
  [40, 'en', PROJECT],
  [80, 'en', PROJECT],
  [80, 'zh-CN', CHINESE],
  [200, 'zh-CN', CHINESE],
])('tables and cards fit %i columns in %s, all lines of a table alike', async (columns, lang, project) => {
  const cwd = folderWith(project);
  for (const argv of [
    ['standards', 'list'],
    ['jobs', 'list'],
    ['standards', 'show', 'answered-in-time'],
    ['jobs', 'show', 'agent'],
  ]) {
    const { stdout } = await run([...argv, '--lang', lang], { cwd, columns });
    const widths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => stringWidth(line));
    const body = argv[1] === 'show' ? widths.slice(2) : widths;
    expect(Math.max(...body), argv.join(' ')).toBeLessThanOrEqual(columns);
    if (argv[1] === 'list') expect(new Set(widths).size, argv.join(' ')).toBe(1);
  }
});

test('an id is broken at a hyphen or not at all', async () => {
  const { stdout } = await run(['standards', 'list'], { cwd: folderWith(PROJECT), columns: 80 });
  const lines = stdout.split('\n').flatMap((line) => line.split('│')[1]?.trim() || []);
  expect(lines.slice(1).join(' ')).toMatch(/^answered-(?: )?in-(?: )?time$/);
});

test('the statement above a card is wrapped too', async () => {
  const { stdout } = await run(['standards', 'show', 'answered-in-time'], { cwd: folderWith(PROJECT), columns: 40 });
  expect(stdout).not.toContain('80% of calls are answered within 20 seconds');
});

test('--lang turns headings, --locale the texts', async () => {
  const roles = 'roles:\n  - {id: agent, title: {en: Agent, zh-CN: 客服专员}}\n';
  const cwd = folderWith({
    'csm.yaml': 'csm: 1\norganization: {name: X}\nlocale: [en, zh-CN]\n',
    'roles/r.yaml': roles,
  });
  const chinese = await run(['jobs', 'list', '--lang', 'zh-CN'], { cwd });
  expect(chinese.stdout).toContain('岗位名称');
  expect(chinese.stdout).toContain('Agent');
  const texts = await run(['jobs', 'list', '--locale', 'zh-CN'], { cwd });
  expect(texts.stdout).toContain('Title');
  expect(texts.stdout).toContain('客服专员');
});

test('schema: blueprint unless told otherwise, described in the language', async () => {
  const { stdout } = await run(['schema']);
  expect(Object.keys(JSON.parse(stdout).properties)).toEqual(['service', 'segments', 'encounters', 'roles']);
  expect(Object.keys(JSON.parse((await run(['schema', 'project'])).stdout).properties)).toContain('organization');
  expect((await run(['schema', '--lang', 'zh-CN'])).stdout).toContain('期望各不相同的客户群');
});

test('schema --out writes the files and says so', async () => {
  const cwd = temporaryFolder();
  const { stdout, stderr } = await run(['schema', '--out', 'a/b'], { cwd });
  expect({ stdout, stderr }).toEqual({
    stdout: '',
    stderr: 'Written: a/b/project.schema.json, a/b/client.schema.json, a/b/blueprint.schema.json\n',
  });
  expect(filesIn(cwd)).toEqual(['a/b/blueprint.schema.json', 'a/b/client.schema.json', 'a/b/project.schema.json']);
});

test('schema --out to a file is wrong usage', async () => {
  const { exit, stderr } = await run(['schema', '--out', 'file'], { cwd: folderWith({ file: 'x' }) });
  expect(exit).toBe(2);
  expect(stderr).toContain('it is a file');
});
