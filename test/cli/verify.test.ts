import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, PROJECT, run, write } from './support.js';

const verify = (cwd: string, ...more: string[]) => run(['standards', 'verify', ...more], { cwd });

/** The code that the manual prints with its only standard. */
async function codeOf(cwd: string): Promise<string> {
  await run(['standards', 'build', '--only', 'manual', '-f', 'md', '--out', 'out'], { cwd });
  return /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(readFileSync(path.join(cwd, 'out/en/manual.md'), 'utf8'))?.[0] ?? '';
}

test('a printed standard is current until its meaning changes', async () => {
  const cwd = folderWith(PROJECT);
  const code = await codeOf(cwd);
  const { exit, stdout } = await verify(cwd, code);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('answered-in-time') });
  expect((await verify(cwd, ` ${code.toLowerCase().replace('-', ' ')} `)).exit).toBe(0);
  expect(JSON.parse((await verify(cwd, code, '--format', 'json')).stdout)).toEqual({
    version: 1,
    code,
    state: 'current',
    standard: 'answered-in-time',
  });

  const blueprint = String(PROJECT['blueprints/phone.yaml']);
  write(cwd, { 'blueprints/phone.yaml': `# the same\n${blueprint}` });
  expect((await verify(cwd, code)).exit).toBe(0);
  write(cwd, { 'blueprints/phone.yaml': blueprint.replace('at least 80%', 'at least 85%') });
  expect((await verify(cwd, code)).exit).toBe(1);
});

test.each(['', '7K3D', '7K3D-X9RMX', '7K3D-X9R!', '\u0000'])('%j is no code', async (code) => {
  expect(await verify(folderWith(PROJECT), code)).toMatchObject({ exit: 2, stdout: '' });
});
