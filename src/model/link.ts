import { removalsIn, withClient, without } from './client.js';
import { connect } from './connect.js';
import { cutTexts } from './cut-texts.js';
import type { Locale } from './locale.js';
import type { Behavior, Encounter, Invalid, Project, Role, Standard, Step } from './project.js';
import { quantityOf } from './quantity.js';
import { Registry } from './registry.js';
import type { BlueprintData } from './schema/blueprint.js';
import type { ClientData } from './schema/client.js';
import type { ConfigData } from './schema/config.js';
import type { EncounterData } from './schema/encounter.js';
import type { Path, Source } from './source.js';
import { type FileKind, type Violation, validate } from './validation.js';

export interface ProjectFile {
  kind: FileKind;
  source: Source;
  /** Of the file of a client: whether it is laid over csm.yaml, or only looked at. */
  laidOver?: boolean;
}

/** What is known of files that could not be read. */
export interface Unread {
  /** How many there are. */
  files: number;
  /** Ids that seem to stand in them: references to those are left alone. */
  ids: string[];
}

/**
 * Links the files of a project into one graph. Never fails: what breaks the schema, stands twice
 * or leads nowhere is collected on the project, and the rest is linked.
 */
export function linkProject(files: ProjectFile[], unread: Unread = { files: 0, ids: [] }): Project {
  const invalid: Invalid[] = [];
  const cut = new Set<string>();
  const valid = files.map(({ kind, source, laidOver = false }) => {
    const removals = kind === 'client' ? removalsIn(source.data) : [];
    const written = without(source.data, removals);
    const result = validate(kind, written);
    if (result.violations.length > 0) for (const text of cutTexts(written, result.valid)) cut.add(text);
    for (const violation of result.violations) {
      invalid.push({ violation, source, on: nearestId(source.data, holderOf(violation)) });
    }
    return { kind, source, data: result.valid, removals, laidOver };
  });
  const configFile = valid.find((file) => file.kind === 'project');
  const base = withDefaults(configFile?.data as ConfigData | undefined);
  const over = valid.find(({ laidOver, data }) => laidOver && data !== undefined);
  const config = over ? withClient(base, over.data as ClientData, over.removals) : base;
  const project: Project = {
    config,
    locales: localesOf(config),
    settings: valid.flatMap(({ kind, source, data = {} }) =>
      kind === 'blueprint' ? [] : [{ source, data: data as ClientData }],
    ),
    sources: files.map((file) => file.source),
    services: [],
    segments: [],
    encounters: [],
    roles: [],
    indices: [],
    standards: [],
    behaviors: [],
    entities: new Map(),
    unresolved: [],
    duplicates: [],
    invalid,
    cut,
    // A file that is no mapping at all says as little as one that could not be read.
    incomplete: unread.files > 0 || valid.some(({ kind, data }) => kind !== 'client' && data === undefined),
  };
  const registry = new Registry(project, project.sources, unread.ids);
  for (const { kind, source, data } of valid) {
    if (kind === 'blueprint' && data !== undefined) declareBlueprint(project, registry, source, data as BlueprintData);
  }
  if (configFile) declareIndices(project, registry, configFile.source, config);
  connect(project, registry, configFile?.source);
  return project;
}

/** The list items that survived validation, with their places in the file. */
function* entries<T>(list: readonly T[] | undefined): Generator<[number, T]> {
  for (const [index, item] of (list ?? []).entries()) if (item !== undefined) yield [index, item];
}

