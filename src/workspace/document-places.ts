import { type Document, isAlias, isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import { KIND, Places } from './places.js';

/** The places of all values of a document that has no problems. */
export function placesOf(document: Document.Parsed): Places {
  const places = new Places();
  const anchors = new Map<string, number>();
  enter(document.contents);
  return places.trim();

  function enter(node: Node | null): void {
    const [from, to] = node?.range ?? [0, 0];
    if (isAlias(node)) {
      places.alias(from, to, anchors.get(node.source));
      return;
    }
    const kind = isMap(node) ? KIND.mapping : isCollection(node) ? KIND.list : KIND.scalar;
    const row = places.open(kind, from);
    // An anchor may be given again: an alias means the last one before it.
    if (node?.anchor) anchors.set(node.anchor, row);
    if (isMap(node)) for (const pair of node.items) enterPair(pair as Pair<Node, Node | null>);
    else if (isCollection(node)) for (const item of node.items) enter(item as Node);
    places.close(row, to);
  }

  function enterPair({ key, value }: Pair<Node, Node | null>): void {
    const [from, to] = key.range ?? [0, 0];
    places.key(isScalar(key) ? String(key.value ?? '') : '', from, to);
    enter(value);
  }
}
