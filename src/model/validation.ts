import type { FileKind } from './file-kind.js';
import { ID, RHYTHMS } from './formats.js';
import { validateBlueprint, validateClient, validateProject } from './generated/validators.js';
import { isQuantity, parseQuantity } from './quantity.js';
import type { FormatName } from './schema/parts.js';
import type { Path } from './source.js';
import { closest } from './suggestion.js';

export type { FileKind };
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** One way in which a file breaks its schema. `part` says whether the key or the value is at fault. */
export type Violation = { path: Path; part: 'key' | 'value' } & (
  | { code: 'unknown-key'; key: string; allowed: string[]; suggestion?: string }
  | { code: 'missing-key'; key: string; keys: string[] }
  | { code: 'wrong-type'; expected: JsonType[]; actual: JsonType; format?: FormatName; allowed?: unknown[] }
  | { code: 'not-allowed'; value: unknown; allowed: unknown[]; suggestion?: string }
  | { code: 'wrong-format'; format: FormatName; value: string; suggestion?: string; fault?: string }
  | { code: 'out-of-range'; value: number; comparison: string; limit: number }
  | { code: 'empty' }
  | { code: 'repeated-value' }
);

interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  parentSchema?: { properties?: Record<string, unknown>; enum?: string[]; format?: FormatName };
  data?: unknown;
}

/** A compiled schema; it leaves its errors on itself, as ajv's functions do. */
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

const VALIDATORS: Record<FileKind, Validator> = {
  project: validateProject,
  client: validateClient,
  blueprint: validateBlueprint,
};

/**
 * Checks `data` against the schema of its kind of file. Returns what is wrong, in the order of the
 * schema, and `valid`: the same data without the parts at fault, so that what is sound can still
 * be linked. Removed list items leave `undefined`, so that paths keep their meaning.
 */
export function validate(kind: FileKind, data: unknown): { violations: Violation[]; valid: unknown } {
  const validator = VALIDATORS[kind];
  if (validator(data)) return { violations: [], valid: data };
  const violations = (validator.errors ?? []).flatMap((error) => violationOf(error, data) ?? []);
  return { violations: withoutEchoes(violations), valid: pruned(validator, structuredClone(data)) };
}

// A misspelt required key is unknown and missing at once: one slip, one finding.
function withoutEchoes(violations: Violation[]): Violation[] {
  const misspelt = new Set(
    violations.flatMap((one) =>
      one.code === 'unknown-key' && one.suggestion ? [JSON.stringify([...one.path.slice(0, -1), one.suggestion])] : [],
    ),
  );
  return violations.filter(
    (one) => one.code !== 'missing-key' || !misspelt.has(JSON.stringify([...one.path, one.key])),
  );
}

function violationOf(error: SchemaError, root: unknown): Violation | undefined {
  const path = pathOf(error.instancePath, root);
  const { params, data, parentSchema } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = Object.keys(parentSchema?.properties ?? {});
      return { code: 'unknown-key', path: [...path, key], part: 'key', key, allowed, ...suggest(key, allowed) };
    }
    case 'required':
      return {
        code: 'missing-key',
        path,
        part: 'value',
        key: String(params.missingProperty),
        keys: Object.keys(data ?? {}),
      };
    case 'type':
      return {
        code: 'wrong-type',
        path,
        part: 'value',
        expected: [params.type].flat() as JsonType[],
        actual: typeOf(data),
        ...(parentSchema?.format && { format: parentSchema.format }),
      };
    case 'enum':
    case 'const': {
      const allowed = (params.allowedValues as unknown[] | undefined) ?? [params.allowedValue];
      // A list or nothing at all is no wrong word, but a wrong kind of thing.
      if (typeof data === 'object') {
        return { code: 'wrong-type', path, part: 'value', expected: ['string'], actual: typeOf(data), allowed };
      }
      return {
        code: 'not-allowed',
        path,
        part: 'value',
        value: data,
        allowed,
        ...(error.keyword === 'enum' && suggest(String(data), allowed.map(String))),
      };
    }
    case 'format':
      return wrongFormat(path, params.format as FormatName, String(data));
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        code: 'out-of-range',
        path,
        part: 'value',
        value: Number(data),
        comparison: String(params.comparison),
        limit: Number(params.limit),
      };
    case 'pattern':
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { code: 'empty', path, part: 'value' };
    case 'uniqueItems':
      return { code: 'repeated-value', path: [...path, Number(params.i)], part: 'value' };
    case 'if': // the failing branch reports for itself
      return undefined;
    default:
      throw new Error(`no message for schema keyword "${error.keyword}"`);
  }
}

function wrongFormat(path: Path, format: FormatName, value: string): Violation {
  const quantity = ['duration', 'target', 'level', 'share'].includes(format) ? parseQuantity(value) : undefined;
  const fault = quantity && !isQuantity(quantity) ? quantity : undefined;
  const suggestion = fault?.suggestion ?? suggestionFor(format, value);
  return {
    code: 'wrong-format',
    path,
    part: 'value',
    format,
    value,
    ...(suggestion && { suggestion }),
    ...(fault && { fault: fault.fault }),
  };
}

function suggestionFor(format: FormatName, value: string): string | undefined {
  if (format === 'rhythm') return closest(value, RHYTHMS);
  if (format !== 'id') return undefined;
  const slug = value
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID.test(slug) ? slug : undefined;
}

function suggest(written: string, candidates: string[]): { suggestion?: string } {
  const suggestion = closest(written, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

function typeOf(data: unknown): JsonType {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'array';
  return typeof data as JsonType;
}

function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown> | null)?.[step];
      return step;
    });
}

function pruned(validator: Validator, data: unknown): unknown {
  let root = data;
  // Each round removes at least one value, and removing a required one can only move upwards.
  for (let removed = true; removed && !validator(root); ) {
    removed = false;
    for (const error of validator.errors ?? []) {
      const path = pathOf(error.instancePath, root);
      const target =
        error.keyword === 'additionalProperties' ? [...path, String(error.params.additionalProperty)] : path;
      if (target.length === 0) {
        if (error.keyword !== 'required') root = undefined;
        continue;
      }
      removed = remove(root, target) || removed;
    }
    if (root === undefined) return undefined;
  }
  return root;
}

function remove(root: unknown, path: Path): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return false;
  const holder = parent as Record<string | number, unknown>;
  if (holder[last] === undefined) return false;
  if (Array.isArray(parent)) holder[last] = undefined;
  else delete holder[last];
  return true;
}
