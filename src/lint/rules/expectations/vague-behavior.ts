import { isRestated } from '../../../pipeline/restated.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { findAbstract } from '../../../pipeline/wording/find-abstract.js';
import { findVague } from '../../../pipeline/wording/find-vague.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { candidatesIn, isAskedAbout } from './candidates.js';

/** A behavior that is to be standardized leaves nothing to taste: two people who watch agree whether it was done. */
export const vagueBehavior: Rule = {
  id: 'vague-behavior',
  topic: 'expectations',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of candidatesIn(project)) {
      for (const { text, path } of wordingsOf(behavior.data.does)) {
        if (isRestated(behavior, text)) continue;
        const abstract = findAbstract(text);
        for (const { word, index, class: kind } of findVague(text, { attitudeAllowed: isAskedAbout(behavior) })) {
          // "Provides excellent service" is one fault, and abstract-behavior speaks of it.
          const end = abstract ? abstract.index + abstract.word.length : 0;
          if (abstract && index >= abstract.index && index < end) continue;
          report({ code: 'vague-behavior', args: { word, class: kind }, on: behavior, path: ['does', ...path], word });
        }
      }
    }
  },
};
