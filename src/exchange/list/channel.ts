import { simplified } from '../../pipeline/wording/simplified.js';

export type Channel = 'on-site' | 'phone' | 'online' | 'mail';

const WORDS: [Channel, RegExp][] = [
  ['phone', /\b(?:phones?|tel|telephone|calls?|hotline|voice|ivr)\b|电话|热线|来电|语音|话务/i],
  [
    'online',
    /\b(?:onl|online|web(?:site)?|internet|portal|app|e-?mails?|eml|chat|digital|social(?: media)?|sms|self[\s-]service)\b|网上|线上|网络|网站|在线|微信|邮件|电邮|电子|app/i,
  ],
  [
    'on-site',
    /\b(?:on[\s-]?site|in[\s-]person|person|counter|branch|office|face[\s-]to[\s-]face|walk[\s-]?in|desk|store|visit)\b|现场|窗口|柜[台位面]|线下|门店|大厅|网点|上门|当面/i,
  ],
  ['mail', /\b(?:mail|post|postal|letters?|paper|written)\b|邮寄|信[函件]|书面|邮政/i],
];

/** The channel a cell names; nothing for "other" and for several at once. */
export function channelOf(cell: string): Channel | undefined {
  const text = simplified(cell);
  const named = WORDS.filter(([, words]) => words.test(text)).map(([channel]) => channel);
  return named.length === 1 ? named[0] : undefined;
}
