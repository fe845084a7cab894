import { simplified } from '../../pipeline/wording/simplified.js';
import { HEADER_WORDS, type HeaderWord } from './header-words.js';

/** A header as it is read: what its column holds, and the unit it names. */
export interface ReadHeader {
  kind: HeaderWord['kind'];
  plain: HeaderWord['plain'];
  unit?: string;
}

/** The units a header may name, in brackets or behind its words. */
const UNITS: readonly [RegExp, string][] = [
  [/^(?:%|pct|per ?cent(?:age)?|百分比|百分率)$/, '%'],
  [/^(?:s|secs?|seconds?|秒)$/, 's'],
  [/^(?:m|mins?|minutes?|分钟|分)$/, 'min'],
  [/^(?:(?:business|working|office) (?:hours?|hrs?)|工作小时)$/, 'business hours'],
  [/^(?:h|hrs?|hours?|小时|时)$/, 'hours'],
  [/^(?:(?:business|working|work) days?|bd|个?工作[日天])$/, 'business days'],
  [/^(?:calendar days?|自然日|个?(?:日历日|历日))$/, 'calendar days'],
  [/^(?:d|days?|天|日)$/, 'days'],
  [/^(?:weeks?|周|星期|个星期)$/, 'weeks'],
  [/^(?:months?|个?月)$/, 'months'],
  [/^(?:points?|pts|分数)$/, 'points'],
  [/^(?:‰|per ?mille|千分比)$/, 'per 1000'],
];

/** The unit a cell of a column of units names, as `parseQuantity` has it: `%`, `per 10000`, `business days`. */
export function unitWordOf(cell: string): string | undefined {
  const line = plainHeader(cell);
  const known = UNITS.find(([words]) => words.test(line));
  if (known) return known[1];
  const base = /^(?:per|in|\/|每)\s*(\d[\d,. ]*)/.exec(line)?.[1];
  return base === undefined ? undefined : `per ${base.replace(/[,. ]/g, '')}`;
}

/** What no reader sees: control characters, marks that turn the direction of writing, spaces without width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A cell on one line, without what no reader sees. */
export function headerLine(cell: string): string {
  if (!/[^\x20-\x7e]|\s{2}/.test(cell)) return cell.trim();
  return cell.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** What a header says; nothing where no word of it is known. */
export function readHeader(cell: string): ReadHeader | undefined {
  const line = plainHeader(cell);
  const unit = unitOf(line);
  const words = line
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:en|eng|fr|fra|zh|cn|tc|sc)$/, ' ')
    .replace(/[%*:：?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // What is longer is a sentence of a title or a note.
  if (words.length > 60) return undefined;
  const known = HEADER_WORDS.find((one) => one.words.test(words));
  if (known) return { kind: known.kind, plain: known.plain, ...(unit && { unit }) };
  return isPeriod(cell) ? { kind: 'result', plain: 1, ...(unit && { unit }) } : undefined;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?:19|20)\\d{2}(?:\\s*[-/]\\s*(?:19|20)?\\d{2})?';
const PERIOD = new RegExp(
  `^(?:fy\\s*)?(?:${YEAR}|fy\\s*\\d{2}(?:\\s*/\\s*\\d{2})?)\\s*年?度?$|^(?:${YEAR}\\s*年?\\s*)?(?:q[1-4]|[1-4]q|h[12]|第?[一二三四1-4]季度|(?:1[0-2]|[1-9])月|上半年|下半年|(?:${MONTH})\\.?(?:[\\s-]*(?:${YEAR}|'?\\d{2}))?)$`,
  'i',
);

/** Whether a header is nothing but a year, a quarter or a month: 2023/24, Q2, 3月. */
export function isPeriod(cell: string): boolean {
  return PERIOD.test(plainHeader(cell));
}

function plainHeader(cell: string): string {
  return simplified(headerLine(cell.normalize('NFKC')))
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/_+|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function unitOf(line: string): string | undefined {
  const named = [...line.matchAll(/[([]\s*(?:in |单位[:：]?\s*)?([^)\]]+?)\s*[)\]]/g)].map(
    ([, inside]) => inside ?? '',
  );
  const tail = /\bin (?:calendar |working |business )?([a-z]+)$/.exec(line)?.[0].slice(3);
  const candidates = [...named, tail ?? '', /%/.test(line) ? '%' : ''];
  for (const one of candidates) {
    const known = UNITS.find(([words]) => words.test(one.trim()));
    if (known) return known[1];
  }
  return undefined;
}
