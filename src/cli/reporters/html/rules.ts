import { byTopic, type RuleFacts } from '../rule-facts.js';
import type { HtmlOptions } from './index.js';
import { shown } from './text.js';

/** Every rule that ran, folded away: a page without findings must still say what was looked for. */
export function rulesSection(facts: RuleFacts[], { words, report, rules }: HtmlOptions): string {
  const { heads, page } = report;
  const bodies = byTopic(facts).map(({ topic, rules: own }) => {
    const rows = own.map(
      ({ id, title, level, findings }) =>
        `<tr><td><code>${shown(id)}</code></td><td>${shown(title)}</td><td class="${level}">${shown(words.severity[level])}</td><td class="number">${findings.length.toLocaleString('en')}</td></tr>`,
    );
    const name = topic === null ? report.ownRules : rules.topics[topic];
    return `<tbody><tr><th colspan="4" scope="rowgroup">${shown(name)}</th></tr>\n${rows.join('\n')}</tbody>`;
  });
  const columns = [heads.rule, heads.asksFor, heads.severity].map((head) => `<th scope="col">${shown(head)}</th>`);
  return `<details class="more">
<summary>${shown(page.rulesRan)}<span class="badge">${facts.length.toLocaleString('en')}</span></summary>
<div class="table"><table><thead><tr>${columns.join('')}<th scope="col" class="number">${shown(heads.findings)}</th></tr></thead>
${bodies.join('\n')}
</table></div>
</details>`;
}
