import { keys } from '../../model/generated/keys.js';
import type { AnyEntity, Duty, Project } from '../../model/project.js';
import type { AssertionData } from '../../model/schema/config.js';
import type { Path, Place } from '../../model/source.js';

export type SubjectKind = AssertionData['each'];

/** An entity, or a duty, which has no id of its own. */
export type Subject = AnyEntity | Duty;

/** Something an assertion finds at a path; `path` leads to it from the subject where it is the subject's own. */
export interface Found {
  value: unknown;
  path?: Path;
}

/** What an assertion may look at through each kind besides the keys written there. */
const RELATIONS: Record<SubjectKind, Record<string, SubjectKind>> = {
  service: { encounters: 'encounter' },
  segment: {},
  encounter: { service: 'service', segments: 'segment' },
  step: { encounter: 'encounter', behaviors: 'behavior' },
  expectation: { encounter: 'encounter', segment: 'segment', answeredBy: 'behavior' },
  behavior: { encounter: 'encounter', role: 'role', step: 'step', answers: 'expectation' },
  standard: { behavior: 'behavior', owner: 'role', duties: 'duty' },
  fix: { encounter: 'encounter', owner: 'role', answers: 'expectation' },
  role: { reportsTo: 'role', reports: 'role', behaviors: 'behavior', owns: 'standard' },
  duty: { role: 'role', standards: 'standard', behaviors: 'behavior' },
  index: { owner: 'role' },
};

/** Shorter ways to what hangs further up: `encounter.channel` of a standard. */
const SHORTCUTS: Partial<Record<SubjectKind, Record<string, string[]>>> = {
  standard: {
    encounter: ['behavior', 'encounter'],
    expectations: ['behavior', 'answers'],
    role: ['behavior', 'role'],
    step: ['behavior', 'step'],
    service: ['behavior', 'encounter', 'service'],
  },
};

const LISTS = { service: 'services', segment: 'segments', encounter: 'encounters', role: 'roles' } as const;

/** Everything of one kind in a project, in the order of its files. */
export function subjectsOf(project: Project, kind: SubjectKind): Subject[] {
  switch (kind) {
    case 'step':
      return project.encounters.flatMap(({ steps }) => steps);
    case 'expectation':
      return project.encounters.flatMap(({ expectations }) => expectations);
    case 'fix':
      return project.encounters.flatMap(({ fixes }) => fixes);
    case 'duty':
      return project.roles.flatMap(({ duties }) => duties);
    case 'behavior':
      return project.behaviors;
    case 'standard':
      return project.standards;
    case 'index':
      return project.indices;
    default:
      return project[LISTS[kind]];
  }
}

/** The id a finding about the subject carries. */
export function idOf(subject: Subject): string {
  return 'kind' in subject ? subject.id : subject.role.id;
}

export function placeOf(subject: Subject): Place {
  return subject.at;
}

/**
 * All that stands at a path of keys: `measure.within`, `encounter.channel`, `expectations.importance`.
 * A list on the way or at the end gives each of its items; nothing written gives nothing.
 */
export function foundAt(subject: Subject, written: string): Found[] {
  return follow(subject, kindOf(subject), expanded(kindOf(subject), written.split('.')), true);
}

/** The names a path may begin or go on with; for a path that begins with none of them, the part at fault. */
export function pathFault(kind: SubjectKind, written: string): { part: string; known: string[] } | undefined {
  const walked = walk(kind, written);
  return 'known' in walked ? walked : undefined;
}

/** The mapping and the key in it that a path ends at; nothing where it leads nowhere, or to a thing with an id. */
export function endOf(kind: SubjectKind, written: string): { mapping: string; key: string } | undefined {
  const walked = walk(kind, written);
  return 'key' in walked ? walked : undefined;
}

type Walked = { part: string; known: string[] } | { mapping: string; key: string } | { related: SubjectKind };

function walk(kind: SubjectKind, written: string): Walked {
  let at: { kind?: SubjectKind; mapping: string } = { kind, mapping: mappingOf(kind) };
  let end: Walked = { related: kind };
  for (const part of expanded(kind, written.split('.'))) {
    const own: Readonly<Record<string, string>> = keys[at.mapping] ?? {};
    const relations: Record<string, SubjectKind> = at.kind ? RELATIONS[at.kind] : {};
    const related: SubjectKind | undefined = ownValue(relations, part);
    if (related) {
      end = { related };
      at = { kind: related, mapping: mappingOf(related) };
    } else if (Object.hasOwn(own, part)) {
      end = { mapping: at.mapping, key: part };
      at = { mapping: own[part] || NOTHING };
    } else {
      const shortcuts = at.kind ? Object.keys(SHORTCUTS[at.kind] ?? {}) : [];
      return { part, known: [...new Set([...Object.keys(own), ...Object.keys(relations), ...shortcuts])] };
    }
  }
  return end;
}

const NOTHING = '(no mapping)';

/** What a mapping holds itself: "constructor" is the name of nothing here, whatever all objects inherit. */
function ownValue<T>(mapping: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function mappingOf(kind: SubjectKind): string {
  return `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
}

function kindOf(subject: Subject): SubjectKind {
  return 'kind' in subject ? subject.kind : 'duty';
}

function expanded(kind: SubjectKind, path: string[]): string[] {
  const [first = '', ...rest] = path;
  return [...(ownValue(SHORTCUTS[kind] ?? {}, first) ?? [first]), ...rest];
}

function follow(subject: Subject, kind: SubjectKind, path: string[], own: boolean): Found[] {
  const [first = '', ...rest] = path;
  const related = ownValue(RELATIONS[kind], first);
  // A reference alone, such as `owner`, is the id that is written; what is behind it takes another step.
  if (!related || (rest.length === 0 && first in subject.data)) return valuesIn(subject.data, path, [], own);
  const entities = [(subject as unknown as Record<string, Subject | Subject[] | undefined>)[first] ?? []].flat();
  if (rest.length === 0) return entities.map((entity) => ({ value: idOf(entity) }));
  return entities.flatMap((entity) => follow(entity, kindOf(entity), rest, false));
}

function valuesIn(data: unknown, path: string[], at: Path, own: boolean): Found[] {
  if (data === undefined || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, i) => valuesIn(item, path, [...at, i], own));
  const [first, ...rest] = path;
  if (first === undefined) return [{ value: data, ...(own && { path: at }) }];
  if (typeof data !== 'object') return [];
  return valuesIn(ownValue(data as Record<string, unknown>, first), rest, [...at, first], own);
}
