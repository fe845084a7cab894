import { normalQuantile } from './normal.js';

/** The ends of an interval, as shares from 0 to 1. */
export interface Interval {
  lower: number;
  upper: number;
}

/**
 * The share in which a sample of `n` cases with `met` of them met puts the share of all cases:
 * Wilson's score interval (Wilson, Journal of the American Statistical Association 22, 1927),
 * `(p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)`, two-sided. `confidence` is a share too: 0.95.
 * @throws RangeError unless 0 ≤ met ≤ n, n ≥ 1 and 0 < confidence < 1
 */
export function wilsonInterval(met: number, n: number, confidence = 0.95): Interval {
  if (!(n >= 1 && met >= 0 && met <= n)) throw new RangeError(`${met} of ${n} is no share`);
  const z2 = zOf(confidence) ** 2;
  const share = met / n;
  const middle = share + z2 / (2 * n);
  const half = Math.sqrt(z2) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // At the ends the formula gives 0 and 1, but for a rounding error.
  return { lower: met === 0 ? 0 : (middle - half) / scale, upper: met === n ? 1 : (middle + half) / scale };
}

/**
 * The fewest cases that can show a share of `target` (from 0 to 1): with all of them met, the lower
 * end of Wilson's interval, `n / (n + z²)`, reaches it. Infinite for a target of 1: no sample shows that
 * all cases are met.
 */
export function casesToShow(target: number, confidence = 0.95): number {
  if (target >= 1) return Number.POSITIVE_INFINITY;
  const needed = (zOf(confidence) ** 2 * target) / (1 - target);
  return Math.max(1, Math.ceil(needed - 1e-9));
}

function zOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
