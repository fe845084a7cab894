import { ROUND_THE_CLOCK } from '../../model/calendar.js';
import { LOCALES, type Text } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import type { Named } from './fields/field.js';
import type { Reading } from './values/value-type.js';

/** Something that cells can refer to. */
interface Thing {
  id: string;
  /** Of a step, the encounter it belongs to. */
  encounter?: string;
}

/** What cells can refer to: by id, or by a name in any language. */
export class Names {
  readonly #byId = new Map<Named, Map<string, Thing>>();
  readonly #byName = new Map<Named, Map<string, Thing[]>>();

  static of(project: Project): Names {
    const names = new Names();
    for (const { id, data, steps } of project.encounters) {
      names.add('encounter', { id }, data.name);
      for (const step of steps) names.add('step', { id: step.id, encounter: id }, step.data.customer);
    }
    for (const { id, data } of project.roles) names.add('role', { id }, data.title);
    for (const { id, data } of project.segments) names.add('segment', { id }, data.name);
    for (const { id, data } of project.behaviors) names.add('behavior', { id }, data.does);
    for (const { expectations } of project.encounters) {
      for (const { id, data } of expectations) names.add('expectation', { id }, data.says);
    }
    names.add('calendar', { id: ROUND_THE_CLOCK });
    for (const [id, one] of Object.entries(project.config.calendars ?? {})) names.add('calendar', { id }, one?.name);
    return names;
  }

  add(kind: Named, thing: Thing, name?: Text): void {
    within(this.#byId, kind).set(thing.id, thing);
    for (const one of wordings(name)) {
      const called = within(this.#byName, kind);
      called.set(folded(one), [...(called.get(folded(one)) ?? []), thing]);
    }
  }

  /** The id a cell means; steps are those of one encounter, where that is known. */
  find(kind: Named, written: string, encounter?: string): Reading {
    const here = (thing: Thing) =>
      encounter === undefined || thing.encounter === undefined || thing.encounter === encounter;
    const byId = within(this.#byId, kind);
    const id = written.normalize('NFKC').trim();
    const exact = byId.get(id) ?? byId.get(id.toLowerCase());
    if (exact && here(exact)) return { value: exact.id };
    const called = (within(this.#byName, kind).get(folded(written)) ?? []).filter(here);
    const ids = [...new Set(called.map((thing) => thing.id))];
    if (ids.length === 1) return { value: ids[0] };
    if (ids.length > 1) return { fault: 'ambiguous-name', args: { value: written, kind, ids } };
    const suggestion = closest(
      id,
      [...byId.values()].filter(here).map((thing) => thing.id),
    );
    return { fault: 'unknown-name', args: { value: written, kind, ...(suggestion && { suggestion }) } };
  }
}

function wordings(name: Text | undefined): string[] {
  if (name === undefined) return [];
  return typeof name === 'string' ? [name] : LOCALES.flatMap((locale) => name[locale] ?? []);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = maps.get(key) ?? new Map<L, V>();
  maps.set(key, found);
  return found;
}
