import { operatorAround } from './bounds.js';
import { inContext, measured, type Search } from './found.js';
import { digitsOf, NUMBER_EN, NUMBER_ZH, START_EN, START_ZH } from './numbers.js';

const pattern = new RegExp(
  `${START_EN}(?<english>${NUMBER_EN})(?:\\s+[A-Za-z]+(?:-[A-Za-z]+)*|(?=\\s*(?:$|[.;)](?!\\d))))|${START_ZH}(?<chinese>${NUMBER_ZH})[\\u4e00-\\u9fff]`,
  'gi',
);

const WITHIN = /\b(?:with)?in\s+$/i;

/**
 * Counts of things, such as `at most 20 parcels`, `不超过2次`: without a word that binds them they
 * only describe what the text is about.
 */
export function countsIn(text: string): Search {
  const quantities = [...text.matchAll(pattern)].flatMap(({ groups = {}, index: from, 0: whole }) => {
    const to = from + whole.length;
    // "Within 30" leaves out a unit of time.
    if (!/[A-Za-z]/.test(whole) && WITHIN.test(text.slice(0, from))) return [];
    // Asked first: most numbers that are left are bound by nothing.
    if (operatorAround(text.slice(0, from), text.slice(to), false) === undefined) return [];
    const quantity = measured(digitsOf(groups.english ?? groups.chinese ?? ''), '');
    return quantity ? [inContext(text, { from, to, quantity })] : [];
  });
  return { quantities, rest: text };
}
