import { ownWords } from './segments.js';

/** The words that name a value instead of an act: as they stand in the text, and where (UTF-16 units). */
export interface AbstractPhrase {
  word: string;
  index: number;
}

const PRAISE = new Set(
  (
    'excellent good great quality high-quality highest-quality top-quality outstanding exceptional superior superb best better ' +
    'first-class world-class reliable dependable efficient effective professional friendly courteous helpful seamless smooth ' +
    'consistent personal personalized personalised responsive fast quick prompt timely caring positive memorable pleasant ' +
    'unique strong full total complete utmost'
  ).split(' '),
);
/** What else may stand between the verb and what is delivered. */
const BETWEEN = new Set(
  (
    'the a an our every all customer customers client clients guest guests with to of and level levels very more always ' +
    'possible high higher highest'
  ).split(' '),
);
/** A verb of bringing about, the words up to what is brought about, and that itself, with the word behind it. */
const DELIVERY =
  /\b(?:deliver|provid(?:e|ing)|offer|give|ensure|maintain|achieve|guarantee|render|show|demonstrate|display|build|create|improve|increase|enhance|raise|promote|strives? for|secure)s?\s+(?<words>(?:[a-z-]+,?\s+){0,8}?)(?:(?<service>services?|support|care|assistance|help)|(?<value>satisfaction|loyalty|delight|happiness|trust|confidence|experiences?|excellence|quality(?!\s+(?:customer\s+)?(?:services?|support|care|assistance|help)\b)|value|professionalism|empathy|commitment|dedication|integrity|teamwork|relationships?|focus|attitude|image))\b(?!\s+(?:survey|score|card|form|check|report|questionnaire))/gi;
const ATTRIBUTE =
  '(?:reliable|dependable|responsive|helpful|friendly|courteous|polite|professional|attentive|caring|empathetic|proactive|efficient|effective|flexible|trustworthy|honest|fair|kind|patient|positive|welcoming|approachable|knowledgeable|competent|customer[\\s-](?:focused|oriented|centric|friendly)|committed|dedicated|passionate)';

const ENGLISH = [
  `^(?:always\\s+)?(?:is|are|be|being|stays?|remains?|acts?|behaves?)\\s+(?:always\\s+|very\\s+)?${ATTRIBUTE}\\b`,
  '\\b(?:acts?|behaves?|works?|performs?|communicates?|serves?\\s+customers?)\\s+(?:professionally|efficiently|effectively|courteously|responsibly|well|with\\s+(?:integrity|professionalism|empathy))\\b',
  "\\b(?:puts?|places?)\\s+(?:the\\s+|our\\s+)?(?:customers?|clients?|guests?)(?:['’]s?)?\\s+(?:\\w+\\s+)?(?:first|at\\s+the\\s+(?:cent(?:re|er)|heart))",
  "\\b(?:meets?|exceeds?|understands?|satisf(?:y|ies)|anticipates?|addresses|identif(?:y|ies)\\s+and\\s+addresses)\\s+(?:and\\s+exceeds?\\s+)?(?:(?:the|our|all|their|every)\\s+)?(?:(?:needs|wishes|requirements|expectations)\\s+of\\s+(?:\\w+\\s+)?(?:customers?|clients?|guests?)|(?:customers?|clients?|guests?)(?:['’]s?)?(?:\\s+(?:needs|wishes|requirements|expectations))?$|(?:customers?|clients?|guests?)(?:['’]s?)?\\s+(?:needs|wishes|requirements|expectations))",
  '\\b(?:cares?\\s+(?:about|for)|values?|respects?|delights?|satisf(?:y|ies)|empathi[sz]es?\\s+with|appreciates?)\\s+(?:the\\s+|our\\s+|all\\s+|every\\s+)?(?:customers?|clients?|guests?)\\.?$',
  '\\btreats?\\s+(?:the\\s+|all\\s+|our\\s+|each\\s+|every\\s+)?(?:customers?|clients?|guests?|callers?|everyone|people)\\s+(?:well|fairly|kindly|politely|properly|with\\s+(?:respect|dignity|courtesy|care))',
  '\\b(?:goes|go)\\s+the\\s+extra\\s+mile|\\btakes?\\s+(?:pride|(?:full\\s+)?ownership\\s*(?:$|of\\s+(?:the\\s+)?(?:problem|issue)s?\\s*\\.?$))|\\bhas\\s+a\\s+(?:positive|good|friendly|professional)\\s+attitude',
];

