import { valueIn } from '../../model/compare.js';
import type { Standard } from '../../model/project.js';
import type { Decimal, Operator, Quantity, Unit } from '../../model/quantity.js';
import { floorFaultOf } from '../../pipeline/floor.js';
import { possibleResults } from '../../pipeline/possible-results.js';
import type { NumberRule } from '../workbook.js';

/** How the results of a standard stand in a sheet. */
export interface Results {
  /** What they are typed in; unknown where neither a level nor the measure says so. */
  unit?: Unit;
  /** A number format; it shows all decimals that are typed, three at the most. */
  format: string;
  rule: NumberRule;
  /** What a result is held against, as cells have it: 95% is 0.95. Nothing without a target that says which way. */
  target?: Level;
  /** Nothing where there is none, or where it cannot be worse than the target. */
  floor?: Level;
}

export interface Level {
  operator: Operator;
  value: number;
}

const DECIMALS = '#,##0.0##';
const WHOLE = '#,##0';
const PERCENT = '0.0##%';

/** The unit, bounds and levels of the results of a standard. */
export function resultsOf(standard: Standard): Results {
  const { target, floor, baseline, data } = standard;
  const level = target ?? floor ?? baseline;
  const unit = level?.unit ?? (data.measure?.statistic === 'share' ? PERCENT_UNIT : undefined);
  const levels = unit ? levelsOf(standard, unit) : {};
  const whole = unit?.kind === 'count' && data.measure?.statistic === 'count';
  const { least, most } = unit ? possibleResults(data.measure, { unit, value: ZERO }) : {};
  const inCell = (bound: number | undefined) =>
    bound === undefined || unit === undefined ? bound : asTyped(bound, unit);
  return {
    ...(unit && { unit }),
    format: unit?.kind === 'percent' ? PERCENT : whole ? WHOLE : DECIMALS,
    rule: { type: whole ? 'whole' : 'number', least: inCell(least), most: inCell(most) },
    ...levels,
  };
}

const PERCENT_UNIT: Unit = { kind: 'percent' };
/** Bounds depend on the unit alone. */
const ZERO: Decimal = { cmp: () => 0, eq: () => false, toFixed: () => '0', toNumber: () => 0 };

function levelsOf(standard: Standard, unit: Unit): Pick<Results, 'target' | 'floor'> {
  const { target, floor } = standard;
  const operator = target?.operator;
  if (!target || operator === undefined) return {};
  const judged = { target: { operator, value: cellValue(target, unit) ?? 0 } };
  const floorOperator = floor?.operator ?? (operator === '=' ? undefined : inclusive(operator));
  const value = floor && cellValue(floor, unit);
  if (value === undefined || floorOperator === undefined || floorFaultOf(standard)) return judged;
  return { ...judged, floor: { operator: floorOperator, value } };
}

/** A floor without words of its own points where the target does, and is itself still acceptable. */
function inclusive(operator: Operator): Operator {
  return operator.startsWith('>') ? '>=' : '<=';
}

function cellValue(quantity: Quantity, unit: Unit): number | undefined {
  const value = valueIn(quantity, unit);
  return value && asTyped(value.toFixed(), unit);
}

// By the digits, not by division: 92.8% has to be the same number as 0.928.
function asTyped(value: number | string, unit: Unit): number {
  return Number(unit.kind === 'percent' ? `${value}e-2` : value);
}
