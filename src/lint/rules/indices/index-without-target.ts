import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

const CODES = {
  target: 'index-without-target',
  period: 'index-without-target-period',
  volume: 'index-without-target-volume',
} as const;
const NEEDED = ['target', 'period', 'volume'] as const;

/** An index is tied to a goal, over a period, and beside the volume that its failures come out of. */
export const indexWithoutTarget: Rule = {
  id: 'index-without-target',
  topic: 'indices',
  origin: 'performance-index',
  levels: WEAK,
  check(project, { report }) {
    for (const index of project.indices) {
      for (const key of NEEDED) {
        if (index.data[key] === undefined) report({ code: CODES[key], on: index, missing: key });
      }
    }
  },
};
