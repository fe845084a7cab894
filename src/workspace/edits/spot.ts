import { Failure } from '../../model/failure.js';
import type { Path } from '../../model/source.js';
import { KIND } from '../places.js';
import type { Tree } from './tree.js';

/** A value in its surroundings. */
export interface Spot {
  row: number;
  /** The row of what holds it, and its position there; none for the root. */
  parent: number | undefined;
  at: number;
  /** Whether it hangs on a key. */
  keyed: boolean;
  /** Whether it stands between the brackets of something around it. */
  inFlow: boolean;
}

/**
 * The value at a path; nothing where there is none.
 * @throws Failure `edit-shared` where the way leads through an alias: what is there stands elsewhere too
 */
export function spotAt(tree: Tree, path: Path): Spot | undefined {
  let spot: Spot = { row: 0, parent: undefined, at: 0, keyed: false, inFlow: false };
  for (const depth of path.keys()) {
    if (tree.places.kindOf(spot.row) === KIND.alias)
      throw new Failure('edit-shared', { key: path.join('.') }, 'machine');
    const row = tree.places.rowAt(path.slice(0, depth + 1));
    if (row === undefined) return undefined;
    const siblings = tree.places.childrenOf(spot.row);
    spot = {
      row,
      parent: spot.row,
      at: siblings.indexOf(row),
      keyed: tree.isMapping(spot.row),
      inFlow: spot.inFlow || tree.isFlow(spot.row),
    };
  }
  return spot;
}
