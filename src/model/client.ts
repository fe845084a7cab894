import { keys } from './generated/keys.js';
import { KEPT_KEYS } from './kept-keys.js';
import { LOCALES, type Locale } from './locale.js';
import type { ClientData } from './schema/client.js';
import type { ConfigData } from './schema/config.js';
import type { Path } from './source.js';

type Mapping = Record<string, unknown>;

/** The paths of keys that the file of a client sets to null, so that nothing of csm.yaml stands there. */
export function removalsIn(data: unknown, mapping = 'Client', path: Path = []): Path[] {
  if (!isMapping(data) || isWordings(data)) return [];
  return Object.entries(data).flatMap(([key, value]): Path[] => {
    const known = keys[mapping] ?? {};
    if (!Object.hasOwn(known, key)) return []; // it stays, to be reported
    const at = [...path, key];
    if (value === null) return KEPT_KEYS.includes(`${mapping}.${key}`) ? [] : [at];
    return removalsIn(value, known[key], at);
  });
}

/** The data without what stands at some paths, which lead through mappings alone. */
export function without(data: unknown, removals: readonly Path[]): unknown {
  if (removals.length === 0 || !isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const own = removals.filter(([first]) => first === key).map((path) => path.slice(1));
      return own.some((path) => path.length === 0) ? [] : [[key, without(value, own)]];
    }),
  );
}

/**
 * The settings of csm.yaml with those of a client laid over them: mappings merge, while lists, single
 * values and texts, in all their languages, take the place of what stood there.
 */
export function withClient(config: ConfigData, over: ClientData, removals: readonly Path[]): ConfigData {
  return merged(without(config, removals), over) as ConfigData;
}

function merged(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over) || isWordings(over)) return over;
  const keysOfBoth = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keysOfBoth].map((key) => [key, Object.hasOwn(over, key) ? merged(base[key], over[key]) : base[key]]),
  );
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// One text by locale is one value: half of another client's name would remain otherwise.
function isWordings(value: Mapping): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => LOCALES.includes(name as Locale));
}
