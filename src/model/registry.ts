import type { AnyEntity, Encounter, Kind, Project, ReferenceKind, Step } from './project.js';
import { type Place, type Source, under } from './source.js';

type EntityOf<K extends Kind> = Extract<AnyEntity, { kind: K }>;

/** The ids of a project: declares them, resolves references to them, records what fails. */
export class Registry {
  readonly #project: Project;
  readonly #sources: Source[];
  readonly #alsoWritten: string[];
  #written: Set<string> | undefined;

  constructor(project: Project, sources: Source[], alsoWritten: string[]) {
    this.#project = project;
    this.#sources = sources;
    this.#alsoWritten = alsoWritten;
  }

  declare<E extends AnyEntity>(entity: E): E {
    const first = this.#project.entities.get(entity.id);
    if (!first) this.#project.entities.set(entity.id, entity);
    else this.#project.duplicates.push({ id: entity.id, at: under(entity.at, 'id'), first: under(first.at, 'id') });
    return entity;
  }

  resolve<K extends Kind>(kind: K, id: string | undefined, at: Place, on?: string): EntityOf<K> | undefined {
    if (id === undefined) return undefined;
    const entity = this.#project.entities.get(id);
    if (entity?.kind === kind) return entity as EntityOf<K>;
    this.#fail(kind, id, at, on, entity?.kind);
    return undefined;
  }

  resolveAll<K extends Kind>(kind: K, ids: readonly string[] | undefined, at: Place, on?: string): EntityOf<K>[] {
    return (ids ?? []).flatMap((id, i) => {
      // An item that broke the schema has been reported already.
      if (id === undefined) return [];
      return this.resolve(kind, id, { source: at.source, path: [...at.path, i] }, on) ?? [];
    });
  }

  /** A step of `encounter` by its id: the steps of others are other people's. */
  resolveStep(id: string | undefined, encounter: Encounter, at: Place, on: string): Step | undefined {
    const step = this.resolve('step', id, at, on);
    if (!step || step.encounter === encounter) return step;
    this.#project.unresolved.push({ id: step.id, expected: 'step', elsewhere: step.encounter.id, at, on });
    return undefined;
  }

  /** Checks a reference to a named thing of `csm.yaml`. */
  expectNamed(kind: 'data-set' | 'calendar', name: string, names: string[], at: Place, on?: string): void {
    if (!names.includes(name)) {
      this.#project.unresolved.push({ id: name, expected: kind, at, ...(on && { on }) });
    }
  }

  #fail(expected: ReferenceKind, id: string, at: Place, on?: string, found?: Kind): void {
    if (!found && this.#isWritten(id)) return;
    this.#project.unresolved.push({ id, expected, at, ...(on && { on }), ...(found && { found }) });
  }

  /** Whether `id:` says so anywhere, also on an entity too broken to link: a reference to it is not wrong. */
  #isWritten(id: string): boolean {
    // Only looked through when something fails: most projects never need it.
    if (!this.#written) {
      this.#written = new Set(this.#alsoWritten);
      for (const source of this.#sources) collectIds(source.data, this.#written);
    }
    return this.#written.has(id);
  }
}

function collectIds(data: unknown, ids: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  if ('id' in data && typeof data.id === 'string') ids.add(data.id);
  for (const value of Object.values(data)) collectIds(value, ids);
}
