import type { Standard } from '../../model/project.js';
import type { ReasonArgs, Sign } from './sign.js';
import { isWritten, lacks, missingSign } from './written.js';

/** M: a measure with what is counted out of what, where the figures come from, and the level to reach. */
export function measurableSigns(standard: Standard): Sign[] {
  if (lacks(standard, 'measure')) return [lack(standard, 'measure', 'unmet')];
  return [
    ...countedSigns(standard),
    ...(lacks(standard, 'measure.source') ? [lack(standard, 'measure.source')] : []),
    ...(lacks(standard, 'target') ? [lack(standard, 'target', 'unmet')] : []),
  ];
}

/** Where neither what is counted nor out of what is written, that is one thing to write and not two. */
function countedSigns(standard: Standard): Sign[] {
  const [first, second] = countedKeys(standard).filter((key) => lacks(standard, `measure.${key}`));
  if (first === undefined) return [];
  return [lack(standard, `measure.${first}`, 'partly', second === undefined ? {} : { and: `measure.${second}` })];
}

/** The keys without which nobody knows what the statistic is of. */
function countedKeys({ at, data: { measure } }: Standard): string[] {
  // The favorable answers to a question are counted, out of all answers.
  if (isWritten(at, 'measure.question')) return [];
  const timed = isWritten(at, 'measure.clock');
  switch (measure?.statistic) {
    case 'share':
    case 'rate':
      // Those whose clock stops within the limit are counted.
      return timed && isWritten(at, 'measure.within') ? ['of'] : ['counts', 'of'];
    case 'count':
      return ['counts'];
    case 'mean':
    case 'percentile':
      return timed ? [] : ['counts'];
    default:
      return [];
  }
}

function lack(standard: Standard, key: string, weighs: Sign['weighs'] = 'partly', more: ReasonArgs = {}): Sign {
  return missingSign(standard, 'M', 'not-measurable', key, weighs, { lacks: key, ...more });
}
