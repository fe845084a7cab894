import type { Standard } from '../../model/project.js';
import type { Sign } from './sign.js';
import { isWritten, lacks, missingSign } from './written.js';

/** M: a measure with what is counted out of what, where the figures come from, and the level to reach. */
export function measurableSigns(standard: Standard): Sign[] {
  if (lacks(standard, 'measure')) return [lack(standard, 'measure', 'unmet')];
  return [
    ...countedKeys(standard).flatMap((key) =>
      lacks(standard, `measure.${key}`) ? [lack(standard, `measure.${key}`)] : [],
    ),
    ...(lacks(standard, 'measure.source') ? [lack(standard, 'measure.source')] : []),
    ...(lacks(standard, 'target') ? [lack(standard, 'target', 'unmet')] : []),
  ];
}

/** The keys without which nobody knows what the statistic is of. */
function countedKeys({ at, data: { measure } }: Standard): string[] {
  // The favorable answers to a question are counted, out of all answers.
  if (isWritten(at, 'measure.question')) return [];
  switch (measure?.statistic) {
    case 'share':
    case 'rate':
      return ['counts', 'of'];
    case 'count':
      return ['counts'];
    case 'mean':
    case 'percentile':
      return isWritten(at, 'measure.clock') ? [] : ['counts'];
    default:
      return [];
  }
}

function lack(standard: Standard, key: string, weighs: Sign['weighs'] = 'partly'): Sign {
  return missingSign(standard, 'M', 'not-measurable', key, weighs, { lacks: key });
}
