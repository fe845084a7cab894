import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, MIXED, rulesIn } from './lint-support.js';
import { folderWith, run } from './support.js';

describe('baseline', () => {
  test('makes an exception of each present finding, once, and keeps the file as it was', async () => {
    const folder = folderWith({
      ...MIXED,
      'csm.yaml': `${MIXED['csm.yaml']}# kept\ndocuments: {version: "1"}   # kept too\n`,
    });
    const { exit, stderr } = await lint(folder, '--baseline', '--fail-on', 'info');
    expect(exit).toBe(0);
    expect(stderr).toContain('3 exceptions added to csm.yaml, until 2027-04-01.');
    const written = readFileSync(path.join(folder, 'csm.yaml'), 'utf8');
    expect(written).toContain('# kept\ndocuments: {version: "1"}   # kept too\n');
    expect(written).toContain(
      '    - {rule: no-baseline, on: answered-in-time, reason: "Found when the baseline was taken on 2027-01-01", until: 2027-04-01}\n',
    );
    expect((await lint(folder, '--baseline')).stderr).toContain('No exception had to be added.');
    expect(readFileSync(path.join(folder, 'csm.yaml'), 'utf8')).toBe(written);
  });

  test('merges with what stands there', async () => {
    const own = '{rule: no-baseline, on: answered-in-time, reason: Agreed, by: Head of service, until: 2027-06-30}';
    const folder = folderWith({
      ...MIXED,
      'csm.yaml': `${MIXED['csm.yaml']}`.replace('}}\n', `}, exceptions: [${own}]}\n`),
    });
    await lint(folder, '--baseline', '--until', '2027-02-01');
    const written = readFileSync(path.join(folder, 'csm.yaml'), 'utf8');
    expect(written).toContain(own);
    expect(written.match(/rule: no-baseline/g)).toHaveLength(1);
    expect(written.match(/until: 2027-02-01/g)).toHaveLength(2);
  });

  test('counts again after its last day', async () => {
    const folder = folderWith(MIXED);
    await lint(folder, '--baseline');
    const rules = async (day: string) =>
      rulesIn((await run(['lint', '-f', 'json', '--as-of', day], { cwd: folder })).stdout);
    expect(await rules('2027-04-01')).toEqual([]);
    expect(await rules('2027-04-02')).toContain('no-baseline');
  });

  test('says which findings had an exception that ran out, and renews none unseen', async () => {
    const folder = folderWith(MIXED);
    await lint(folder, '--baseline');
    const before = readFileSync(path.join(folder, 'csm.yaml'), 'utf8');
    const { stderr } = await run(['lint', '--baseline', '--as-of', '2027-05-01'], { cwd: folder });
    expect(stderr).toContain('No exception had to be added. 3 findings had an exception that has run out');
    expect(stderr).not.toContain('1 finding cannot');
    expect(readFileSync(path.join(folder, 'csm.yaml'), 'utf8')).toBe(before);
  });

  test('leaves faults of form to be mended', async () => {
    const folder = folderWith({ ...MIXED, 'blueprints/b.yaml': 'segmnts: []\n' });
    const { exit, stderr } = await lint(folder, '--baseline');
    expect(exit).toBe(1);
    expect(stderr).toContain('1 finding cannot be excepted and should be mended.');
  });
});
