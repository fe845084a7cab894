import type { Quantity } from '../model/quantity.js';
import { countsIn } from './quantities/counts.js';
import type { Found } from './quantities/found.js';
import { levelsIn } from './quantities/levels.js';
import { plainText } from './quantities/other-numbers.js';
import { ratesIn } from './quantities/rates.js';
import type { QuantityRole } from './quantities/role.js';

/** A quantity that a sentence holds. */
export interface QuantityInText {
  /** Where it begins in the text, in UTF-16 units. */
  index: number;
  /** Number and unit exactly as written: `30 seconds`, `两个工作日`. */
  text: string;
  /** With the operator that the words around it give it; of a range the lower end. */
  quantity: Quantity;
  /** The upper end of a range. */
  to?: Quantity;
  role: QuantityRole;
}

/** No statement is longer; a novel in its place must not cost a minute. */
const MAX_LENGTH = 2000;
const NUMERIC =
  /[\d０-９½]|[一二两三四五六七八九十百半]|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|an?\s+(?:second|minute|hour|day|week|month|year|business|working))/iu;

/**
 * Every quantity of an English or Chinese text, in its order: shares (`95%`, `百分之九十五`, `九成`, nine
 * in ten), lengths of time (`30 s`, two weeks, `半小时`), rates (4 per 10,000, `每1000件不超过5件`), scores
 * (4.5 of 5), and counts where a word such as "at most" binds them. Clock times, dates, ages, sums of
 * money, weights, and the categories of a survey are left out.
 */
export function quantitiesIn(text: string): QuantityInText[] {
  if (!NUMERIC.test(text)) return [];
  const found: Found[] = [];
  let plain = plainText(text.slice(0, MAX_LENGTH));
  for (const search of [ratesIn, levelsIn, countsIn]) {
    const { quantities, rest } = search(plain);
    found.push(...quantities);
    plain = rest;
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, quantity, upper, role }) => ({
      index: from,
      text: text.slice(from, to),
      quantity,
      ...(upper && { to: upper }),
      role,
    }));
}
