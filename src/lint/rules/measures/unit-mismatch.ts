import { compareQuantities } from '../../../model/compare.js';
import type { Index, Standard } from '../../../model/project.js';
import type { Quantity } from '../../../model/quantity.js';
import { unitFaultOf } from '../../../pipeline/measure-units.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WRONG } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';
import { type Level, levelsOf } from './levels.js';

/** A target is of the kind its measure gives, and where one stands is in the unit of where one wants to go. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  topic: 'measures',
  origin: 'smart',
  levels: WRONG,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      for (const finding of mismatches(standard)) report(finding);
    }
    for (const index of project.indices) {
      if (index.target && !isIndexUnit(index)) {
        report({ code: 'unit-mismatch-index', args: { value: index.data.target }, on: index, path: ['target'] });
      }
    }
  },
};

function mismatches(standard: Standard): Report[] {
  const { measure } = standard.data;
  const [first, ...others] = levelsOf(standard);
  if (!first) return [];
  const fault = measure && unitFaultOf(measure, first.quantity.unit);
  if (fault) {
    const args = { level: first.name, value: first.written, scale: measure.scale, statistic: measure.statistic };
    return [{ code: `unit-mismatch-${fault}`, args, on: standard, path: first.path }];
  }
  // How floor and target fit together is a matter of its own.
  return others
    .filter(({ name }) => name !== 'floor' || first.name !== 'target' || !standard.target?.operator)
    .filter(({ quantity }) => compareQuantities(quantity, first.quantity) === undefined)
    .map(({ name, quantity, written, path }) => ({
      code: 'unit-mismatch',
      args: { level: name, value: written, other: first.name, target: first.written, why: whyOf(quantity, first) },
      on: standard,
      path,
    }));
}

function whyOf({ unit }: Quantity, { quantity: { unit: other } }: Level): 'bare' | 'business' | undefined {
  if (unit.kind === 'count' && other.kind !== 'count') return 'bare';
  const times = unit.kind === 'duration' && other.kind === 'duration';
  return times && unit.business !== other.business ? 'business' : undefined;
}

/** An index is a sum of weighted failures, or that sum per so many cases. */
function isIndexUnit({ target, data }: Index): boolean {
  if (target?.unit.kind === 'per') return data.per === undefined || target.unit.base.eq(data.per);
  return target?.unit.kind === 'count';
}
