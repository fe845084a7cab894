import type { Finding } from '../../lint/finding.js';
import type { RuleWords } from '../../locales/en/rules/index.js';
import type { Locale } from '../../model/locale.js';
import type { Severity } from '../../model/problem.js';
import type { ExceptedFinding, LintResult } from '../findings.js';
import { printable } from '../printable.js';
import { fingerprintsOf } from './fingerprints.js';
import { factsOf, type RuleFacts } from './rule-facts.js';
import { helpOf } from './rule-help.js';

interface SarifOptions {
  lang: Locale;
  version: string;
  rules: RuleWords;
  /** The page of a built-in rule in Markdown, where there is one. */
  pageOf(rule: string): string | undefined;
}

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning: findings with the help of their rules, excepted ones as suppressed. */
export function sarifReport(result: LintResult, { lang, version, rules, pageOf }: SarifOptions): string {
  const facts = factsOf(result, rules);
  const indexOf = new Map(facts.map(({ id }, i) => [id, i]));
  const fingerprints = fingerprintsOf(result);
  const record = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [location(finding)],
    partialFingerprints: { 'csmEntity/v1': fingerprints.get(finding) },
  });
  const run = {
    tool: {
      driver: {
        name: 'csm',
        version,
        ...(/^\d+\.\d+\.\d+$/.test(version) && { semanticVersion: version }),
        rules: facts.map((rule) => descriptor(rule, rules, rule.topic === null ? undefined : pageOf(rule.id))),
      },
    },
    invocations: [{ executionSuccessful: !result.misconfigured }],
    language: lang,
    columnKind: 'utf16CodeUnits',
    results: [
      ...result.findings.map(record),
      ...result.excepted.map((one) => ({ ...record(one.finding), suppressions: [suppression(one)] })),
    ],
    ...(result.asOf !== null && { properties: { asOf: result.asOf } }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, topic, level, title, origin }: RuleFacts, words: RuleWords, page: string | undefined) {
  const text = messageText(title);
  const help = helpOf(text, page);
  return {
    id,
    name: id.replace(/(?:^|[-_/ ])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text: origin === null ? text : `${text} (${origin})` },
    help,
    defaultConfiguration: { level: LEVELS[level] },
    ...(topic !== null && { properties: { tags: [words.topics[topic]] } }),
  };
}

function location({ file, line, column, endLine, endColumn, on }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(on !== null && { logicalLocations: [{ name: printable(on) }] }),
  };
}

function suppression({ reason, inPlace }: ExceptedFinding) {
  return {
    kind: inPlace ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason !== null && { justification: printable(reason) }),
  };
}

/** A path as a relative reference of RFC 3986; halves of surrogate pairs cannot be encoded. */
function uriOf(file: string): string {
  const parts = file.replace(/\p{Surrogate}/gu, '\u{fffd}').split('/');
  return parts.map((part) => encodeURIComponent(part)).join('/');
}

// `{0}` would stand for an argument and `[text](target)` for a link, if they were not escaped.
function messageText(text: string): string {
  return printable(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
