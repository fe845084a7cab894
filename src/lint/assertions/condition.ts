import { compareQuantities } from '../../model/compare.js';
import { isDate } from '../../model/formats.js';
import { isQuantity, parseQuantity, type Quantity } from '../../model/quantity.js';
import { compilePattern } from './pattern.js';
import type { Found } from './subject.js';

/** The comparisons a condition may ask for; all of those written must hold. */
export const COMPARISONS = [
  'is',
  'not',
  'one-of',
  'matches',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'present',
  'count',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Finds what stands at another path of the same subject, for `at-most: "{target}"`. */
export type LookUp = (path: string) => Found[];

type Order = (order: number) => boolean;

const ORDERS: Partial<Record<Comparison, Order>> = {
  'at-least': (order) => order >= 0,
  'at-most': (order) => order <= 0,
  'more-than': (order) => order > 0,
  'less-than': (order) => order < 0,
};

const OPERATORS = { '>=': 'at-least', '<=': 'at-most', '>': 'more-than', '<': 'less-than', '=': 'is' } as const;

/**
 * Whether any of the values found meets a condition. `present`, `count` and `not` look at all of
 * them: where nothing is written, it is not that value either.
 */
export function anyMeets(found: Found[], condition: unknown, lookUp: LookUp): boolean {
  const { present, count, not, ...rest } = comparisonsOf(condition);
  if (not !== undefined && !found.every(({ value }) => meets(value, { not }, lookUp))) return false;
  if (present !== undefined && found.length > 0 !== present) return false;
  if (count !== undefined && !meets(found.length, count, lookUp)) return false;
  return Object.keys(rest).length === 0 || found.some(({ value }) => meets(value, rest, lookUp));
}

/** The values that fall short of a condition. */
export function failing(found: Found[], condition: unknown, lookUp: LookUp): Found[] {
  const { present: _present, count: _count, ...rest } = comparisonsOf(condition);
  return found.filter(({ value }) => !meets(value, rest, lookUp));
}

/** Whether a condition looks at how many values there are, rather than at each. */
export function looksAtAll(condition: unknown): boolean {
  const { present, count } = comparisonsOf(condition);
  return present !== undefined || count !== undefined;
}

/** The path of an operand such as "{target}". */
export function operandPath(operand: unknown): string | undefined {
  return typeof operand === 'string' ? /^\{([^{}]+)\}$/.exec(operand.trim())?.[1] : undefined;
}

/** Whether a comparison can weigh its operand: "more" and "less" are said of numbers, quantities and dates alone. */
export function canWeigh(name: string, operand: unknown): boolean {
  if (!Object.hasOwn(ORDERS, name) || operandPath(operand) !== undefined) return true;
  return quantityIn(operand) !== undefined || (isText(operand) && isDate(operand));
}

function meets(value: unknown, condition: unknown, lookUp: LookUp): boolean {
  return Object.entries(comparisonsOf(condition)).every(([name, operand]) => {
    const path = operandPath(operand);
    const operands = path === undefined ? [operand] : lookUp(path).map((found) => found.value);
    return operands.length > 0 && operands.every((one) => holds(name as Comparison, value, one));
  });
}

function holds(name: Comparison, value: unknown, operand: unknown): boolean {
  const order = ORDERS[name];
  if (order) {
    const found = orderOf(value, operand);
    return found !== undefined && order(found);
  }
  switch (name) {
    case 'is':
      return isEqual(value, operand);
    case 'not':
      return ![operand].flat().some((one) => isEqual(value, one));
    case 'one-of':
      return [operand].flat().some((one) => isEqual(value, one));
    case 'matches': {
      const pattern = compilePattern(String(operand));
      return typeof pattern !== 'string' && textsOf(value).every((text) => pattern.test(text));
    }
    default:
      return true;
  }
}

/** A value alone asks for that value, "at least 90%" for the comparison it names, a list for one of its values. */
function comparisonsOf(condition: unknown): Partial<Record<Comparison, unknown>> {
  if (Array.isArray(condition)) return { 'one-of': condition };
  if (typeof condition === 'object' && condition !== null) return condition as Partial<Record<Comparison, unknown>>;
  const quantity = typeof condition === 'string' ? parseQuantity(condition) : undefined;
  if (quantity && isQuantity(quantity) && quantity.operator) {
    return { [OPERATORS[quantity.operator]]: condition };
  }
  return { is: condition };
}

function isEqual(value: unknown, operand: unknown): boolean {
  if (typeof value === 'object') return textsOf(value).some((text) => text === operand);
  return value === operand || String(value) === String(operand) || orderOf(value, operand) === 0;
}

/** The texts of a value in every locale. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).filter((text) => typeof text === 'string');
}

/** How two dates or two quantities stand to each other; nothing where they cannot be compared. */
function orderOf(value: unknown, operand: unknown): number | undefined {
  if (isText(value) && isText(operand) && isDate(value) && isDate(operand)) {
    return value === operand ? 0 : value < operand ? -1 : 1;
  }
  const [left, right] = [quantityIn(value), quantityIn(operand)];
  return left && right ? compareQuantities(left, right) : undefined;
}

function quantityIn(value: unknown): Quantity | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const quantity = parseQuantity(value);
  return isQuantity(quantity) ? quantity : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
