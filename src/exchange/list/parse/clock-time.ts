import { isQuantity, parseQuantity, type Quantity } from '../../../model/quantity.js';

/**
 * A length of time written as on a clock, `6:10` or `1:30:00`, in seconds. Two parts are hours and
 * minutes only in a column of hours or of days.
 */
export function clockQuantity(text: string, unit: string | undefined): Quantity | undefined {
  const [, first, second, third] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [hours, minutes, seconds] =
    third !== undefined
      ? [first, second, third]
      : /hour|day/.test(unit ?? '')
        ? [first, second, 0]
        : [0, first, second];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const parsed = parseQuantity(`${total} s`);
  return isQuantity(parsed) ? parsed : undefined;
}
