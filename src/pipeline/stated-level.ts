import { type Quantity, quantityOf } from '../model/quantity.js';

const WORDS: Record<string, string> = {
  'half an': '0.5',
  'half a': '0.5',
  an: '1',
  a: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  sixty: '60',
};
const WORD = new RegExp(
  `\\b(${Object.keys(WORDS).join('|')})(?=[\\s-]+(?:(?:business|working|calendar)\\s+)?(?:second|minute|hour|day|week|month|year))`,
  'g',
);
const DIGITS = '一二三四五六七八九';
const NUMERAL = new RegExp(
  `(半|[${DIGITS}]?十[${DIGITS}]?|[两${DIGITS}])(?=\\s*个?(?:工作|自然|小时|钟头|分钟|秒|天|日|周|星期|月|年))`,
  'g',
);

/**
 * What customers call a level, as a quantity: "within ten minutes", "half an hour", 半小时内, "95%".
 * Nothing where the words say more than a quantity does, such as "a call within the hour, from you".
 */
export function statedLevel(text: string): Quantity | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。!]$/, '')
    .replace(/^(?:in|inside|no longer than|not longer than) (?!under|less)/, 'within ')
    .replace(/^(?:in (?=under|less)|在)/, '')
    .replace(/\bthe (?=hour$|minute$)/, '1 ')
    .replace(WORD, (word) => WORDS[word] ?? word)
    .replace(NUMERAL, (numeral) => `${arabic(numeral)}`);
  return quantityOf(plain);
}

/** 二十五 as 25, 十 as 10, 两 as 2, 半 as 0.5. */
function arabic(numeral: string): number {
  if (numeral === '半') return 0.5;
  const digit = (sign: string | undefined, standing: number) => (sign ? DIGITS.indexOf(sign) + 1 || 2 : standing);
  const [tens, ones] = numeral.split('十');
  return ones === undefined ? digit(tens, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}
