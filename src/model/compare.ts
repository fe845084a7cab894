import Big from 'big.js';
import type { Decimal, Quantity, TimeUnit, Unit } from './quantity.js';

/** Seconds of the units that have a fixed length. Months and years do not. */
const SECONDS: Partial<Record<TimeUnit, number>> = { s: 1, min: 60, h: 3600, day: 86_400, week: 604_800 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12 };

/**
 * Orders two quantities by value, exactly: negative, zero or positive; nothing when their units
 * cannot be compared. A business day is no multiple of a business hour: how long it is depends on
 * the calendar.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  const left = scaleOf(a.unit, b.unit);
  const right = scaleOf(b.unit, a.unit);
  return left && right
    ? new Big(a.value.toFixed()).times(left).cmp(new Big(b.value.toFixed()).times(right))
    : undefined;
}

/** The value of a quantity in another unit; nothing where the two cannot be compared: 600 s are 10 min. */
export function valueIn({ value, unit }: Quantity, other: Unit): Decimal | undefined {
  const own = scaleOf(unit, other);
  const shared = scaleOf(other, unit);
  return own && shared ? new Big(value.toFixed()).times(own).div(shared) : undefined;
}

/** The factor that brings a value of `unit` to a scale it shares with `other`. */
function scaleOf(unit: Unit, other: Unit): Big | undefined {
  if (unit.kind === 'duration') return other.kind === 'duration' ? durationScale(unit, other) : undefined;
  // 3% and 30 per 1000 are the same share; each side times the other's base stays exact.
  if (shareBase(unit) && shareBase(other)) return shareBase(other);
  if (unit.kind === 'of' && other.kind === 'of') return unit.base.eq(other.base.toFixed()) ? new Big(1) : undefined;
  return unit.kind === other.kind ? new Big(1) : undefined;
}

function shareBase(unit: Unit): Big | undefined {
  if (unit.kind === 'percent') return new Big(100);
  return unit.kind === 'per' ? new Big(unit.base.toFixed()) : undefined;
}

type Duration = Extract<Unit, { kind: 'duration' }>;

function durationScale(unit: Duration, other: Duration): Big | undefined {
  if (unit.business !== other.business) return undefined;
  if (unit.business && unit.time !== other.time && !(isClock(unit.time) && isClock(other.time))) return undefined;
  const table = SECONDS[unit.time] && SECONDS[other.time] ? SECONDS : MONTHS;
  const factor = table[unit.time];
  return factor === undefined || table[other.time] === undefined ? undefined : new Big(factor);
}

function isClock(time: TimeUnit): boolean {
  return time === 's' || time === 'min' || time === 'h';
}
