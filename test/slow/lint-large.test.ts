import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blueprint, CONFIG } from '../../scripts/bench/blueprints.js';
import { type Files, folderWith, write } from '../cli/support.js';
import { csm } from '../e2e/support.js';

/** A project large enough to have its results kept. */
function large(count = 80): Files {
  const files = Array.from({ length: count }, (_, i): [string, string] => [`blueprints/${i}.yaml`, blueprint(i)]);
  // A few findings, so that results have something to hold.
  return {
    'csm.yaml': CONFIG,
    ...Object.fromEntries(files),
    'blueprints/last.yaml': 'segments: [{id: nobody, name: 无人}]\n',
  };
}

const lint = (cwd: string, ...argv: string[]) => csm(['lint', '--as-of', '2027-01-01', ...argv], { cwd });
const kept = (folder: string) => path.join(folder, '.csm/cache');
const entries = (folder: string) => readdirSync(kept(folder)).filter((name) => name.endsWith('.json'));

describe('the cache', () => {
  test.each(['pretty', 'json', 'sarif', 'html', 'markdown'])(
    'gives the same bytes as a cold run: %s',
    async (format) => {
      const folder = folderWith(large());
      const cold = await lint(folder, '--no-cache', '--format', format);
      expect(existsSync(kept(folder))).toBe(false);
      await lint(folder, '--format', format);
      expect(entries(folder)).toHaveLength(1);
      const warm = await lint(folder, '--format', format);
      expect({ exit: warm.exitCode, out: warm.stdout }).toEqual({ exit: cold.exitCode, out: cold.stdout });
      expect(cold.stdout).toContain('unused-segment');
    },
  );

  test('is never asked about other files, another day or other settings', async () => {
    const folder = folderWith(large());
    await lint(folder);
    write(folder, { 'blueprints/last.yaml': 'segmnts: []\n' });
    expect((await lint(folder)).stdout).toContain('segmnts');
    write(folder, {
      'blueprints/last.yaml': 'segments: [{id: nobody, name: 无人}]\n',
      'csm.yaml': `${CONFIG}\nlint: {rules: {unused-segment: error}}\n`,
    });
    expect((await lint(folder)).stdout).toContain('error  unused-segment');
  });

  test('that is damaged is ignored and written anew', async () => {
    const folder = folderWith(large());
    const { stdout } = await lint(folder);
    const [entry = ''] = entries(folder);
    writeFileSync(path.join(kept(folder), entry), '{"result": {"problems": []}}');
    expect((await lint(folder)).stdout).toBe(stdout);
    expect(readFileSync(path.join(kept(folder), entry), 'utf8').length).toBeGreaterThan(100);
  });

  test('serves several runs at once', async () => {
    const folder = folderWith(large());
    const runs = await Promise.all(Array.from({ length: 4 }, () => lint(folder)));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect((await lint(folder)).stdout).toBe(runs[0]?.stdout);
    expect(readdirSync(kept(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

test('a broken file beside good ones: the good ones are still looked at', async () => {
  const folder = folderWith({
    ...large(3),
    'blueprints/last.yaml': 'segmnts: []\n',
    'blueprints/broken.yaml': 'segments: [{id: a\n',
  });
  const { stdout, exitCode } = await lint(folder, '--format', 'json');
  const rules = (JSON.parse(String(stdout)) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  expect(exitCode).toBe(1);
  expect(rules).toContain('yaml-syntax');
  expect(rules).toContain('unknown-key');
});

test('ten thousand findings are all reported, in order', async () => {
  const segments = Array.from({ length: 10_000 }, (_, i) => `  - {id: s${i}, naem: x, name: S}\n`).join('');
  const folder = folderWith({ 'csm.yaml': CONFIG, 'blueprints/a.yaml': `segments:\n${segments}` });
  const { stdout } = await lint(folder, '--format', 'json');
  const { findings } = JSON.parse(String(stdout)) as { findings: { rule: string; line: number }[] };
  const misspelt = findings.filter(({ rule }) => rule === 'unknown-key');
  expect(misspelt).toHaveLength(10_000);
  expect(misspelt.map(({ line }) => line)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 2));
});