const GOOD =
  '(?:优质|高效|一流|良好|满意|贴心|专业|热情|周到|便捷|快捷|温馨|优良|卓越|文明|规范|全方位|高品质|高质量|人性化|个性化|微笑)';
const CHINESE = [
  `(?:提供|给予|带来|做好|做到|享受到?)[一-鿿、，]{0,16}?${GOOD}[一-鿿、，]{0,12}?(?:服务|体验|帮助|支持)`,
  '以(?:客户|顾客|人|用户)为(?:中心|本|先|尊|上帝)|(?:客户|顾客|用户)(?:至上|第一|就是上帝|是上帝)|(?:想|急)(?:客户|顾客|用户)(?:之)?所[想急]',
  '(?:提升|提高|改善|增强|保证|确保|优化|追求|增加)[一-鿿]{0,4}?(?:客户|顾客|用户|服务)?的?(?:满意度|体验|感受|忠诚度|信任|服务质量|服务水平|服务品质|品质|形象|口碑|质量|水平|获得感)(?!评分|调查|问卷)',
  '(?:让|使|令|确保|保证|争取)(?:每一?[位名个])?(?:客户|顾客|用户|客人)(?:感到|都|完全|高兴)*(?:满意|放心|舒心|省心|开心|安心|温暖|宾至如归)',
  '(?:满足|超越|超出|理解|关注|重视|尊重)(?:每一?[位名个]|所有|全部)?(?:客户|顾客|用户|客人)?的?(?:合理)?(?:需求|需要|期望|感受|利益|意愿)(?=[，。；、]|$)',
  '(?:尊重|关心|关爱|重视|善待|体谅)(?:每一?[位名个])?(?:客户|顾客|用户|客人)(?=[，。；、]|$)',
  '(?:树立|强化|增强|提升|培养)[一-鿿]{0,6}?(?:意识|形象|理念|观念|精神)',
  '(?:保持|展现|具备|拥有|体现)[一-鿿]{0,8}?(?:态度|形象|心态|精神面貌|职业素养|风貌|专业精神)',
  `(?:服务|接待)?态度(?:${GOOD}|友好|友善|和蔼|亲切|端正|诚恳|认真)|服务(?:周到|热情|到位|规范|优良)`,
  '全心全意|竭诚(?:为|服务)|(?:真诚|用心|文明|优质|诚信)服务|爱岗敬业|认真负责|精益求精|宾至如归|营造[一-鿿]{0,6}氛围|建立[一-鿿]{0,6}关系',
];

const english = new RegExp(ENGLISH.join('|'), 'i');
const chinese = new RegExp(CHINESE.join('|'));

/**
 * The phrase by which a behavior names an attribute or a value ("delivers excellent service",
 * 以客户为中心) where an act belongs that can be seen or timed; nothing where it names an act.
 */
export function findAbstract(text: string): AbstractPhrase | undefined {
  const own = ownWords(text);
  const match = /[a-z]/i.test(own) ? (english.exec(own) ?? delivery(own)) : undefined;
  const found = match ?? (/[一-鿿]/.test(own) ? chinese.exec(own) : undefined);
  return found ? { word: found[0], index: found.index } : undefined;
}

/** "Delivers excellent service", "ensures customer satisfaction"; but "provides service in French" can be seen. */
function delivery(text: string): RegExpExecArray | undefined {
  for (const match of text.matchAll(DELIVERY)) {
    const words = (match.groups?.words ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const praised = words.some((word) => PRAISE.has(word));
    const abstract = words.every((word) => PRAISE.has(word) || BETWEEN.has(word) || word === 'service');
    if (abstract && (praised || match.groups?.value !== undefined)) return match;
  }
  return undefined;
}
