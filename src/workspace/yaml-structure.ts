import { type Document, isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import type { Range } from '../model/source.js';
import type { YamlProblem } from './yaml-source.js';

/** Far deeper than any blueprint, far shallower than the stack. */
const MAX_DEPTH = 64;

/** Duplicate keys, keys that are not words, and nesting beyond reason: each key is looked at once. */
export function structureProblems(document: Document.Parsed, at: (from: number, to: number) => Range): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const range = (node: Node) => at(node.range?.[0] ?? 0, node.range?.[1] ?? 1);
  const waiting: [unknown, number][] = [[document.contents, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (!isCollection(node)) continue;
    if (depth > MAX_DEPTH) return [{ code: 'yaml-too-deep', args: {}, range: range(node) }];
    if (isMap(node)) problems.push(...keyProblems(node.items, range));
    for (const item of node.items) waiting.push([isPair(item) ? item.value : item, depth + 1]);
  }
  return problems.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

function keyProblems(pairs: { key: unknown }[], range: (node: Node) => Range): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const first = new Map<string, Node>();
  for (const { key } of pairs) {
    const node = key as Node;
    if (!isScalar(key)) {
      problems.push({ code: 'yaml-key-not-text', args: {}, range: range(node) });
      continue;
    }
    const name = String(key.value);
    const earlier = first.get(name);
    if (earlier)
      problems.push({ code: 'yaml-duplicate-key', args: { key: name, line: range(earlier).line }, range: range(node) });
    else first.set(name, node);
  }
  return problems;
}
