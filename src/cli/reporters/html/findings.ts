import type { Finding } from '../../../lint/finding.js';
import type { Severity } from '../../../model/problem.js';
import type { LintResult } from '../../findings.js';
import { topicOf } from '../rule-facts.js';
import { excerptOf } from './excerpt.js';
import type { HtmlOptions } from './index.js';
import { shown } from './text.js';

/** The findings file by file, each with the lines it is about. */
export function findingSections({ findings, textOf }: LintResult, options: HtmlOptions): string {
  const { page } = options.report;
  if (findings.length === 0) {
    return `<section class="clean"><h2>${shown(page.clean)}</h2><p>${shown(page.cleanNote)}</p></section>`;
  }
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.file);
    if (own) own.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const sections = [...byFile].map(([file, own]) => fileSection(file, own, textOf(file), options));
  return `<h2>${shown(page.byFile)}</h2>\n${sections.join('\n')}`;
}

function fileSection(file: string, findings: Finding[], text: string | undefined, options: HtmlOptions): string {
  const lines = text?.split('\n') ?? [];
  const titles: Record<string, string> = options.rules.titles;
  const articles = findings.map((finding) => article(finding, lines, titles[finding.rule], options));
  return `<details class="file" open>
<summary><bdi>${shown(file)}</bdi>${badges(findings, options)}</summary>
${articles.join('\n')}
</details>`;
}

function badges(findings: Finding[], { report }: HtmlOptions): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity): [Severity, number] => [severity, findings.filter((one) => one.severity === severity).length])
    .filter(([, count]) => count > 0)
    .map(
      ([severity, count]) =>
        `<span class="badge ${severity}" title="${shown(report.page.labels[severity])}">${count.toLocaleString('en')}</span>`,
    )
    .join('');
}

function article(finding: Finding, lines: string[], title: string | undefined, { words, report }: HtmlOptions): string {
  const { rule, severity, message, line, column, on } = finding;
  const hint = title === undefined ? '' : ` title="${shown(title)}"`;
  const about = on === null ? '' : `<span>${shown(report.page.about)} <code>${shown(on)}</code></span>`;
  return `<article class="finding ${severity}" data-severity="${severity}" data-topic="${topicOf(rule) ?? 'own'}" data-rule="${shown(rule)}">
<p class="meta"><b>${shown(words.severity[severity])}</b><span class="place">${line}:${column}</span><code class="rule"${hint}>${shown(rule)}</code>${about}</p>
<p class="message">${shown(message)}</p>
${excerptOf(finding, lines)}</article>`;
}
