/** Numbers as prose writes them, in figures and in words, and what they come to. */

const ONES = [
  'zero|one|two|three|four|five|six|seven|eight|nine|ten',
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
]
  .join('|')
  .split('|');
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const DIGITS = '零一二三四五六七八九';

const FIGURES = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
/** The longer word first: "six" is the beginning of "sixteen". */
const ENGLISH = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')}|(?:an?|one)\\s+(?:hundred|thousand))\\b`;

/** What may not stand before a number: the rest of a longer one, of a word, of a reference. */
export const START_EN = '(?<![A-Za-z\\d][.,-]?|#)';
export const START_ZH = '(?<![A-Za-z\\d][.,-]?|[#上下])';

/** `30`, `1,000`, `2½`, `thirty-five`, `a hundred`; `four (4)` says the same twice. */
export const NUMBER_EN = `(?:${FIGURES}½?|½|${ENGLISH}(?:\\s+and\\s+a\\s+half)?(?:\\s*\\(\\d+\\))?)`;

/** `half an`, `a quarter of an`; the article alone is for the caller to judge. */
export const ARTICLE_EN = '(?:half\\s+an?|three[\\s-]quarters\\s+of\\s+an|(?:a\\s+)?quarter\\s+of\\s+an|an?)(?=\\s)';

/** `30`, `1.5万`, `三十五`, `半`. */
export const NUMBER_ZH = `(?:${FIGURES}[百千万]?|[零〇一二两三四五六七八九十百]{1,5}|半)`;

/** The value of such a number as plain digits, or nothing where the word is none. */
export function digitsOf(written: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(written)) return written;
  const text = written
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, '')
    .trim();
  const figures = /^([\d,]+(?:\.\d+)?)?(½)?$/.exec(text);
  if (figures) return plain(Number((figures[1] ?? '0').replaceAll(',', '')) + (figures[2] ? 0.5 : 0));
  const scaled = /^([\d,]+(?:\.\d+)?)([百千万])$/.exec(text);
  if (scaled) return plain(Number((scaled[1] ?? '').replaceAll(',', '')) * scaleOf(scaled[2]));
  const value = /^[a-z]/.test(text) ? englishValue(text) : chineseValue(text);
  return value === undefined ? undefined : plain(value);
}

/** `两三` and `三五` are said for a range: two digits side by side, the second the larger. */
export function chineseSpan(written: string): [string, string] | undefined {
  const [from, to, ...more] = [...written].map((one) => DIGITS.indexOf(one === '两' ? '二' : one));
  if (from === undefined || to === undefined || more.length > 0 || from < 1 || to <= from) return undefined;
  return [plain(from), plain(to)];
}

function englishValue(text: string): number | undefined {
  if (/^(?:half|three.quarters|(?:a\s+)?quarter|an?$)/.test(text)) return articleValue(text);
  const [, words = '', half] = /^(.*?)(\s+and\s+a\s+half)?$/.exec(text) ?? [];
  if (/^(?:an?|one)\s+(?:hundred|thousand)$/.test(words)) return words.endsWith('hundred') ? 100 : 1000;
  const [first = '', second] = words.split(/[- ]/);
  const ten = TENS.indexOf(first);
  const value = ten < 0 ? ONES.indexOf(first) : (ten + 2) * 10 + Math.max(ONES.indexOf(second ?? ''), 0);
  return value < 0 ? undefined : value + (half ? 0.5 : 0);
}

function articleValue(text: string): number {
  if (text.startsWith('half')) return 0.5;
  if (text.startsWith('three')) return 0.75;
  return text.includes('quarter') ? 0.25 : 1;
}

// Up to 999: no standard spells out more.
function chineseValue(text: string): number | undefined {
  if (text === '半') return 0.5;
  const match =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([零〇一二两三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? digit(tens ?? '一') * 10 : 0) + digit(ones);
}

function digit(word: string | undefined): number {
  if (word === undefined || word === '〇') return 0;
  return DIGITS.indexOf(word === '两' ? '二' : word);
}

function scaleOf(word: string | undefined): number {
  return word === '百' ? 100 : word === '千' ? 1000 : 10_000;
}

// 1e21 and the like would not read back as digits; no standard holds such a number.
function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toFixed(6)));
}
