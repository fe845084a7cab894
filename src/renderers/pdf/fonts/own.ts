import { Failure } from '../../../model/failure.js';
import { charactersOf } from './cmap.js';
import { familyOf, renamed } from './names.js';
import { tablesOf } from './sfnt.js';
import type { Family } from './shipped.js';

/** A font file of the client: TrueType or OpenType, or the first font of a collection. */
export interface FontFile {
  /** What to call it in a message: its path. */
  name: string;
  bytes: Uint8Array;
}

export interface OwnFamily extends Family {
  /** The family as the font names itself. */
  called: string;
}

/**
 * The families among the client's font files. They get names of their own, so that nothing installed on
 * the machine can take their place.
 * @throws Failure `font-unusable`
 */
export function ownFamilies(files: FontFile[]): OwnFamily[] {
  const families = new Map<string, { faces: Buffer[]; characters: Set<number> }>();
  for (const { name, bytes } of files) {
    try {
      const font = Buffer.from(bytes);
      checkTables(font);
      const called = familyOf(font) || name;
      const family = families.get(called) ?? { faces: [], characters: charactersOf(font) };
      families.set(called, { ...family, faces: [...family.faces, font] });
    } catch (error) {
      if (error instanceof RangeError) throw new Failure('font-unusable', { path: name });
      throw error;
    }
  }
  return Array.from(families, ([called, { faces, characters }], i) => {
    const name = `csm Own ${i + 1}`;
    const own = faces.map((font, j) => renamed(font, name, `Face ${j + 1}`));
    return { name, called, faces: () => own, characters: () => characters };
  });
}

/** What Typst needs to set text; without one of these it would leave the font out in silence. */
const NEEDED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap'];
const OUTLINES = ['glyf', 'CFF ', 'CFF2'];

function checkTables(font: Buffer): void {
  const tables = tablesOf(font);
  const whole = NEEDED.every((tag) => tables.has(tag)) && OUTLINES.some((tag) => tables.has(tag));
  if (!whole) throw new RangeError('a table is missing');
}
