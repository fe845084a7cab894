import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Path, Range } from '../../src/model/source.js';

/** Every path into a value, the value's own first; what stands below a path of an alias too. */
export function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, Array.isArray(value) ? +key : key]);
}

/** Finds places step by step in the nodes of the library: slow, and plain to see that it is right. */
export function placesBy(text: string): (path: Path, part: 'key' | 'value') => Range {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', merge: false, uniqueKeys: false });
  return (path, part) => {
    let at: { node: Node | null; key?: Node } = { node: document.contents };
    for (const [depth, step] of path.entries()) {
      if (isAlias(at.node)) at = { ...at, node: at.node.resolve(document) ?? null };
      const next = below(at.node, step);
      if (!next) break;
      at = next;
      if (at.key && part === 'key' && depth === path.length - 1) return range(span(at.key));
    }
    return range(span(at.node, at.key));
  };

  function range([from, to]: [number, number]): Range {
    const [start, end] = [lineCounter.linePos(from), lineCounter.linePos(to)];
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  }
}

function below(node: Node | null, step: string | number): { node: Node | null; key?: Node } | undefined {
  if (isMap(node)) {
    const pair: Pair | undefined = node.items.find((one) => nameOf(one.key) === String(step));
    return pair && { node: pair.value as Node | null, key: pair.key as Node };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item as Node };
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function span(node: Node | null, key?: Node): [number, number] {
  if (isMap(node) && node.items.length > 0) return span(node.items[0]?.key as Node);
  const empty = !node?.range || node.range[1] <= node.range[0];
  if (key && (empty || isSeq(node) || isMap(node))) return span(key);
  const [from, to] = node?.range ?? [0, 0];
  return [from, Math.max(to, from + 1)];
}
