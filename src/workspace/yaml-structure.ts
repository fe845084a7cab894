import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Range } from '../model/source.js';
import { MAX_DEPTH, MAX_VALUES } from './yaml-limits.js';
import type { YamlProblem } from './yaml-problem.js';

const MAX_ALIASES = 1000;
const MAX_PROBLEMS = 1000;

/** Open brackets that no file written by a person has. */
const MAX_OPEN = 1000;

/**
 * Whether a text is one that would keep the parser busy for minutes: a thousand of one sign in a
 * row, or a thousand brackets open at once. A glance, blind to quotes and comments, and therefore
 * generous; rulers of dashes and equal signs pass.
 */
export function isGarbled(text: string): boolean {
  if (/([[\]{}"',:&*!?|>%@`])\s{0,3}(?:\1\s{0,3}){999}|(?:- ?){1000}/.test(text)) return true;
  let open = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (mark === '[' || mark === '{' ? 1 : -1));
    if (open > MAX_OPEN) return true;
  }
  return false;
}

/** Whether aliases make too much of the data: a value inside itself has no end, aliases of aliases multiply. */
export function isExplosive(data: unknown): boolean {
  let values = 0;
  const waiting: [unknown, number][] = [[data, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return true;
    for (const item of Object.values(value)) {
      values += 1;
      if (values > MAX_VALUES) return true;
      waiting.push([item, depth + 1]);
    }
  }
  return false;
}

/** Duplicate keys, keys that are not words, aliases of nothing, and nesting beyond reason. */
export function structureProblems(document: Document.Parsed, at: (from: number, to: number) => Range): YamlProblem[] {
  const range = (node: Node) => at(node.range?.[0] ?? 0, node.range?.[1] ?? 1);
  const { deepest, maps, aliases, anchors } = survey(document);
  if (deepest) return [{ code: 'yaml-too-deep', args: {}, range: range(deepest) }];
  const [first] = aliases;
  // Each is looked up by walking the file: many of them would take minutes.
  if (first && aliases.length > MAX_ALIASES) return [{ code: 'yaml-alias-bomb', args: {}, range: range(first) }];
  const problems = aliases
    .filter((alias) => !anchors.has(alias.source))
    .map((alias): YamlProblem => ({ code: 'yaml-BAD_ALIAS', args: {}, range: range(alias) }));
  for (const map of maps) for (const problem of keyProblems(map.items, range)) problems.push(problem);
  // A file with a thousand such slips is not mended one by one.
  problems.length = Math.min(problems.length, MAX_PROBLEMS);
  return problems.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

/** Where the first alias of a file stands. */
export function firstAlias(document: Document.Parsed): Node | undefined {
  return survey(document).aliases[0];
}

interface Survey {
  /** A node nested deeper than any blueprint; the survey stops there. */
  deepest?: Node;
  maps: YAMLMap[];
  aliases: Alias[];
  anchors: Set<string>;
}

// One walk without recursion: the files that need it most would overflow the stack.
function survey(document: Document.Parsed): Survey {
  const found: Survey = { maps: [], aliases: [], anchors: new Set() };
  const waiting: [unknown, number][] = [[document.contents, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (isAlias(node)) found.aliases.push(node);
    else if (isNode(node) && node.anchor) found.anchors.add(node.anchor);
    if (!isCollection(node)) continue;
    if (depth > MAX_DEPTH) return { ...found, deepest: node };
    if (isMap(node)) found.maps.push(node);
    for (const item of node.items.toReversed()) waiting.push([isPair(item) ? item.value : item, depth + 1]);
  }
  return found;
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
