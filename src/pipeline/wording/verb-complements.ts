/**
 * Words that end in 不得 and forbid nothing: of a verb the complement, they say that something cannot
 * be done, or must not be for its own sake (等不得, 顾不得, 怠慢不得). Each is what stands before 不得; where
 * the same character ends another word, that word is kept out: 理由不得 and 减少不得 do forbid.
 */
const VERBS = [
  '舍|巴|恨|(?<![责])怪|(?<!抱)怨',
  '(?<![理事自缘案])由',
  '(?<![照回兼眷光惠])顾',
  '(?<![意会接约预听偏主拜引召])见',
  '(?<![减至最])少',
  '(?<![减豁避任罢])免',
  '(?<![内面仪形阵妆])容',
  '(?<![登标笔速书牢])记',
  '(?<![确默承公否辨])认',
  '(?<![计结预核清换估折合])算',
  '动弹|哭笑|求之|进退|脱身|奈何',
  '怠慢|马虎|耽误|耽搁|大意|疏忽|含糊|轻视|小看|松懈|缺少|强求|勉强|得罪',
].join('|');

/** Those that are one only before certain words: 离不得人 but 相离不得少于两米. */
const BEFORE: readonly [verb: string, next: string][] = [
  ['(?<![距脱隔撤偏])离|(?<![短欠残空])缺', '人'],
  ['来', '半|一[点丝]|丝毫|任何|虚|马虎'],
  ['开', '玩笑'],
];

/** Nobody takes these for a list of which 等 is the end. */
const WAITING = '客户|顾客|病人|患者|旅客|乘客|客人|住客|老人|孩子|家属|人家|[他她您你我]们?|[急谁也都更可却再是]';
/** 身份证、护照等不得外借: a list ends in it, and it means "and so on". */
const LISTED = '[、和及或与][^，。；：！？,;:]{1,12}';
/** How long, or who: what waiting has and what is forbidden has not. */
const HOW_LONG = '[\\d一两三半几]|太|[久了人]|那么|这么|片刻|再';

/** Keeps a pattern that follows off the 不得 of a complement; to stand right before it. */
export const NO_COMPLEMENT = [
  `(?<!${VERBS})`,
  ...BEFORE.map(([verb, next]) => `(?!(?<=${verb})不得(?:${next}))`),
  `(?!(?<=(?<!${LISTED})(?<=${WAITING})等)不得)`,
  `(?!(?<=(?<!${LISTED})等)不得(?:${HOW_LONG}))`,
].join('');
