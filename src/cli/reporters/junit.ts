import type { Finding } from '../../lint/finding.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { ReportWords } from '../../locales/en/reports.js';
import type { RuleWords } from '../../locales/en/rules/index.js';
import type { LintResult } from '../findings.js';
import { counts, type FailOn } from '../lint/verdict.js';
import { printable } from '../printable.js';
import { byTopic, factsOf, type RuleFacts } from './rule-facts.js';

interface JunitOptions {
  words: CliWords;
  report: ReportWords;
  rules: RuleWords;
  failOn: FailOn;
}

/**
 * JUnit XML: a suite for each topic, a case for each rule that ran. A case fails when a finding
 * counts against the run; lighter findings stand in the output of the case.
 */
export function junitReport(result: LintResult, { words, report, rules, failOn }: JunitOptions): string {
  const suites = byTopic(factsOf(result, rules));
  const failed = ({ findings }: RuleFacts) => findings.some(({ severity }) => counts(severity, failOn));
  const totals = (all: RuleFacts[]) =>
    attributes({ tests: all.length, failures: all.filter(failed).length, errors: 0, skipped: 0 });
  const all = suites.flatMap((suite) => suite.rules);
  const sums = attributes({ name: 'csm lint', tests: all.length, failures: all.filter(failed).length, errors: 0 });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${sums}>`,
    ...suites.flatMap(({ topic, rules: own }) => [
      `  <testsuite${attributes({ name: topic === null ? report.ownRules : rules.topics[topic] })}${totals(own)}>`,
      ...own.map((rule) => testCase(rule, failOn, words, report)),
      '  </testsuite>',
    ]),
    '</testsuites>\n',
  ].join('\n');
}

function testCase(rule: RuleFacts, failOn: FailOn, words: CliWords, report: ReportWords): string {
  const open = `    <testcase${attributes({ classname: `csm.${rule.topic ?? 'own'}`, name: rule.id })}`;
  const heavy = rule.findings.filter(({ severity }) => counts(severity, failOn));
  const light = rule.findings.filter(({ severity }) => !counts(severity, failOn));
  const inside: string[] = [];
  if (heavy[0]) {
    const type = heavy.some(({ severity }) => severity === 'error') ? 'error' : heavy[0].severity;
    const head = attributes({ message: report.findingCount(heavy.length), type });
    inside.push(`      <failure${head}>${textOf(heavy, words)}</failure>`);
  }
  if (light.length > 0) inside.push(`      <system-out>${textOf(light, words)}</system-out>`);
  return inside.length === 0 ? `${open}/>` : `${open}>\n${inside.join('\n')}\n    </testcase>`;
}

function textOf(findings: Finding[], words: CliWords): string {
  const lines = findings.map(
    ({ file, line, column, severity, message }) =>
      `${file}:${line}:${column}  ${words.severity[severity]}  ${message.replace(/\s*\n\s*/g, ' ')}`,
  );
  return escapeXml(lines.join('\n'));
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Besides control characters, XML forbids halves of surrogate pairs and two noncharacters.
function escapeXml(text: string): string {
  return printable(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\u{fffd}')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
