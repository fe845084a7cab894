import type { Severity } from '../../../model/problem.js';
import type { LintResult } from '../../findings.js';
import { countsOf } from '../json.js';
import { byTopic, type RuleFacts } from '../rule-facts.js';
import type { HtmlOptions } from './index.js';
import { shown } from './text.js';

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

/** The head of the page: what was looked at, how much was found, and where it lies. */
export function overview(result: LintResult, facts: RuleFacts[], options: HtmlOptions): string {
  const { words, report, asOfGiven } = options;
  const { page } = report;
  const counts = countsOf(result.findings);
  const tiles = [
    tile('error', page.labels.error, counts.errors),
    tile('warning', page.labels.warning, counts.warnings),
    tile('info', page.labels.info, counts.infos),
    tile('plain', page.excepted, result.excepted.length),
    tile('plain', page.files, result.files),
    tile('plain', page.rulesRan, facts.length),
  ];
  const day = result.asOf === null ? '' : `<p class="day">${shown(report.datesHeld(result.asOf, asOfGiven))}</p>`;
  return `<header>
<p class="product">csm</p>
<h1>${shown(report.lintTitle)}</h1>
<p class="sum">${shown(words.lintSummary({ ...counts, files: result.files }))}</p>
${day}
<ul class="tiles">${tiles.join('')}</ul>
${topicBars(facts, options)}
</header>`;
}

function tile(kind: string, label: string, count: number): string {
  const none = count === 0 ? ' none' : '';
  return `<li class="tile ${kind}${none}"><b>${count.toLocaleString('en')}</b><span>${shown(label)}</span></li>`;
}

function topicBars(facts: RuleFacts[], { report, rules }: HtmlOptions): string {
  const topics = byTopic(facts)
    .map(({ topic, rules: own }) => ({ topic, findings: own.flatMap((rule) => rule.findings) }))
    .filter(({ findings }) => findings.length > 0);
  if (topics.length === 0) return '';
  const most = Math.max(...topics.map(({ findings }) => findings.length));
  const rows = topics.map(({ topic, findings }) => {
    const parts = SEVERITIES.map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? '' : `<i class="${severity}" style="width:${((count / most) * 100).toFixed(2)}%"></i>`;
    });
    const name = topic === null ? report.ownRules : rules.topics[topic];
    return `<li><a href="#findings" data-topic="${topic ?? 'own'}"><span>${shown(name)}</span><span class="bar">${parts.join('')}</span><b>${findings.length.toLocaleString('en')}</b></a></li>`;
  });
  return `<section class="topics"><h2>${shown(report.page.byTopic)}</h2><ul>${rows.join('')}</ul></section>`;
}
