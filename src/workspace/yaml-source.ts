import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Path, Range, Source } from '../model/source.js';
import type { YamlProblem } from './yaml-problem.js';
import { firstAlias, isExplosive, isGarbled, structureProblems } from './yaml-structure.js';

/** A YAML file that keeps the position of every scalar. */
export interface YamlSource extends Source {
  text: string;
  problems: YamlProblem[];
}

/** Reads YAML 1.2. A file with problems has `data` undefined: half-read data would mislead. */
export function parseYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const at = (from: number, to: number) => rangeIn(lines, from, to);
  if (isGarbled(text)) return unreadable(file, text, 'yaml-garbled', at(0, 1));
  // A broken file can give a million errors, each with a trace nobody reads.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Duplicate keys are looked for in yaml-structure.ts, in linear time and with both places.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      // Whatever the file asks for: `%YAML 1.1` and tags such as !!set would change what values mean.
      schema: 'core',
      resolveKnownTags: false,
      merge: false,
      logLevel: 'error',
    });
    const syntax = [...document.errors, ...document.warnings].slice(0, 1).map((error) => syntaxProblem(error, at));
    const problems = syntax.length > 0 ? syntax : structureProblems(document, at);
    const data = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
    if (isExplosive(data)) {
      const [from, to] = firstAlias(document)?.range ?? [0, 1];
      return unreadable(file, text, 'yaml-alias-bomb', at(from, to));
    }
    return { file, text, data, problems, locate: (path, part = 'value') => locate(document, lines, path, part) };
  } catch (error) {
    // The parser recurses once a level and overflows the stack; an alias may stand before its anchor.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    return unreadable(file, text, error instanceof RangeError ? 'yaml-too-deep' : 'yaml-BAD_ALIAS', at(0, 1));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function unreadable(file: string, text: string, code: string, range: Range): YamlSource {
  return { file, text, data: undefined, problems: [{ code, args: {}, range }], locate: () => range };
}

function syntaxProblem(error: YAMLError, at: (from: number, to: number) => Range): YamlProblem {
  return { code: `yaml-${error.code}`, args: { detail: error.message }, range: at(error.pos[0], error.pos[1]) };
}

function locate(document: Document.Parsed, lines: LineCounter, path: Path, part: 'key' | 'value'): Range {
  let node: Node | null = document.contents;
  let key: Node | undefined;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) break;
      key = pair.key as Node;
      if (part === 'key' && depth === path.length - 1) return nodeRange(lines, key, undefined);
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      node = item as Node;
      key = undefined;
    } else break;
  }
  return nodeRange(lines, node, key);
}

// Looked up once for each finding: a search through a mapping of 100,000 keys would be felt.
const pairsByMap = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairsByMap.get(map);
  if (known) return known;
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value ?? '') : '', pair]));
  pairsByMap.set(map, pairs);
  return pairs;
}

// A mapping is shown at its first key and a list at the key it hangs on: a range of a hundred
// lines helps nobody find the place.
function nodeRange(lines: LineCounter, node: Node | null, key: Node | undefined): Range {
  if (isMap(node) && node.items.length > 0) {
    return nodeRange(lines, node.items[0]?.key as Node, undefined);
  }
  const empty = !node?.range || node.range[1] <= node.range[0];
  if (key && (empty || isSeq(node) || isMap(node))) return nodeRange(lines, key, undefined);
  const [from, to] = node?.range ?? [0, 0];
  return rangeIn(lines, from, Math.max(to, from + 1));
}

function rangeIn(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  // A parser that gave up early has counted no lines; lines count from 1 all the same.
  const first = (position: number) => Math.max(1, position);
  return {
    line: first(start.line),
    column: first(start.col),
    endLine: first(end.line),
    endColumn: first(end.col),
  };
}