function declareBlueprint(project: Project, registry: Registry, source: Source, data: BlueprintData): void {
  const place = (...path: Path) => ({ source, path });
  if (data.service) {
    const service = {
      kind: 'service' as const,
      id: data.service.id,
      data: data.service,
      at: place('service'),
      encounters: [],
    };
    project.services.push(registry.declare(service));
  }
  for (const [i, item] of entries(data.segments)) {
    project.segments.push(registry.declare({ kind: 'segment', id: item.id, data: item, at: place('segments', i) }));
  }
  for (const [i, item] of entries(data.encounters)) {
    declareEncounter(project, registry, source, ['encounters', i], item);
  }
  for (const [i, item] of entries(data.roles)) {
    const at = place('roles', i);
    const role: Role = { kind: 'role', id: item.id, data: item, at, reports: [], duties: [], behaviors: [], owns: [] };
    for (const [j, duty] of entries(item.duties)) {
      role.duties.push({
        role,
        rank: role.duties.length + 1,
        data: duty,
        at: place('roles', i, 'duties', j),
        standards: [],
        behaviors: [],
      });
    }
    project.roles.push(registry.declare(role));
  }
}

function declareEncounter(project: Project, registry: Registry, source: Source, path: Path, data: EncounterData): void {
  const place = (...rest: Path) => ({ source, path: [...path, ...rest] });
  const encounter: Encounter = {
    kind: 'encounter',
    id: data.id,
    data,
    at: place(),
    segments: [],
    steps: [],
    expectations: [],
    behaviors: [],
    fixes: [],
  };
  project.encounters.push(registry.declare(encounter));
  for (const [i, item] of entries(data.steps)) {
    const step: Step = { kind: 'step', id: item.id, data: item, at: place('steps', i), encounter, behaviors: [] };
    encounter.steps.push(registry.declare(step));
  }
  for (const [i, item] of entries(data.expectations)) {
    encounter.expectations.push(
      registry.declare({
        kind: 'expectation',
        id: item.id,
        data: item,
        at: place('expectations', i),
        encounter,
        answeredBy: [],
      }),
    );
  }
  for (const [i, item] of entries(data.behaviors)) {
    const at = place('behaviors', i);
    const behavior: Behavior = { kind: 'behavior', id: item.id, data: item, at, encounter, answers: [], standards: [] };
    encounter.behaviors.push(registry.declare(behavior));
    project.behaviors.push(behavior);
    for (const [j, one] of entries(item.standards)) {
      const standard: Standard = {
        kind: 'standard',
        id: one.id,
        data: one,
        at: place('behaviors', i, 'standards', j),
        behavior,
        target: quantityOf(one.target),
        floor: quantityOf(one.floor),
        baseline: quantityOf(one.baseline),
        duties: [],
        indexItems: [],
      };
      behavior.standards.push(registry.declare(standard));
      project.standards.push(standard);
    }
  }
  for (const [i, item] of entries(data.fixes)) {
    encounter.fixes.push(
      registry.declare({ kind: 'fix', id: item.id, data: item, at: place('fixes', i), encounter, answers: [] }),
    );
  }
}

function declareIndices(project: Project, registry: Registry, source: Source, config: ConfigData): void {
  for (const [i, item] of entries(config.indices)) {
    const at = { source, path: ['indices', i] };
    project.indices.push(
      registry.declare({ kind: 'index', id: item.id, data: item, at, items: [], target: quantityOf(item.target) }),
    );
  }
}

function withDefaults(config: ConfigData | undefined): ConfigData {
  return { ...config, csm: 1, organization: config?.organization ?? { name: '' } };
}

/** The locales a configuration asks for, the main one first. */
export function localesOf(config: Pick<ConfigData, 'locale'>): [Locale, ...Locale[]] {
  const [main = 'en', ...others] = [config.locale ?? 'en'].flat().filter((locale) => locale !== undefined);
  return [main, ...others];
}

// What stands below an unknown key is as unknown as the key.
function holderOf({ code, path }: Violation): Path {
  return code === 'unknown-key' ? path.slice(0, -1) : path;
}

/** The id of the innermost entity around a path: what a finding there is about. */
function nearestId(data: unknown, path: Path): string | undefined {
  let value = data;
  let id: string | undefined;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    const own = (value as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
}
