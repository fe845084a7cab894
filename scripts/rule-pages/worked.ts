import { readFile } from 'node:fs/promises';
import { assertionRules } from '../../src/lint/assertions/rules.js';
import { lintProject, prepareLint } from '../../src/lint/lint.js';
import type { Locale } from '../../src/model/locale.js';
import { readProject } from '../../src/workspace/read-project.js';
import { memoryFiles, ROOT } from '../../test/support/project.js';
import { filesOf } from './examples.js';
import { AS_OF, printed } from './run.js';

const BLOCK = /(^```yaml\n(# csm\.yaml\n[\s\S]*?)^```\n)(?:\n```text\n[\s\S]*?^```\n)?/gm;

/** Where the worked examples of assertions stand. */
export const WORKED: Record<Locale, string> = { en: 'docs/assertions.md', 'zh-CN': 'docs/zh-CN/assertions.md' };

/** The page of worked examples with what csm says to each of them made anew. */
export async function workedPage(lang: Locale): Promise<string> {
  const page = await readFile(WORKED[lang], 'utf8');
  const outputs: string[] = [];
  for (const [, , block = ''] of page.matchAll(BLOCK)) {
    const loaded = readProject(ROOT, memoryFiles(filesOf(block, lang)));
    await prepareLint(loaded.project);
    const own = new Set(assertionRules(loaded.project).map(({ id }) => id));
    const found = lintProject(loaded.project, { asOf: AS_OF, unread: loaded.problems }).problems.filter(
      ({ rule }) => own.has(rule) || rule === 'lint-configuration',
    );
    outputs.push(await printed(found, loaded, lang));
  }
  let next = 0;
  return page.replace(BLOCK, (_, block: string) => `${block}\n\`\`\`text\n${outputs[next++]}\n\`\`\`\n`);
}
