import type { Standard } from '../../../model/project.js';
import type { Path } from '../../../model/source.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { lengthOf, type TextLength } from '../../../pipeline/wording/length.js';
import { NOTE } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** Detail smothers judgment: standards secure what matters and leave staff free in the rest. */
export const tooDetailed = defineRule({
  id: 'too-detailed',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: NOTE,
  options: { 'max-standards': 8, 'max-words': 40, 'max-characters': 80 },
  check(project, { report, options }) {
    const most = { words: options['max-words'], characters: options['max-characters'] };
    for (const encounter of project.encounters) {
      const standards = activeStandards(encounter.behaviors);
      const max = options['max-standards'];
      if (standards.length > max) {
        const args = { count: standards.length, max };
        report({ code: 'too-detailed-encounter', args, on: encounter, path: ['id'] });
      }
      for (const standard of standards) {
        for (const { path, count, unit } of wordings(standard)) {
          if (count <= most[unit]) continue;
          report({ code: 'too-detailed', args: { count, unit, max: most[unit] }, on: standard, path });
        }
      }
    }
  },
});

/** The statement in each locale it is written in, with its length. */
function wordings({ data: { statement } }: Standard): ({ path: Path } & TextLength)[] {
  if (typeof statement === 'string') return [{ path: ['statement'], ...lengthOf(statement) }];
  return Object.entries(statement).map(([locale, text]) => ({ path: ['statement', locale], ...lengthOf(text) }));
}
