import { distance } from 'fastest-levenshtein';

/**
 * The candidate a person most likely meant, for "did you mean"; nothing when none is near. A slip
 * of about a third of the word is forgiven, and so is a word that was broken off or run on.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const word = fold(written);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const apart = word.length > 1 && folded.startsWith(word) ? 1 : distance(word, folded);
    const limit = Math.max(1, Math.floor(Math.max(word.length, folded.length) / 3));
    if (apart <= limit && apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

// snake_case, camelCase and spaces are the usual ways of misremembering a-key-like-this.
function fold(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}
