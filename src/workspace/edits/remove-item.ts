import type { Path } from '../../model/source.js';
import { readYaml } from '../yaml-source.js';
import { planEdits } from './plan.js';
import { asOne, type TextEdit } from './text-edit.js';
import { Tree } from './tree.js';

/** Takes one item out of a list that holds others; nothing when it cannot be done by the text alone. */
export function removeItem(text: string, path: Path): TextEdit | undefined {
  const reading = readYaml(text);
  if (Array.isArray(reading)) return undefined;
  const tree = new Tree(text, reading.places);
  const list = reading.places.rowAt(path.slice(0, -1));
  if (list === undefined || !tree.isList(list) || reading.places.childrenOf(list).length < 2) return undefined;
  return asOne(text, planEdits(tree, { remove: path }));
}
