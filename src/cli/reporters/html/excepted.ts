import type { ExceptedFinding, LintResult } from '../../findings.js';
import type { HtmlOptions } from './index.js';
import { shown } from './text.js';

/** What exceptions cover, folded away: who lives with what, why, and until when. */
export function exceptedSection({ excepted }: LintResult, options: HtmlOptions): string {
  if (excepted.length === 0) return '';
  const { report } = options;
  return `<details class="more excepted">
<summary>${shown(report.exceptedHeading(excepted.length))}</summary>
<p>${shown(report.page.exceptedNote)}</p>
<ul>
${excepted.map((one) => item(one, options)).join('\n')}
</ul>
</details>`;
}

function item({ finding, reason, by, until, inPlace }: ExceptedFinding, { report }: HtmlOptions): string {
  const who = by ?? (inPlace ? report.inComment : undefined);
  const terms = [
    ...(who === undefined ? [] : [report.page.grantedBy(who)]),
    ...(until === null ? [] : [report.page.until(until)]),
  ];
  return `<li><p class="meta"><span class="place"><bdi>${shown(finding.file)}</bdi>:${finding.line}:${finding.column}</span><code class="rule">${shown(finding.rule)}</code></p>
<p class="message">${shown(finding.message)}</p>
<p class="reason">${shown(reason ?? report.noReason)}${terms.map((term) => `<span>${shown(term)}</span>`).join('')}</p></li>`;
}
