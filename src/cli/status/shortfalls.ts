import type { Shortfall, ShortfallCode } from '../../pipeline/gates.js';

/** Shortfalls of one kind, and on what. */
export interface Reason {
  code: ShortfallCode;
  on: string[];
}

/** The shortfalls by their kind, in the order they were found. */
export function reasonsOf(shortfalls: readonly Shortfall[]): Reason[] {
  const reasons = new Map<ShortfallCode, string[]>();
  for (const { code, on } of shortfalls) reasons.set(code, [...(reasons.get(code) ?? []), on]);
  return Array.from(reasons, ([code, on]) => ({ code, on }));
}
