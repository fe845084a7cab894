import type { Locale } from './locale.js';
import type { Quantity } from './quantity.js';
import type { BehaviorData } from './schema/behavior.js';
import type { SegmentData, ServiceData } from './schema/blueprint.js';
import type { ClientData } from './schema/client.js';
import type { ConfigData, IndexData } from './schema/config.js';
import type { EncounterData, ExpectationData, FixData, StepData } from './schema/encounter.js';
import type { DutyData, RoleData } from './schema/role.js';
import type { StandardData } from './schema/standard.js';
import type { Place, Source } from './source.js';
import type { Violation } from './validation.js';

/** What an id can name. */
export type Kind =
  | 'service'
  | 'segment'
  | 'encounter'
  | 'step'
  | 'expectation'
  | 'behavior'
  | 'standard'
  | 'fix'
  | 'role'
  | 'index';

interface Entity<K extends Kind, D> {
  kind: K;
  id: string;
  data: D;
  at: Place;
}

export interface Service extends Entity<'service', ServiceData> {
  encounters: Encounter[];
}

export interface Segment extends Entity<'segment', SegmentData> {}

export interface Encounter extends Entity<'encounter', EncounterData> {
  service?: Service;
  segments: Segment[];
  steps: Step[];
  expectations: Expectation[];
  behaviors: Behavior[];
  fixes: Fix[];
}

export interface Step extends Entity<'step', StepData> {
  encounter: Encounter;
  onstage?: Role;
  backstage?: Role;
  behaviors: Behavior[];
}

export interface Expectation extends Entity<'expectation', ExpectationData> {
  encounter: Encounter;
  segment?: Segment;
  answeredBy: (Behavior | Fix)[];
}

export interface Behavior extends Entity<'behavior', BehaviorData> {
  encounter: Encounter;
  role?: Role;
  step?: Step;
  answers: Expectation[];
  standards: Standard[];
}

export interface Standard extends Entity<'standard', StandardData> {
  behavior: Behavior;
  owner?: Role;
  feedbackTo?: Role;
  target?: Quantity;
  floor?: Quantity;
  baseline?: Quantity;
  duties: Duty[];
  indexItems: IndexItem[];
}

export interface Fix extends Entity<'fix', FixData> {
  encounter: Encounter;
  owner?: Role;
  answers: Expectation[];
}

export interface Role extends Entity<'role', RoleData> {
  reportsTo?: Role;
  reports: Role[];
  duties: Duty[];
  behaviors: Behavior[];
  /** Standards whose results this role answers for. */
  owns: Standard[];
}

/** A written duty; `rank` counts from 1. */
export interface Duty {
  role: Role;
  rank: number;
  data: DutyData;
  at: Place;
  standards: Standard[];
  behaviors: Behavior[];
}

/** A composite of the few most important standards, each weighted by what its failure costs the customer. */
export interface Index extends Entity<'index', IndexData> {
  items: IndexItem[];
  target?: Quantity;
  owner?: Role;
}

export interface IndexItem {
  index: Index;
  standard: Standard;
  weight: number;
  data: NonNullable<IndexData['items']>[number];
}

export type AnyEntity = Service | Segment | Encounter | Step | Expectation | Behavior | Standard | Fix | Role | Index;

/** What a reference may name: an entity, or one of the named things of `csm.yaml`. */
export type ReferenceKind = Kind | 'data-set' | 'calendar';

/** A reference that leads nowhere; `found` when the id exists but names something of another kind. */
export interface Unresolved {
  id: string;
  expected: ReferenceKind;
  found?: Kind;
  /** The encounter a step belongs to, where it is not the one that refers to it. */
  elsewhere?: string;
  at: Place;
  on?: string;
}

/** The second and later entity with one id. */
export interface Duplicate {
  id: string;
  at: Place;
  first: Place;
}

export interface Invalid {
  violation: Violation;
  source: Source;
  on?: string;
}

/** What csm.yaml or the file of a client says of its own accord, as far as it is sound. */
export interface SettingsFile {
  source: Source;
  data: ClientData & Pick<ConfigData, 'calendars'>;
}

/** A whole project, linked: every entity knows what it answers to and what answers to it. */
export interface Project {
  /** The settings of csm.yaml, with those of the client whose documents are made laid over them. */
  config: ConfigData;
  /** Where the settings come from: csm.yaml and the files of clients. */
  settings: SettingsFile[];
  /** The locales of its documents, main one first. */
  locales: [Locale, ...Locale[]];
  sources: Source[];
  services: Service[];
  segments: Segment[];
  encounters: Encounter[];
  roles: Role[];
  indices: Index[];
  standards: Standard[];
  behaviors: Behavior[];
  /** Every entity by id; the first where an id stands twice. */
  entities: Map<string, AnyEntity>;
  unresolved: Unresolved[];
  duplicates: Duplicate[];
  invalid: Invalid[];
  /** Every text in what was cut out because it broke the schema, as `folded` has it: it may have been meant for an id. */
  cut: ReadonlySet<string>;
  /** Some of its files could not be read: what is not found may stand in them. */
  incomplete: boolean;
}
