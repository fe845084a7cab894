import { comparableText } from '../values/plain-text.js';

/** Whether a cell is what some encodings leave of a text: a question mark for each character they do not have. */
export function isGarbled(cell: string, text: unknown): boolean {
  if (typeof text !== 'string' || !cell.includes('?') || !/[^\p{ASCII}]/u.test(text)) return false;
  const [left, whole] = [comparableText(cell), comparableText(text)];
  return isReplaced([...left], [...whole]) || isReplaced(left.split(''), whole.split('')) || hasLostAllHan(left, whole);
}

function isReplaced(left: readonly string[], whole: readonly string[]): boolean {
  if (left.length !== whole.length) return false;
  return left.every((one, i) => one === whole[i] || (one === '?' && /[^\p{ASCII}]/u.test(whole[i] ?? '')));
}

// Some programs make plain punctuation of the Chinese one on the way.
function hasLostAllHan(left: string, whole: string): boolean {
  const latin = (text: string) => text.normalize('NFKC').replace(/[^A-Za-z0-9]/g, '');
  return /\p{Script=Han}/u.test(whole) && !/\p{Script=Han}/u.test(left) && latin(left) === latin(whole);
}
