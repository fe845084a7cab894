import { compareQuantities } from '../model/compare.js';
import type { Standard } from '../model/project.js';
import { directionOf } from './direction.js';

/**
 * Why a floor cannot mark the line below which a result is red:
 * - `other-unit`: it cannot be compared with the target
 * - `other-direction`: the target wants more and the floor less, or the other way round
 * - `not-worse`: a result that misses the target has missed the floor already
 */
export type FloorFault = 'other-unit' | 'other-direction' | 'not-worse';

/** What is wrong with the floor of a standard; nothing while its target does not say which way is better. */
export function floorFaultOf({ target, floor }: Pick<Standard, 'target' | 'floor'>): FloorFault | undefined {
  if (!target?.operator || !floor) return undefined;
  const order = compareQuantities(floor, target);
  if (order === undefined) return 'other-unit';
  const direction = directionOf(target.operator);
  // Around a value to be hit there is room on both sides.
  if (direction === 0) return undefined;
  if (floor.operator && directionOf(floor.operator) !== direction) return 'other-direction';
  return order * direction >= 0 ? 'not-worse' : undefined;
}
