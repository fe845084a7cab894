import { distance } from 'fastest-levenshtein';

/** Nobody misspells a word of this length; comparing such texts takes the square of it. */
const MAX_LENGTH = 100;

/**
 * The candidate a person most likely meant, for "did you mean"; nothing when none is near. A slip
 * of about a third of the word is forgiven, and so is a word that was broken off or run on.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const word = folded(written);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = folded(candidate);
    // Among very short words everything is near everything else.
    if (word.length <= 2 && known[0] !== word[0]) continue;
    const apart = word.length > 1 && known.startsWith(word) ? 1 : slips(word, known);
    const limit = Math.max(1, Math.floor(Math.max(word.length, known.length) / 3));
    if (apart <= limit && apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** Whether two words differ only in case, underscores, spaces and hyphens: then one is plainly meant for the other. */
export function isSameWord(written: string, other: string): boolean {
  return folded(written) === folded(other);
}

// Two letters that changed places are one slip, not two.
function slips(word: string, other: string): number {
  const apart = distance(word, other);
  if (apart !== 2 || word.length !== other.length) return apart;
  const first = [...word].findIndex((letter, i) => letter !== other[i]);
  const swapped = `${word.slice(0, first)}${word[first + 1] ?? ''}${word[first]}${word.slice(first + 2)}`;
  return swapped === other ? 1 : apart;
}

/** A word as keys and ids are written: snake_case, camelCase and spaces are the usual ways of misremembering a-key-like-this. */
export function folded(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}
