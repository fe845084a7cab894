import { chinese } from './chinese.js';
import { english } from './english.js';
import { finderOf, type VagueWord } from './finder.js';
import { hasAmount, hasRhythm, hasTimeLimit } from './limits.js';
import { ownWords, type Stretch, sentences } from './segments.js';
import { jointsOf } from './several-behaviors.js';

export interface VagueOptions {
  /** Attitude words are legal where customers are asked how they saw it: in a soft standard with its question. */
  attitudeAllowed?: boolean;
}

/** What gives "most calls" its number: "most calls (80%)", 大部分来电，至少80%. */
const COUNTED = /(?:[(（]|\bat\s+(?:least|most)|至少|不少于|不低于|不超过)\s*\d/i;
/** How far off an amount may stand and still speak of the word, in front of it and behind. */
const REACH = { latin: [16, 40], han: [8, 16] } as const;
/** Behind "normally within 2 hours" no number helps, but a limit for all cases does. */
const WITHOUT_EXCEPTION =
  /\b(?:at\s+the\s+latest|in\s+any\s+case|in\s+all\s+cases|never|without\s+exception)\b|最长|最迟|最晚|任何情况|无论如何|一律/iu;

/** What says by how much a number may be missed: about 10 minutes (± 2), 约10分钟，误差不超过2分钟. */
const TOLERANCE = /±|\bplus\s+or\s+minus\b|\bgive\s+or\s+take\b|\btolerance\b|误差|偏差|浮动/iu;
/** What makes a matter of how soon of "reasonable" and 合理. */
const TIME_NOUN =
  /^(?:\s+(?:(?:length|amount|period)\s+of\s+time|(?:(?:waiting|response|handling|processing)\s+)?time(?:[\s-]?frame)?|period|delay)\b|的?(?:时间|时限|期限))/i;
/** The hours behind "normal business hours (8:30 to 16:30)", 高峰时段（9:00—11:00）. */
const HOURS = /^[\s,，:：(（]*(?:from\s+|即|为)?\d{1,2}(?:[:：.]\d{2}|\s*(?:[ap]\.?m|[点时]))/i;

const finders = [english, chinese].map(finderOf);

/**
 * The vague words of a text, in their order, each as the longest phrase that stands there. A word is
 * forgiven when the same behavior names what it leaves open: a time limit for how soon, a rhythm for
 * how often, an amount nearby for how much. A share of cases does none of these. Words in quotation
 * marks are not the text's own.
 */
export function findVague(text: string, { attitudeAllowed = false }: VagueOptions = {}): VagueWord[] {
  const own = ownWords(text);
  const found = finders
    .flatMap((find) => find(own))
    .map((one) => (one.class === 'degree' && isOfTime(one, own) ? { ...one, class: 'time' as const } : one))
    .sort((a, b) => a.index - b.index);
  if (found.length === 0) return [];
  const behaviors = behaviorsOf(own);
  return found.filter((one) => {
    if (one.class === 'attitude' && attitudeAllowed) return false;
    const behavior = behaviors.find(({ from, to }) => one.index >= from && one.index < to);
    return !isBound(one, own, behavior ?? { from: 0, to: own.length });
  });
}

function isOfTime({ word, index }: VagueWord, text: string): boolean {
  return TIME_NOUN.test(text.slice(index + word.length));
}

/** Sentences, cut once more where a second behavior begins: its limit says nothing of the first. */
function behaviorsOf(text: string): Stretch[] {
  const joints = jointsOf(text).map((joint) => joint.index);
  return sentences(text).flatMap(({ from, to }) => {
    const edges = [from, ...joints.filter((index) => index > from && index < to), to];
    return edges.slice(1).map((end, i) => ({ from: edges[i] ?? from, to: end }));
  });
}

function isBound({ word, index, class: kind }: VagueWord, text: string, { from, to }: Stretch): boolean {
  const behavior = text.slice(from, to);
  const [front, back] = REACH[/[a-z]/i.test(word) ? 'latin' : 'han'];
  const end = index + word.length;
  const behind = text.slice(end, Math.min(to, end + back));
  switch (kind) {
    case 'time':
      return hasTimeLimit(behavior);
    case 'frequency':
      return hasRhythm(behavior);
    case 'quantity':
      return COUNTED.test(behind);
    case 'degree':
      return hasAmount(behind) || hasAmount(text.slice(Math.max(from, index - front), index));
    case 'hedge':
      return WITHOUT_EXCEPTION.test(behavior) || HOURS.test(behind);
    case 'margin':
      return WITHOUT_EXCEPTION.test(behavior) || TOLERANCE.test(behavior);
    case 'scope':
      return HOURS.test(behind);
    default:
      return false;
  }
}
