import { createHash } from 'node:crypto';
import type { CliWords } from '../../../locales/en/cli.js';
import type { ReportWords } from '../../../locales/en/reports.js';
import type { RuleWords } from '../../../locales/en/rules/index.js';
import type { Locale } from '../../../model/locale.js';
import type { LintResult } from '../../findings.js';
import { factsOf } from '../rule-facts.js';
import { exceptedSection } from './excepted.js';
import { filterForm } from './filter.js';
import { findingSections } from './findings.js';
import { overview } from './overview.js';
import { rulesSection } from './rules.js';
import { script } from './script.js';
import { stylesheet } from './stylesheet.js';
import { shown } from './text.js';

export interface HtmlOptions {
  lang: Locale;
  words: CliWords;
  report: ReportWords;
  rules: RuleWords;
  version: string;
  asOfGiven: boolean;
}

/** One page for people without csm: nothing is loaded from outside, and without script all of it shows. */
export function htmlReport(result: LintResult, options: HtmlOptions): string {
  const { lang, report, version } = options;
  const facts = factsOf(result, options.rules);
  const hash = createHash('sha256').update(script).digest('base64');
  // Only this very script runs, whatever got into the text.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${shown(report.lintTitle)} · csm</title>
<style>
${stylesheet(lang)}</style>
</head>
<body>
${overview(result, facts, options)}
<main id="findings">
${filterForm(facts, options)}
${findingSections(result, options)}
${exceptedSection(result, options)}
${rulesSection(facts, options)}
</main>
<footer>${shown(report.page.madeBy(version))}</footer>
<script>${script}</script>
</body>
</html>
`;
}
