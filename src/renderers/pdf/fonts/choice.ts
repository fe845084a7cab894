import { Failure } from '../../../model/failure.js';
import type { OwnFamily } from './own.js';
import { type Family, SHIPPED } from './shipped.js';

/** A family in the order Typst tries them; `covers` narrows it to some characters (a regular expression). */
export interface Named {
  name: string;
  covers?: string;
}

export interface Choice {
  /** What has to be loaded. */
  families: Family[];
  order: Named[];
}

// Marks that stand side by side in a legend: from one font, or they differ in size.
const MARKS = '[\u25a0\u25a1\u25cb\u25cf\u25d0\u25d1\u2605\u2606\u2610-\u2612\u2713\u2717]';
const SHOWN_AT_MOST = 20;

/**
 * The families a text needs. In Chinese the Chinese font comes first, so that quotation marks and dashes
 * have its width and the letters its size; `brandFont` comes before all where the client's files hold it.
 * @throws Failure `uncovered-characters`
 */
export function chosenFonts(
  characters: Set<number>,
  { chinese, brandFont, own }: { chinese: boolean; brandFont?: string; own: OwnFamily[] },
): Choice {
  const brand = own.filter(({ called }) => called.toLowerCase() === brandFont?.trim().toLowerCase());
  const others = own.filter((family) => !brand.includes(family));
  const [latin, symbols, han, ...rest] = SHIPPED as [Family, Family, Family, ...Family[]];
  const order = [
    ...brand,
    ...(chinese ? [han, latin] : [latin]),
    symbols,
    ...(chinese ? [] : [han]),
    ...rest,
    ...others,
  ];
  const needed = new Set<Family>();
  const missing: number[] = [];
  for (const code of characters) {
    const family = order.find((one) => one.characters().has(code));
    if (family) needed.add(family);
    else if (!invisible(code)) missing.push(code);
  }
  if (missing.length > 0) throw uncovered(missing);
  const families = order.filter((family) => needed.has(family) || family === symbols || family === order[0]);
  return { families, order: [{ name: symbols.name, covers: MARKS }, ...families.map(({ name }) => ({ name }))] };
}

// Joiners, variation selectors and the like shape their neighbors; blanks of any width need no glyph.
function invisible(code: number): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{Zs}]$/u.test(String.fromCodePoint(code));
}

function uncovered(missing: number[]): Failure {
  const shown = missing
    .sort((a, b) => a - b)
    .slice(0, SHOWN_AT_MOST)
    .map((code) => `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`);
  return new Failure('uncovered-characters', { characters: shown, more: missing.length - shown.length });
}
