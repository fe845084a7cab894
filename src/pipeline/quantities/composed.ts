import type { Quantity, TimeUnit } from '../../model/quantity.js';
import { measured, type Piece } from './found.js';

const SECONDS: Partial<Record<TimeUnit, number>> = { day: 86_400, h: 3600, min: 60, s: 1 };
const JOINT = /^\s*(?:and|又|零)?\s*$/i;

/** Lengths of time said in two units, `1 hour 30 minutes` or `1分30秒`, as one; `pieces` in their order. */
export function composed(pieces: Piece[], text: string): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const quantity = last && JOINT.test(text.slice(last.to, piece.from)) ? together(last, piece) : undefined;
    if (last && quantity) whole.splice(-1, 1, { ...last, to: piece.to, quantity });
    else whole.push(piece);
  }
  return whole;
}

function together(first: Piece, second: Piece): Quantity | undefined {
  const larger = secondsOf(first);
  const smaller = secondsOf(second);
  if (larger === undefined || smaller === undefined || larger <= smaller) return undefined;
  const seconds = first.quantity.value.toNumber() * larger + second.quantity.value.toNumber() * smaller;
  return measured(String(seconds), 's');
}

function secondsOf({ quantity, upper, hyphened }: Piece): number | undefined {
  const { unit } = quantity;
  if (unit.kind !== 'duration' || unit.business || upper || hyphened) return undefined;
  return SECONDS[unit.time];
}
