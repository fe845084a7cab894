/** A line of the revision history, as far as its place in time goes. */
interface Dated {
  date?: string;
}

/**
 * The places of revisions from the oldest to the newest. People list them in either direction: the
 * dates at both ends say in which; without dates the oldest stands first.
 */
export function oldestFirst(revisions: readonly (Dated | undefined)[]): number[] {
  const places = revisions.map((_, i) => i);
  const dates = revisions.flatMap((one) => one?.date ?? []);
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first > last ? places.reverse() : places;
}
