import { Chalk } from 'chalk';
import type { Context } from '../../../src/cli/context.js';
import { type ExceptedFinding, type LintResult, lintedOf, toResult } from '../../../src/cli/findings.js';
import type { ReportOptions } from '../../../src/cli/reporters/index.js';
import type { Finding } from '../../../src/lint/finding.js';
import { lintProject } from '../../../src/lint/lint.js';
import { cliWords } from '../../../src/locales/catalog.js';
import type { Locale } from '../../../src/model/locale.js';
import { AS_OF, type Content, projectFrom, ROOT } from '../../support/project.js';

/** A finding as rules make them. */
export function finding(own: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-review-date',
    code: 'no-review-date',
    severity: 'warning',
    message: 'Nothing says when this standard is looked at again.',
    file: 'blueprints/phone.yaml',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 12,
    on: 'answered-in-time',
    ...own,
  };
}

export function excepted(own: Partial<Finding> = {}, terms: Partial<ExceptedFinding> = {}): ExceptedFinding {
  return { finding: finding(own), reason: null, by: null, until: null, inPlace: false, ...terms };
}

/** A result with these findings, in which their rules and two quiet ones ran. */
export function resultOf(findings: Finding[], own: Partial<LintResult> = {}): LintResult {
  const ran = new Map(findings.map(({ rule, severity }) => [rule, severity]));
  return {
    findings,
    excepted: [],
    ran: [
      ...[...ran].map(([rule, level]) => ({ rule, level })),
      ...['unique-id', 'no-review-date']
        .filter((id) => !ran.has(id))
        .map((rule) => ({ rule, level: 'error' as const })),
    ],
    asOf: null,
    misconfigured: false,
    files: 2,
    textOf: (file) => (file === 'blueprints/phone.yaml' ? 'a: 1\n\n    bcdefgh: 2\n    end: 3\n' : undefined),
    ...own,
  };
}

/** What linting a project in memory comes to, all the way through the engine. */
export async function projectResult(files: Record<string, Content>, lang: Locale = 'en'): Promise<LintResult> {
  const loaded = projectFrom(files);
  const outcome = lintProject(loaded.project, { asOf: AS_OF, unread: loaded.problems });
  const context = { lang, io: { cwd: ROOT } } as Context;
  return toResult(context, [lintedOf(loaded, outcome)], AS_OF);
}

export async function optionsFor(lang: Locale = 'en', own: Partial<ReportOptions> = {}): Promise<ReportOptions> {
  const words = await cliWords(lang);
  const paint = new Chalk({ level: 0 });
  return { lang, words, paint, version: '1.2.3', asOfGiven: false, failOn: 'error', ...own };
}

/** What people who mean harm, and files gone wrong, put into names and texts. */
export const HOSTILE: Finding[] = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '"\'><b>&amp;&nbsp;',
  '@everyone fix #12, !34, GH-5 and octo/repo#6 | end \\| `code` [click](https://evil.example/) ![i](x)',
  'one\r\ntwo\u2028three\n\n::error::four % %0A',
  'nul \u0000 bell \u0007 escape \u001b[31m backspace \b ]]> end',
  'turned \u202e round, half \ud800 pair, \ufffe none',
  '{0} and {{1}} of [it](0)',
  '取件 “时段” 👩‍👩‍👧 é',
].map((message, i) =>
  finding({
    message,
    line: i + 1,
    endLine: i + 1,
    on: `on ${message}`,
    file: `服务 一/a:b,c%20#?&"'<i>|\`@x${i}.yaml`,
  }),
);

/** As many findings as asked for, in files of a hundred. */
export function manyFindings(count: number): Finding[] {
  return Array.from({ length: count }, (_, i) =>
    finding({
      file: `blueprints/${String(Math.floor(i / 100)).padStart(4, '0')}.yaml`,
      line: (i % 100) + 1,
      endLine: (i % 100) + 1,
      on: `standard-${i % 3000}`,
      severity: (['error', 'warning', 'info'] as const)[i % 3] ?? 'error',
      rule: ['no-review-date', 'unique-id', 'vague-wording', 'own-rule'][i % 4] ?? '',
    }),
  );
}
