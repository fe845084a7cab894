import { isRestated } from '../../../pipeline/restated.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { findAbstract } from '../../../pipeline/wording/find-abstract.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { candidatesIn } from './candidates.js';

/** Only the concrete end of the requirement hierarchy can carry a standard: an act that is seen or timed. */
export const abstractBehavior: Rule = {
  id: 'abstract-behavior',
  topic: 'expectations',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of candidatesIn(project)) {
      for (const { text, path } of wordingsOf(behavior.data.does)) {
        if (isRestated(behavior, text)) continue;
        const word = findAbstract(text)?.word;
        if (word === undefined) continue;
        report({ code: 'abstract-behavior', args: { word }, on: behavior, path: ['does', ...path], word });
      }
    }
  },
};
