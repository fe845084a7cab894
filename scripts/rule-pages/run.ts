import { Chalk } from 'chalk';
import { prettyFindings } from '../../src/cli/reporters/pretty-findings.js';
import { toFinding } from '../../src/lint/finding.js';
import { type LintOutcome, lintProject } from '../../src/lint/lint.js';
import { cliWords, findingWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import type { Problem } from '../../src/model/problem.js';
import { type LoadedProject, readProject } from '../../src/workspace/read-project.js';
import { memoryFiles, ROOT } from '../../test/support/project.js';
import type { Example } from './examples.js';

/** The day on which the examples are looked at. */
export const AS_OF = '2027-01-01';

/** An example as a project, and what one rule finds in it. */
export function runExample(
  rule: string,
  { files }: Example,
): { loaded: LoadedProject; outcome: LintOutcome; found: Problem[] } {
  const loaded = readProject(ROOT, memoryFiles(files));
  const outcome = lintProject(loaded.project, { asOf: AS_OF, unread: loaded.problems });
  return { loaded, outcome, found: outcome.problems.filter((problem) => problem.rule === rule) };
}

/** What `csm lint` prints of these problems. */
export async function printed(problems: Problem[], loaded: LoadedProject, lang: Locale): Promise<string> {
  const wording = await findingWords(lang);
  const findings = problems.map((problem) => toFinding(problem, wording, (file) => file));
  const textOf = (file: string) => loaded.texts.get(file);
  return prettyFindings({ findings, textOf }, new Chalk({ level: 0 }), await cliWords(lang)).join('\n\n');
}
