import { hasShare, hasTimeLimit } from './limits.js';
import { ownWords, type Stretch, sentences } from './segments.js';
import { isActive, isParticiple } from './verbs.js';

/** Where a second behavior begins, and the words that join it on, as they stand in the text. */
export interface Joint {
  index: number;
  word: string;
}

/** A joining word, what may stand between it and the verb, the verb and the word behind it. */
const ENGLISH =
  /,?\s*\b(?:and(?:\s+then|\s+also)?|as\s+well\s+as|then)\s+(?:(?:to|will|also|then|always|is|are|be|gets?|(?!reply|supply)[a-z]+ly)\s+)*(?<verb>[a-z]+)(?=\s+(?<next>\S+)|\W|$)/gi;
/** What makes the words behind it part of a condition or a purpose. */
const SUBORDINATE =
  /\b(?:who|whom|whose|that|which|when|whenever|if|where|after|before|once|until|unless|because|while|provid(?:ed|ing)|how|(?<!\b(?:goal|aim|aims|objective|is|are|have|has)\s(?:is\s)?)to(?!\s+(?:the|an?|your|our|his|her|their|its|each|every|all|any|\d)\b))\b(?![^,]*,)/i;
const CHINESE =
  /[，,]\s*(?:并且|并(?![非不未列])|同时(?![间段刻])|然后|随后|以及(?=[在于]))|(?<=[内][一-鿿]{1,12})并(?=[在于])/g;
/** The outer limit of the same behavior, or the other tier of the same threshold: at the latest within 4 hours, 其余. */
const SAME_BEHAVIOR =
  /^\s*(?:and\s+)?(?:or|but|at|in|within|no|not|never|maximum|max|up\s+to|the\s+(?:rest|others?)|all\s+others?)\b|\b(?:at\s+(?:the\s+latest|most)|in\s+(?:any|no)\s+case)\b|最[长迟晚多]|至多|^\s*不(?:得)?超过|总(?:时|计)|全程|累计|其[余他它]|剩余|任何|一律/iu;
/** What has to be so before the clock of the next clause runs: 18:00前提交的, 2分钟内无人应答, "if not answered". */
const CONDITION =
  /(?:的|时|后|起|者)\s*$|未|无人|没有|仍|如|若|^\s*(?:if|when|where|after|once|for|unless)\b|\b(?:not|received|submitted|placed|ordered|handed\s+in)\b/i;

/** What is left out of the count is no second limit: calls given up within 5 seconds do not count, 5秒内挂断的不计. */
const LEFT_OUT =
  /\b(?:do(?:es)?\s+not\s+count|(?:is|are)\s+(?:not\s+counted|left\s+out|excluded|disregarded)|exclud(?:es?|ing)|without\s+counting)\b|不计|不纳入|不包括|不包含|不含|除外/i;

/** 材料齐全，并符合条件的申请: part of what is spoken of. */
const ATTRIBUTE = /^[^，,。；;]*的[^，,。；;]{1,8}(?:[，,]|应|须|需)/;

/**
 * The places where a wording goes on to a second behavior: "answers the call within 20 seconds *and
 * resolves* the question", 在20秒内接听*，并*在2小时内答复. Careful: a joint that may belong to a
 * condition, a purpose or a shared object ("reads and signs the form") is left alone.
 */
export function jointsOf(text: string): Joint[] {
  const own = ownWords(text);
  return sentences(own).flatMap((sentence) => [...englishJoints(own, sentence), ...chineseJoints(own, sentence)]);
}

/**
 * The first place where a statement takes up a second behavior or a second limit; nothing where it
 * keeps to one. Sentences of their own are joints too when each sets a limit or a share.
 */
export function severalBehaviors(text: string): Joint | undefined {
  const [first] = jointsOf(text);
  if (first) return { ...first, word: text.slice(first.index, first.index + first.word.length) };
  const own = ownWords(text);
  const all = sentences(own);
  const tandem = all.flatMap((sentence) => limitsInTandem(own, sentence))[0];
  if (tandem) return { ...tandem, word: text.slice(tandem.index, tandem.index + tandem.word.length) };
  if (all.length < 2) return undefined;
  const limiting = all.filter(({ from, to }) => {
    const said = own.slice(from, to);
    return setsLimit(said) && !LEFT_OUT.test(said);
  });
  const second = limiting[1];
  if (!second) return undefined;
  const said = text.slice(second.from, second.to);
  const index = second.from + (said.length - said.trimStart().length);
  return { index, word: said.trim() };
}

function englishJoints(text: string, { from, to }: Stretch): Joint[] {
  return [...text.slice(from, to).matchAll(ENGLISH)].flatMap((match) => {
    const { verb = '', next = '' } = match.groups ?? {};
    const active = isActive(verb.toLowerCase(), next.toLowerCase());
    if (!active && !isParticiple(verb.toLowerCase())) return [];
    const before = text.slice(from, from + match.index);
    // "Identifies and addresses the needs": two verbs, one object.
    if (before.trim().split(/\s+/).length < 3 || SUBORDINATE.test(before)) return [];
    // "Signed and dated": only behind a limit is a participle surely an act of its own.
    if (!active && !setsLimit(before)) return [];
    const lead = /^,?\s*/.exec(match[0])?.[0].length ?? 0;
    return [{ index: from + match.index + lead, word: match[0].slice(lead) }];
  });
}

function chineseJoints(text: string, { from, to }: Stretch): Joint[] {
  const sentence = text.slice(from, to);
  return [...sentence.matchAll(CHINESE)].flatMap((match) => {
    const after = sentence.slice(match.index + match[0].length);
    if (ATTRIBUTE.test(after) || !/^[^，,]*[一-鿿]/.test(after)) return [];
    const lead = /^[，,]?\s*/.exec(match[0])?.[0].length ?? 0;
    // A single 并 would be found elsewhere in the text too: what it joins on belongs to it.
    const [clause = ''] = /^[^，,。；;]*/.exec(after) ?? [];
    return [{ index: from + match.index + lead, word: match[0].slice(lead) + clause }];
  });
}

/** A list mark that stands between two limits and no two days: 24小时内响应、7天内办结. */
const BETWEEN_LIMITS = /(?<=内[一-鿿]*)、(?=[^、，,]*内[一-鿿]{2})/g;

/** 3天内回复，7天内办结: two clauses, each of which says by when. */
function limitsInTandem(text: string, { from, to }: Stretch): Joint[] {
  const said = text.slice(from, to).replace(BETWEEN_LIMITS, '，');
  const clauses = [...said.matchAll(/[^，,]+/g)].map(({ 0: clause, index }) => ({ clause, index }));
  const limiting = clauses.filter(
    ({ clause }) => hasTimeLimit(clause) && !CONDITION.test(clause) && !LEFT_OUT.test(clause),
  );
  const second = limiting[1];
  if (!second || SAME_BEHAVIOR.test(second.clause)) return [];
  const lead = second.clause.length - second.clause.trimStart().length;
  return [{ index: from + second.index + lead, word: second.clause.trim() }];
}

function setsLimit(text: string): boolean {
  return hasShare(text) || hasTimeLimit(text);
}
