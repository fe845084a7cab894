import { ROUND_THE_CLOCK } from '../../../model/calendar.js';
import type { Project, ReferenceKind } from '../../../model/project.js';
import { closest, isSameWord } from '../../../model/suggestion.js';
import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Past this many, a project has another trouble than slips of the pen, and suggestions only cost time. */
const MAX_SUGGESTIONS = 200;

/** Every reference leads to something declared, of the kind its key asks for. */
export const knownReference: Rule = {
  id: 'known-reference',
  topic: 'links',
  origin: 'file-format',
  levels: ALWAYS,
  fixable: true,
  check(project, { report }) {
    const candidates = new Map<ReferenceKind, string[]>();
    for (const [i, { id, expected, found, elsewhere, at, on }] of project.unresolved.entries()) {
      if (found) {
        report({ code: 'reference-of-wrong-kind', args: { id, expected, found }, at, on });
        continue;
      }
      if (elsewhere) {
        report({ code: 'step-of-other-encounter', args: { id, elsewhere }, at, on });
        continue;
      }
      if (!candidates.has(expected)) candidates.set(expected, namesOf(project, expected));
      const suggestion = i < MAX_SUGGESTIONS ? closest(id, candidates.get(expected) ?? []) : undefined;
      // What is near a known id is misspelt; anything else may stand in the file that could not be read.
      if (project.incomplete && suggestion === undefined) continue;
      const mend = suggestion === undefined ? undefined : { replace: suggestion, safe: isSameWord(id, suggestion) };
      report({ code: 'unknown-reference', args: { id, expected, suggestion }, at, on, mend });
    }
  },
};

function namesOf({ entities, config }: Project, kind: ReferenceKind): string[] {
  if (kind === 'calendar') return [...Object.keys(config.calendars ?? {}), ROUND_THE_CLOCK];
  if (kind === 'data-set') return Object.keys(config.data ?? {});
  return [...entities.values()].filter((entity) => entity.kind === kind).map((entity) => entity.id);
}
