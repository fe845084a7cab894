/** How long a text is, in the measure of its script. */
export interface TextLength {
  count: number;
  unit: 'words' | 'characters';
}

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.,:%-]+[\p{L}\p{N}]+)*/gu;

/**
 * Words of a text in Latin script; characters of a Chinese one, without punctuation, where a number
 * or a Latin word counts as one.
 */
export function lengthOf(text: string): TextLength {
  const characters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(WORD)?.length ?? 0;
  return characters > words ? { count: characters + words, unit: 'characters' } : { count: words, unit: 'words' };
}
