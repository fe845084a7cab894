import type { Project } from '../../model/project.js';
import type { AssertionData } from '../../model/schema/config.js';
import { type Place, under } from '../../model/source.js';
import { closest } from '../../model/suggestion.js';
import type { Report, Rule } from '../rule.js';
import { COMPARISONS, canWeigh, operandPath } from './condition.js';
import { compilePattern } from './pattern.js';
import { pathFault } from './subject.js';
import { valueFault } from './values.js';

const PARTS = ['where', 'require', 'forbid', 'match', 'compare'] as const;

/** What is wrong with the assertions of a project: names that are taken, paths that lead nowhere, values that nothing can have, patterns that are none. */
export function assertionFaults({ config }: Project, at: Place, rules: ReadonlyMap<string, Rule>): Report[] {
  const seen = new Set<string>();
  return (config.lint?.assertions ?? []).flatMap((assertion, i): Report[] => {
    if (assertion === undefined) return [];
    const place = under(at, i);
    const { id } = assertion;
    const taken = seen.has(id) || (rules.get(id)?.topic ?? 'assertions') !== 'assertions';
    seen.add(id);
    return [
      ...(taken ? [{ code: 'assertion-name-taken', args: { rule: id }, at: under(place, 'id') }] : []),
      ...(PARTS.slice(1).every((part) => assertion[part] === undefined)
        ? [{ code: 'assertion-says-nothing', args: { rule: id }, at: under(place, 'id') }]
        : []),
      ...PARTS.flatMap((part) => partFaults(assertion, part, under(place, part))),
    ];
  });
}

function partFaults(assertion: AssertionData, part: (typeof PARTS)[number], at: Place): Report[] {
  const written = assertion[part];
  if (written === undefined) return [];
  if (Array.isArray(written)) return written.flatMap((path, i) => faultOfPath(assertion, path, under(at, i)));
  return Object.entries(written).flatMap(([path, condition]) => [
    ...faultOfPath(assertion, path, under(at, path), 'key'),
    ...(part === 'match'
      ? faultOfPattern(condition, under(at, path))
      : conditionFaults({ assertion, path }, condition, under(at, path))),
  ]);
}

/** Which value is looked at; no path where it is how many there are. */
interface Looked {
  assertion: AssertionData;
  path?: string;
}

function conditionFaults({ assertion, path }: Looked, condition: unknown, at: Place): Report[] {
  const other = operandPath(condition);
  if (other !== undefined) return faultOfPath(assertion, other, at);
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
    return valueFaults({ assertion, path }, condition, at);
  }
  return Object.entries(condition).flatMap(([name, operand]): Report[] => {
    const place = under(at, name);
    if (!COMPARISONS.some((one) => one === name)) {
      const args = { name, known: [...COMPARISONS], suggestion: closest(name, COMPARISONS) };
      return [{ code: 'unknown-comparison', args, at: place, part: 'key' }];
    }
    if (!canWeigh(name, operand)) return [{ code: 'unknown-operand', args: { name, operand }, at: place }];
    if (name === 'matches') return faultOfPattern(operand, place);
    if (name === 'present') return [];
    if (name === 'count') return conditionFaults({ assertion }, operand, place);
    return operandPath(operand) === undefined
      ? valueFaults({ assertion, path }, operand, place)
      : conditionFaults({ assertion }, operand, place);
  });
}

function valueFaults({ assertion, path }: Looked, written: unknown, at: Place): Report[] {
  if (path === undefined) return [];
  const items = Array.isArray(written)
    ? written.map((item, i) => [item, under(at, i)] as const)
    : [[written, at] as const];
  return items.flatMap(([value, place]) => {
    const fault = valueFault(assertion.each, path, value);
    return fault ? [{ ...fault, at: place }] : [];
  });
}

function faultOfPath({ each }: AssertionData, path: string, at: Place, part?: 'key'): Report[] {
  const fault = pathFault(each, path);
  if (!fault) return [];
  const args = { kind: each, path, ...fault, suggestion: closest(fault.part, fault.known) };
  return [{ code: 'unknown-path', args, at, ...(part && { part }) }];
}

function faultOfPattern(pattern: unknown, at: Place): Report[] {
  const reason = compilePattern(String(pattern));
  return typeof reason === 'string' ? [{ code: 'bad-pattern', args: { pattern, reason }, at }] : [];
}
