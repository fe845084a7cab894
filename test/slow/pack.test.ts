import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildDocuments, loadProject } from '../../src/index.js';
import { filesIn, temporaryFolder } from '../cli/support.js';

const CSM = path.resolve('bin/csm.js');
const csm = (cwd: string, ...argv: string[]) =>
  execFileSync(process.execPath, [CSM, ...argv], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test.each(['examples/parcel', 'examples/bank-zh'])(
  '%s: every kind and format, the same bytes twice',
  async (folder) => {
    const files = await buildDocuments(loadProject(folder));
    const endings = new Set(files.map((file) => path.extname(file.path)));
    expect(endings).toEqual(new Set(['.html', '.docx', '.pdf', '.md', '.xlsx', '.csv', '.json', '.jsonld']));
    const again = await buildDocuments(loadProject(folder));
    expect(again.map((file) => file.path)).toEqual(files.map((file) => file.path));
    for (const [i, file] of files.entries()) {
      expect(Buffer.from(again[i]?.content ?? '').equals(Buffer.from(file.content)), file.path).toBe(true);
    }
  },
);

test('both languages in one document, in every format', async () => {
  const files = await buildDocuments(loadProject('examples/parcel'), { locales: ['both'] });
  const manual = String(files.find((file) => file.path === 'both/manual.md')?.content);
  expect(manual).toContain('Couriers make 97% of collections inside the booked two-hour window');
  expect(manual).toMatch(/\p{Script=Han}/u);
  expect(files.map((file) => file.path)).toEqual(
    expect.arrayContaining(['both/manual.pdf', 'both/manual.docx', 'both/scorecard.xlsx']),
  );
});

test('a build makes only what changed, and never leaves what is stale', () => {
  const home = temporaryFolder();
  csm(home, 'init', 'demo', '--template', 'blank', '--locale', 'en', '--yes');
  const demo = path.join(home, 'demo');
  csm(demo, 'standards', 'build');
  expect(csm(demo, 'standards', 'build', '--check')).toBe('');

  const file = path.join(demo, 'blueprints/service.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/at least \d+%/, 'at least 99%'));
  expect(() => csm(demo, 'standards', 'build', '--check')).toThrow();
  csm(demo, 'standards', 'build');
  csm(home, 'standards', 'build', 'demo', '--out', 'fresh');
  const [kept, fresh] = [path.join(demo, 'documents'), path.join(home, 'fresh')];
  const documents = (folder: string) => filesIn(folder).filter((name) => !name.startsWith('.'));
  expect(documents(kept)).toEqual(documents(fresh));
  for (const name of documents(fresh)) {
    expect(readFileSync(path.join(kept, name)).equals(readFileSync(path.join(fresh, name))), name).toBe(true);
  }
});
