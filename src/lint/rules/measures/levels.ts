import type { Standard } from '../../../model/project.js';
import { type Quantity, quantityOf } from '../../../model/quantity.js';
import type { Path } from '../../../model/source.js';

/** One of the levels of a standard: what is aimed at, what is red, where one stands, what others reach. */
export interface Level {
  name: 'target' | 'floor' | 'baseline' | 'benchmark';
  quantity: Quantity;
  written: string | number;
  path: Path;
}

/** The levels a standard names, in the order in which they are written. */
export function levelsOf({ data, target, floor, baseline }: Standard): Level[] {
  const benchmark = quantityOf(data.benchmark?.value);
  return [
    ...level('target', target, data.target),
    ...level('floor', floor, data.floor),
    ...level('baseline', baseline, data.baseline),
    ...level('benchmark', benchmark, data.benchmark?.value, ['benchmark', 'value']),
  ];
}

function level(
  name: Level['name'],
  quantity: Quantity | undefined,
  written: string | number | undefined,
  path: Path = [name],
): Level[] {
  return quantity && written !== undefined ? [{ name, quantity, written, path }] : [];
}
