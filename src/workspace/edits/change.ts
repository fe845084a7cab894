import type { Path } from '../../model/source.js';
import { EditedYaml } from './edited-yaml.js';

/** Some editors of Windows write it at the start of a file. */
const MARK = '\ufeff';

/** One change to the data of a YAML file. Paths lead from the root by keys and list positions. */
export type Change =
  /** Replaces the value, or adds the key; missing mappings on the way are made. */
  | { set: Path; to: unknown }
  /** Takes out a key or a list item; the last item of a list takes the key with it. */
  | { remove: Path }
  /** Puts an item into the list at the path, which is made when missing; `at` past the end appends. */
  | { insert: Path; at: number; item: unknown }
  /** Puts a list's item to another position, counted without it, with the comments that belong to it. */
  | { move: Path; from: number; to: number };

/**
 * A YAML text with its data changed, each change seeing what those before it left. Only the lines of
 * what changes are touched; new values are written in the layout of the file around them.
 * @throws Failure `edit-failed` when the result would not say what was asked for, `edit-shared` when
 * that stands elsewhere too, by an alias, `edit-unreadable` when the text is not YAML to begin with
 */
export function changeYaml(text: string, changes: readonly Change[]): string {
  const mark = text.startsWith(MARK) ? MARK : '';
  return mark + EditedYaml.of(text.slice(mark.length)).after(changes).text;
}
