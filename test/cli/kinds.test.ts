import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderWith, run } from './support.js';

const CONFIG = `csm: 1
organization: {name: Swift Parcel}
documents: {kinds: [sop, data], formats: [md, json]}
`;
const BLUEPRINT = 'encounters: [{id: visit, name: A visit}]\n';

test('a build makes the documents that csm.yaml asks for, and what an option asks for instead', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG, 'blueprints/a.yaml': BLUEPRINT });
  const build = (...options: string[]) => run(['standards', 'build', ...options], { cwd });
  expect((await build()).exit).toBe(0);
  const made = () => filesIn(path.join(cwd, 'documents')).filter((file) => !file.includes('.csm'));
  const pack = ['en/index.md', 'en/sop-visit.md', 'en/standards.json'];
  expect(made()).toEqual(pack);
  await build('--only', 'manual');
  expect(made()).toEqual([...pack, 'en/manual.md'].sort());
  // A plain build is complete as csm.yaml sees it: what else was built goes.
  await build();
  expect(made()).toEqual(pack);
});

test('a kind that does not exist is refused with the one that was meant', async () => {
  const cwd = folderWith({ 'blueprints/a.yaml': BLUEPRINT });
  writeFileSync(path.join(cwd, 'csm.yaml'), CONFIG.replace('sop', 'sopp'));
  const { exit, stderr, stdout } = await run(['standards', 'build'], { cwd });
  expect(exit).toBe(1);
  expect(stderr + stdout).toMatch(/csm\.yaml:3:\d+[\s\S]*sop/);
});
