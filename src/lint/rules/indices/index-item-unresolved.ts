import type { Index } from '../../../model/project.js';
import { isActive } from '../../../pipeline/selection.js';
import { WRONG } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';
import { itemsOf } from './items.js';

/** An index adds up failures of standards that are in force, each of them once. */
export const indexItemUnresolved: Rule = {
  id: 'index-item-unresolved',
  topic: 'indices',
  origin: 'performance-index',
  levels: WRONG,
  check(project, { report }) {
    for (const index of project.indices) {
      if ((index.data.items ?? []).length === 0) {
        report({ code: 'index-item-unresolved-none', on: index, ...emptyItems(index) });
      }
      const seen = new Set<string>();
      for (const { data, path, link } of itemsOf(index)) {
        const at = { on: index, path: [...path, 'standard'] };
        const args = { standard: data.standard, behavior: link?.standard.behavior.id };
        if (seen.has(data.standard)) report({ code: 'index-item-unresolved-twice', args, ...at });
        else if (link && !isActive(link.standard)) report({ code: 'index-item-unresolved', args, ...at });
        else if (link?.standard.data.measure?.statistic === 'mean') {
          report({ code: 'index-item-unresolved-mean', args, ...at });
        }
        seen.add(data.standard);
      }
    }
  },
};

function emptyItems({ data }: Index): Pick<Report, 'path' | 'missing' | 'part'> {
  return data.items === undefined ? { missing: 'items' } : { path: ['items'], part: 'key' };
}
