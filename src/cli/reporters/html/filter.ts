import { byTopic, type RuleFacts } from '../rule-facts.js';
import type { HtmlOptions } from './index.js';
import { shown } from './text.js';

/** The controls of the filter: hidden until the script that they need shows them. */
export function filterForm(facts: RuleFacts[], { report, rules }: HtmlOptions): string {
  const { page } = report;
  const found = facts.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return '';
  const severities = (['error', 'warning', 'info'] as const)
    .filter((severity) => found.some(({ findings }) => findings.some((finding) => finding.severity === severity)))
    .map(
      (severity) =>
        `<label class="switch ${severity}"><input type="checkbox" name="severity" value="${severity}" checked>${shown(page.labels[severity])}</label>`,
    );
  const topics = byTopic(found).map(({ topic, rules: own }) => ({
    value: topic ?? 'own',
    name: shown(topic === null ? report.ownRules : rules.topics[topic]),
    own,
  }));
  const topicOptions = topics.map(({ value, name }) => `<option value="${value}">${name}</option>`);
  const ruleOptions = topics.map(({ name, own }) => {
    const options = own.map(
      ({ id, findings }) =>
        `<option value="${shown(id)}">${shown(id)} (${findings.length.toLocaleString('en')})</option>`,
    );
    return `<optgroup label="${name}">${options.join('')}</optgroup>`;
  });
  return `<form class="filter" aria-label="${shown(page.filter)}" hidden>
<input type="search" name="text" placeholder="${shown(page.search)}" aria-label="${shown(page.search)}" autocomplete="off">
<span class="switches">${severities.join('')}</span>
<select name="topic" aria-label="${shown(page.topic)}"><option value="">${shown(page.anyTopic)}</option>${topicOptions.join('')}</select>
<select name="rule" aria-label="${shown(page.rule)}"><option value="">${shown(page.anyRule)}</option>${ruleOptions.join('')}</select>
<button type="reset">${shown(page.reset)}</button>
<output data-text="${shown(page.shown)}"></output>
</form>
<p class="nothing" hidden>${shown(page.noneShown)}</p>`;
}
