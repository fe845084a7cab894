import { ownWords } from './segments.js';
import { NO_COMPLEMENT } from './verb-complements.js';

/** A word by which a Chinese text requires or forbids, and the modal verb that a standard has in its place. */
export interface ModalVerb {
  /** As it stands in the text, and where (UTF-16 units). */
  word: string;
  index: number;
  instead: '应' | '不应';
  /** Whether the one can be put for the other, and the sentence stays as good and means the same. */
  safe: boolean;
}

/** The end of what could follow: nothing is required there. */
const END = '[，。；、：！？,.;:!?]|$';
/** 要 that only strengthens the word before it: not 要求, 要点. */
const STRESS = '要(?![求点件素领])';
/** What is necessary is no requirement: 必须签字，才能办理. */
const CONDITION = '(?![^。；;]*[才方][能可会准])';
/** An adjective: 不可识别的面单 cannot be read, nobody forbids it. */
const ATTRIBUTE = '(?![一-鿿]{1,8}的(?!情况下)[一-鿿])';
/** What 禁止 stands behind where it is the verb of the sentence. */
const SUBJECT = `(?<=^|[，。；、：！？,.;:!?\\s]|[内中间上下前后时处厅室区员工者均]|一律|人员|客户)`;

/**
 * What GB/T 1.1-2020, annex C, has 应 and 不应 for. It rules out 必须, by which requirements of a
 * standard could be taken for those of the law, and 不可, 不得 and 禁止, the second of which the edition
 * of 2009 still allowed; 须, 务必, 应当, 不准 and 不许 are not among its verbs. The patterns find a word
 * where it is a modal verb; the first that fits counts, and look-around alone surrounds the word.
 */
const REPLACED: readonly [pattern: string, instead: ModalVerb['instead'], safe: boolean][] = [
  [`(?<![不非无应]|是否|并非)必须${STRESS}${CONDITION}`, '应', true],
  ['(?<![不非无应]|是否|并非)必须得(?![到出体知当])', '应', false],
  [`(?<![不非无应]|是否|并非)必须(?!要求|[的品应]|${END})${CONDITION}`, '应', true],
  [`(?<![不非无]|是否|并非)必须(?![的品]|${END})`, '应', false],
  [`(?<![请应])务必(?:${STRESS})?(?!要求)`, '应', true],
  [`(?<![必不无毋勿莫胡触些应])须(?:${STRESS})?(?!要求|[知臾根])${CONDITION}`, '应', true],
  [`(?<![必不无毋勿莫胡触些])须(?![知臾根]|${END})`, '应', false],
  ['(?<![相对供响适反效感呼])应当(?![日天地时前月年班场事期次值面即众季周晚夜下局的])', '应', true],
  [
    `${NO_COMPLEMENT}不得(?![不已法力志劲宜罪分奖的]|了(?!解)|当(?![面众场天日])|体(?!罚)|意(?!图)|而知|要领|人心|其[门解法]|${END})`,
    '不应',
    true,
  ],
  [
    `(?<![必少非无]|缺一|(?<!许)可)不可(?:以(?!为))?(?![靠抗避逆少见用控分估比数知]|或缺|能|思议|预|替代|撤销|接受|行|再生|多得|告人|收拾|磨灭|理喻|恢复|修复|挽回|逾越|名状|否认|${END})${ATTRIBUTE}`,
    '不应',
    false,
  ],
  [`${SUBJECT}(?:严禁|(?:严格)?禁止)(?!标|事项|行为|清单|类|令|性|的|${END})${ATTRIBUTE}`, '不应', false],
  [`(?<![说拿吃测量算看摸瞄对猜])不准(?![确时点许头备予的]|${END})`, '不应', false],
  ['不许(?![可诺久])', '不应', false],
];

const ANY = /须|务必|应当|不[得可准许]|禁/;

const patterns = REPLACED.map(([pattern, instead, safe]) => ({ pattern: new RegExp(pattern, 'g'), instead, safe }));

/**
 * The words of a Chinese text that a standard has another modal verb for, in their order. Words in
 * quotation marks are not the text's own.
 */
export function findModalVerbs(text: string): ModalVerb[] {
  if (!ANY.test(text)) return [];
  const own = ownWords(text);
  const found: ModalVerb[] = [];
  for (const { pattern, instead, safe } of patterns) {
    for (const { 0: word, index } of own.matchAll(pattern)) {
      const taken = found.some((one) => index < one.index + one.word.length && one.index < index + word.length);
      if (!taken) found.push({ word, index, instead, safe });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
