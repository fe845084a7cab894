import type { VagueClass, Vocabulary } from './vocabulary.js';

/** A vague word: as it stands in the text, and where (UTF-16 units). */
export interface VagueWord {
  word: string;
  index: number;
  class: VagueClass;
}

/**
 * Makes the search for the words of one vocabulary: every one that stands in a text, the longest phrase
 * first, none within another.
 */
export function finderOf({ words, contexts, start, whole }: Vocabulary): (text: string) => VagueWord[] {
  const classes = new Map<string, VagueClass>();
  const byStart = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(words)) {
    for (const word of list) {
      classes.set(key(word), kind as VagueClass);
      const [first = word] = word.match(start) ?? [];
      byStart.set(first, [...(byStart.get(first) ?? []), word]);
    }
  }
  // Tried only where the first word fits: one pattern of all words, tried at every letter, is thirty times slower.
  const patterns = new Map(
    [...byStart].map(([first, list]) => {
      const longestFirst = list.sort((a, b) => b.length - a.length).map((word) => contexts[word] ?? spaced(word));
      return [first, new RegExp(`${whole[0]}(?:${longestFirst.join('|')})${whole[1]}`, 'iy')];
    }),
  );
  return (text) => {
    const found: VagueWord[] = [];
    let end = 0;
    for (const { 0: first, index } of text.matchAll(start)) {
      const pattern = index < end ? undefined : patterns.get(first.toLowerCase());
      if (!pattern) continue;
      pattern.lastIndex = index;
      const [word] = pattern.exec(text) ?? [];
      if (word === undefined) continue;
      found.push({ word, index, class: classes.get(key(word)) ?? 'degree' });
      end = index + word.length;
    }
    return found;
  };
}

/** "High quality", "high-quality", and the line breaks of a folded text are the same to a reader. */
function spaced(word: string): string {
  return word.replaceAll('.', '\\.').replaceAll('-', '[\\s-]').replaceAll(' ', '\\s+');
}

function key(word: string): string {
  return word.toLowerCase().replace(/[\s-]+/g, ' ');
}
