import type { Index } from '../../../model/project.js';
import type { Path } from '../../../model/source.js';
import { importanceOf, type WeightConflict, weightConflicts } from '../../../pipeline/index-weights.js';
import { WEAK } from '../../presets.js';
import { defineRule, type Report } from '../../rule.js';
import { itemsOf } from './items.js';

/** Weights tell failures apart by what they cost the customer, and do not contradict each other. */
export const indexWeightsInconsistent = defineRule({
  id: 'index-weights-inconsistent',
  topic: 'indices',
  origin: 'performance-index',
  levels: WEAK,
  options: { 'equal-items': 3, 'weight-ratio': 3, 'importance-gap': 2 },
  check(project, { report, options }) {
    const limits = { ratio: options['weight-ratio'], gap: options['importance-gap'] };
    for (const index of project.indices) {
      const items = itemsOf(index);
      const [first, ...others] = items;
      const count = others.length + 1;
      if (first && count >= options['equal-items'] && others.every(({ data }) => data.weight === first.data.weight)) {
        const args = { count, weight: first.data.weight };
        if (count > 1) report({ code: 'index-weights-inconsistent', args, on: index, path: [...first.path, 'weight'] });
      }
      const paths = new Map(items.map(({ link, path }) => [link, path]));
      for (const conflict of weightConflicts(index, limits, project.locales[0])) {
        report(finding(index, conflict, paths.get(conflict.item)));
      }
    }
  },
});

const CODES = {
  'same-reason': 'index-weights-inconsistent-reason',
  'longer-wait': 'index-weights-inconsistent-wait',
  importance: 'index-weights-inconsistent-importance',
};

function finding(index: Index, { kind, item, other }: WeightConflict, path: Path = []): Report {
  const args = {
    standard: item.standard.id,
    weight: item.weight,
    importance: importanceOf(item.standard),
    other: other.standard.id,
    otherWeight: other.weight,
    otherImportance: importanceOf(other.standard),
  };
  return { code: CODES[kind], args, on: index, path: [...path, 'weight'] };
}
