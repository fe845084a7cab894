import { under } from '../../../model/source.js';
import { cutOut } from '../../cut-out.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { itemsOf } from './items.js';

/** A weight says what one failure costs the customer; the reason lets others see and dispute it. */
export const indexWeightWithoutReason: Rule = {
  id: 'index-weight-without-reason',
  topic: 'indices',
  origin: 'performance-index',
  levels: WEAK,
  check(project, { report }) {
    const isCut = cutOut(project);
    for (const index of project.indices) {
      for (const { data, path } of itemsOf(index)) {
        if (data.reason !== undefined || isCut(under(index.at, ...path))) continue;
        const args = { standard: data.standard, weight: data.weight };
        report({ code: 'index-weight-without-reason', args, on: index, path: [...path, 'weight'] });
      }
    }
  },
};
