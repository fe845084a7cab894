/**
 * What a vague word leaves open:
 * - `time`: how soon
 * - `frequency`: how often
 * - `quantity`: how many
 * - `degree`: how much, how good
 * - `attitude`: what is seen when somebody is it
 * - `scope`: which cases, which persons, what else
 * - `hedge`: whether it holds at all
 * - `margin`: by how much a number may be missed
 */
export type VagueClass = 'time' | 'frequency' | 'quantity' | 'degree' | 'attitude' | 'scope' | 'hedge' | 'margin';

/** The vague words and phrases of one language. */
export interface Vocabulary {
  /** Finds every place where a word can begin, and what of it tells whether one does; global. */
  start: RegExp;
  /** Patterns of what must stand in front of a word and behind it. */
  whole: readonly [front: string, back: string];
  words: Record<VagueClass, readonly string[]>;
  /**
   * For words that are vague in some company only: the pattern that finds them there, in place of the
   * bare word. Look-around alone surrounds the word, so that what is found is the word itself.
   */
  contexts: Readonly<Record<string, string>>;
}

/** The words of a list, which commas set apart: a column of four hundred would be read by nobody. */
export function listed(words: string): string[] {
  return words
    .split(/[,、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
