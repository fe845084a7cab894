import { Places } from '../places.js';
import { MAX_VALUES } from '../yaml-limits.js';
import { readMapping } from './block.js';
import { Cursor, NotEveryday } from './cursor.js';

/** Tabs, old line ends and other signs nobody sees: rare, and each with rules of its own. */
const UNSEEN = /(?!\n|\r\n)\p{Cc}|\ufeff/u;

/** Whether a text has none of the signs whose rules only the parser for all of YAML knows. */
export function isSeen(text: string): boolean {
  return !UNSEEN.test(text);
}

/**
 * Reads the YAML that people write in blueprints: mappings, lists, brackets, texts of every kind,
 * comments. Nothing for all other files, among them those with errors: the parser for all of YAML
 * reads these. What is read here has the data and the places that parser would give.
 */
export function readEverydayYaml(text: string): { data: unknown; places: Places } | undefined {
  if (!isSeen(text)) return undefined;
  const places = new Places();
  try {
    const cursor = new Cursor(text);
    if (cursor.text.startsWith('---', cursor.pos) && cursor.indent === 0) {
      cursor.pos += 3;
      cursor.nextLine();
    }
    if (cursor.indent !== 0) return undefined;
    const data = readMapping(cursor, places, 0, 0);
    return cursor.indent < 0 && places.size <= MAX_VALUES ? { data, places: places.trim() } : undefined;
  } catch (error) {
    if (error instanceof NotEveryday) return undefined;
    throw error;
  }
}
