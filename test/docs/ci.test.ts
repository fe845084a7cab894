import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/cli/reporters/index.js';
import { rules } from '../../src/lint/rules/index.js';
import { run } from '../cli/support.js';

const action = parse(readFileSync('action.yml', 'utf8'));
const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

describe.each(['docs/ci.md', 'docs/zh-CN/ci.md'])('%s', (file) => {
  const page = readFileSync(file, 'utf8');
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block ?? '');

  test('names only options and formats that exist', async () => {
    const { stdout: help } = await run(['lint', '--help'], { columns: 200 });
    const commands = page.match(/csm lint [^`'\n]*/g) ?? [];
    const options = new Set(commands.flatMap((command) => command.match(/--[a-z-]+/g) ?? []));
    expect(options.size).toBeGreaterThan(5);
    expect([...options].filter((option) => !help.includes(`${option} `))).toEqual([]);
    for (const [, format] of page.matchAll(/--format ([a-z]+)/g)) expect(FORMATS).toContain(format);
    for (const format of FORMATS) expect(page).toContain(`| \`${format}\` |`);
    for (const [, rule] of page.matchAll(/(?:csm-ignore |rule: )([a-z-]+)/g))
      expect(rules.map(({ id }) => id)).toContain(rule);
  });

  test('its YAML can be parsed, and gives the action inputs it has', () => {
    const parsed = blocks('yaml').map((block) => parse(block));
    const steps = parsed.flatMap((one) => one?.jobs?.lint?.steps ?? []);
    const inputs = steps.find(({ uses = '' }: { uses?: string }) => uses.startsWith('OWNER/csm')).with;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const hooks = parsed.flatMap((one) => one?.repos?.[0]?.hooks ?? []);
    expect(hooks.map(({ id }) => id)).toEqual([hook.id]);
  });

  test('explains every input of the action', () => {
    for (const input of Object.keys(action.inputs)) expect(page).toContain(`| \`${input}\` |`);
  });
});

test.each([
  ['csm.yaml', true],
  ['standards/csm.yaml', true],
  ['blueprints/服务 一.yaml', true],
  ['a/b/roles/deep/er/r.yml', true],
  ['notcsm.yaml', false],
  ['content/foreword.md', false],
  ['blueprints.yaml', false],
  ['.github/workflows/ci.yaml', false],
])('the hook runs for %s: %s', (file, runs) => {
  expect(new RegExp(hook.files).test(file)).toBe(runs);
});
