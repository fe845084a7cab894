import type { Finding } from '../../lint/finding.js';
import { type Rule, TOPICS, type Topic } from '../../lint/rule.js';
import { rules as builtIn } from '../../lint/rules/index.js';
import type { RuleWords } from '../../locales/en/rules/index.js';
import type { Severity } from '../../model/problem.js';
import type { LintResult } from '../findings.js';

/** What a report says of a rule. */
export interface RuleFacts {
  id: string;
  /** Null for a rule that the project wrote for itself. */
  topic: Topic | null;
  /** What its findings weigh in csm.yaml. */
  level: Severity;
  /** What it asks for, in one sentence; for a project's own rule what its first finding says. */
  title: string;
  /** Where in the field it comes from. */
  origin: string | null;
  findings: Finding[];
}

const RULES: ReadonlyMap<string, Rule> = new Map(builtIn.map((rule) => [rule.id, rule]));

/** The topic of a built-in rule; null for a rule that the project wrote for itself. */
export function topicOf(rule: string): Topic | null {
  return RULES.get(rule)?.topic ?? null;
}

/** Every rule that ran or has a finding: the built-in ones topic by topic, then the project's own by id. */
export function factsOf({ ran, findings, excepted }: LintResult, words: RuleWords): RuleFacts[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) push(found, finding);
  const spared = new Map<string, Finding[]>();
  for (const { finding } of excepted) push(spared, finding);
  const levels = new Map(ran.flatMap(({ rule, level }) => (level === 'off' ? [] : [[rule, level] as const])));
  const ids = [...new Set([...levels.keys(), ...found.keys(), ...spared.keys()])];
  const titles: Record<string, string> = words.titles;
  return ids.sort(byPlace).map((id) => {
    const rule = RULES.get(id);
    const own = found.get(id) ?? [];
    const [first] = [...own, ...(spared.get(id) ?? [])];
    return {
      id,
      topic: rule?.topic ?? null,
      level: levels.get(id) ?? first?.severity ?? 'warning',
      title: titles[id] ?? first?.message ?? id,
      origin: rule ? words.origins[rule.origin] : null,
      findings: own,
    };
  });
}

/** The facts of rules by topic, in the order of topics; the project's own rules come last. */
export function byTopic(facts: RuleFacts[]): { topic: Topic | null; rules: RuleFacts[] }[] {
  return [...TOPICS, null]
    .map((topic) => ({ topic, rules: facts.filter((rule) => rule.topic === topic) }))
    .filter(({ rules }) => rules.length > 0);
}

const PLACES = new Map(builtIn.map(({ id }, i) => [id, i]));

function byPlace(a: string, b: string): number {
  const order = (PLACES.get(a) ?? Number.POSITIVE_INFINITY) - (PLACES.get(b) ?? Number.POSITIVE_INFINITY);
  if (order !== 0 && !Number.isNaN(order)) return order;
  return a < b ? -1 : Number(a > b);
}

function push(groups: Map<string, Finding[]>, finding: Finding): void {
  const group = groups.get(finding.rule);
  if (group) group.push(finding);
  else groups.set(finding.rule, [finding]);
}
