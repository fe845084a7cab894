import type { Position } from 'vscode-languageserver';
import { ROUND_THE_CLOCK } from '../model/calendar.js';
import type { AnyEntity, Kind, Project } from '../model/project.js';

/** What a key asks the name of. */
type Asked = Kind | 'calendar' | 'data-set' | 'rule' | 'any';

const BY_KEY: Record<string, Asked> = {
  role: 'role',
  owner: 'role',
  to: 'role',
  'reports-to': 'role',
  answers: 'expectation',
  step: 'step',
  segment: 'segment',
  segments: 'segment',
  service: 'service',
  standard: 'standard',
  standards: 'standard',
  behaviors: 'behavior',
  calendar: 'calendar',
  set: 'data-set',
  rule: 'rule',
  on: 'any',
};

/** An id that may stand at a place, and what it stands for. */
export interface Candidate {
  id: string;
  /** The entity it names; nothing for calendars, data sets and rules. */
  entity?: AnyEntity;
}

/** The ids that may be written at a position, by the key that asks for them; none where no id is asked for. */
export function candidatesAt(text: string, position: Position, project: Project, rules: string[]): Candidate[] {
  const asked = BY_KEY[keyAt(text, position) ?? ''];
  if (!asked) return [];
  if (asked === 'rule') return rules.map((id) => ({ id }));
  if (asked === 'calendar')
    return [...Object.keys(project.config.calendars ?? {}), ROUND_THE_CLOCK].map((id) => ({ id }));
  if (asked === 'data-set') return Object.keys(project.config.data ?? {}).map((id) => ({ id }));
  return [...project.entities.values()]
    .filter(({ kind }) => asked === 'any' || kind === asked)
    .map((entity) => ({ id: entity.id, entity }));
}

/**
 * The key whose value a position stands in. Looked up in the text, because what is being typed is
 * seldom YAML yet.
 */
function keyAt(text: string, { line, character }: Position): string | undefined {
  const lines = text.split(/\r?\n/);
  const before = (lines[line] ?? '').slice(0, character);
  // The last key of the line that has no value behind it yet: `onstage: {role: cou`, `answers: [a, b`.
  const own = /(?:^|[\s{,])([\w-]+):\s+(?:\[[^\]]*)?[\w-]*$/.exec(before)?.[1];
  if (own) return own;
  const item = /^(\s*)-\s+[\w-]*$/.exec(before);
  if (!item) return undefined;
  const indent = (item[1] ?? '').length;
  for (let i = line - 1; i >= 0; i -= 1) {
    const above = lines[i] ?? '';
    const key = /^(\s*(?:-\s+)?)([\w-]+):\s*(?:#.*)?$/.exec(above);
    if (key && (key[1] ?? '').length <= indent) return key[2];
    if (!/^\s*(?:-\s|#|$)/.test(above)) return undefined;
  }
  return undefined;
}
