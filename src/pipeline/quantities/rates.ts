import { operatorAround } from './bounds.js';
import { type Found, inContext, measured, type Search } from './found.js';
import { digitsOf, NUMBER_EN, NUMBER_ZH, START_EN, START_ZH } from './numbers.js';
import { without } from './other-numbers.js';
import { TIME_ZH, UNIT_EN } from './units.js';

const BASE_EN = '\\d{1,3}(?:,\\d{3})+|\\d+|(?:five|ten|twenty)(?:\\s+thousand)?|(?:an?|one)\\s+(?:hundred|thousand)';
/** 9 out of 10 calls are so many cases, 9 out of 10 points a score. */
const OUT_OF_CASES =
  'out\\s+of(?=\\s+(?:ten|10|twenty|20|(?:a\\s+)?hundred|100)\\s+(?!(?:points|marks|stars|across|as|is|was|has|this|plus|always)\\b)[a-z]+s\\b)';
const english = new RegExp(
  `${START_EN}(?<number>${NUMBER_EN})(?!\\s*(?:${UNIT_EN}))(?:\\s+(?!(?:and|or|in|per|within)\\b)[A-Za-z-]+){0,3}?\\s+(?<word>per|in(?:\\s+every)?|(?:out\\s+of|of|for|from)\\s+every|${OUT_OF_CASES})\\s+(?<base>${BASE_EN})(?![\\d.,]*\\d)(?![\\s-]*(?:${UNIT_EN}))\\b`,
  'gi',
);
const BOUND_ZH = '(?<bound>不(?:应|得|宜|能|可|会)?(?:超过|高于|多于|大于|低于|少于)|至多|最多|至少|最少|≤|≥)';
const chinese = new RegExp(
  `每\\s*(?<base>\\d[\\d,]*[百千万]?|[一百千万十]{1,2})(?!\\s*(?:${TIME_ZH}))[^\\d。；;每]{1,40}?${BOUND_ZH}\\s*(?<number>${START_ZH}${NUMBER_ZH})(?!\\s*(?:${TIME_ZH}|%))\\p{Script=Han}?`,
  'gu',
);

/** 万分之三 is 3 per 10,000. */
const fraction = new RegExp(`(?<base>[千万])分之\\s*(?<number>${NUMBER_ZH})`, 'gu');

/** Most texts name no rate; this much every rate has. */
const MAYBE = /\b(?:per|in|every|out\s+of)\s+(?:\d|five|ten|twenty|an?\s|one\s)|每|[千万]分之/i;

/** How many of so many: 4 per 10,000, nine in ten, `每1000件不超过5件`. */
export function ratesIn(text: string): Search {
  const quantities: Found[] = [];
  let rest = text;
  for (const pattern of MAYBE.test(text) ? [english, chinese, fraction] : []) {
    for (const match of rest.matchAll(pattern)) {
      const found = rateOf(text, match);
      if (!found) continue;
      quantities.push(found);
      rest = without(rest, match.index, match.index + match[0].length);
    }
  }
  return { quantities, rest };
}

function rateOf(text: string, { groups = {}, index, 0: match }: RegExpExecArray): Found | undefined {
  const { number = '', base = '', bound, word } = groups;
  const per = baseOf(base);
  const digits = digitsOf(number);
  if (per === undefined || digits === undefined || per < 5 || Number(digits) > per) return undefined;
  // "3 parcels in 12" counts no share of anything.
  const isBound = operatorAround(text.slice(0, index), '', false) !== undefined;
  if (word?.startsWith('in') && !isBound && !/^(?:5|20|10*)$/.test(String(per))) return undefined;
  const quantity = measured(digits, `per ${per}`);
  if (!quantity) return undefined;
  // In Chinese the bound stands far behind the base: only the number itself is marked.
  const from = bound === undefined ? index : index + match.lastIndexOf(number);
  return inContext(text, { from, to: index + match.length, quantity });
}

function baseOf(written: string): number | undefined {
  const words: Record<string, number> = {
    five: 5,
    ten: 10,
    twenty: 20,
    百: 100,
    千: 1000,
    万: 10_000,
    一百: 100,
    一千: 1000,
    一万: 10_000,
    十: 10,
  };
  const [, word = '', thousand] = /^(.*?)(\s+thousand)?$/.exec(written.toLowerCase()) ?? [];
  if (words[word] !== undefined) return words[word] * (thousand ? 1000 : 1);
  if (/^(?:an?|one)$/.test(word) && thousand) return 1000;
  const digits = digitsOf(written);
  return digits === undefined ? undefined : Number(digits);
}
