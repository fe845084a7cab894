import { expect, test } from 'vitest';
import { loadProject } from '../../src/index.js';
import { Crew } from '../../src/publish/crew.js';
import { buildDocuments, type PublishedKind, planDocuments } from '../../src/publish/index.js';
import type { Task } from '../../src/publish/renderers.js';

/** What `npm test` builds first. */
const PROGRAM = new URL('../../dist/publish-thread.js', import.meta.url);

test('several threads make the bytes that one makes, each file once', async () => {
  const loaded = loadProject('examples/bank-zh');
  const kinds: PublishedKind[] = ['charter', 'job', 'scorecard', 'data'];
  const wanted = await buildDocuments(loaded, { kinds });
  const plan = await planDocuments(loaded, { kinds });
  const begun: string[] = [];
  const made = await new Crew(PROGRAM, 3).make(plan, ({ path }) => begun.push(path));
  expect(begun.sort()).toEqual(wanted.map(({ path }) => path).sort());
  for (const { path, content } of wanted) {
    const file = plan.files.find((one) => one.path === path);
    const bytes = file && made.get(file);
    expect(Buffer.from(bytes ?? '').equals(Buffer.from(content)), path).toBe(true);
  }
});

test('a crew can make one build after another', async () => {
  const crew = new Crew(PROGRAM, 2);
  const plan = await planDocuments(loadProject('examples/bank-zh'), { kinds: ['charter'] });
  const first = await crew.make(plan, () => undefined);
  expect(await crew.make(plan, () => undefined)).toEqual(first);
});

test.each([
  ['ends', 'process.exit(1)'],
  ['fails', 'throw new Error("no memory")'],
  [
    'ends at its work',
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(1))',
  ],
])('a thread that %s loses no file, and the next build does not wait for it', async (_, source) => {
  const crew = new Crew(new URL(`data:text/javascript,${encodeURIComponent(source)}`), 2);
  const plan = await planDocuments(loadProject('examples/bank-zh'), { kinds: ['charter'], formats: ['html', 'md'] });
  for (let build = 0; build < 2; build += 1) {
    const made = await crew.make(plan, () => undefined);
    expect([...made.keys()].map(({ path }) => path).sort()).toEqual(['zh-CN/charter.html', 'zh-CN/charter.md']);
  }
});

test.each([2, 1])('with %i threads the first failure by the order of the plan is reported', async (size) => {
  const { render, files } = await planDocuments(loadProject('examples/bank-zh'), { kinds: ['job'], formats: ['pdf'] });
  // A sign of old Akkadian for each file, which no font has.
  const titled = files.map((file, i) => ({ ...file, task: withTitle(file.task, String.fromCodePoint(0x12000 + i)) }));
  await expect(new Crew(PROGRAM, size).make({ render, files: titled }, () => undefined)).rejects.toMatchObject({
    code: 'uncovered-characters',
    args: { characters: [expect.stringContaining('U+12000')] },
  });
});

function withTitle(task: Task, title: string): Task {
  return 'document' in task ? { ...task, document: { ...task.document, title } } : task;
}
