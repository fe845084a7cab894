import type { ValueKind } from '../fields/field.js';
import type { ValueType } from './value-type.js';

type Kind<T extends ValueKind['type']> = Extract<ValueKind, { type: T }>;

/** The id of something else; it may be given by its name, too. */
export const reference: ValueType<Kind<'reference'>> = {
  show: String,
  read: (cell, { to }, { names, encounter }) => names.find(to, cell, encounter),
  canonical: String,
};

/** What a row belongs under. */
export const parent: ValueType<Kind<'parent'>> = {
  show: String,
  read: (cell, { of }, { names }) => names.find(of, cell),
  canonical: String,
};

/** Several ids, with commas between them. */
export const references: ValueType<Kind<'references'>> = {
  show: (value) => listOf(value).join(', '),
  read(cell, { to }, { names }) {
    const ids: unknown[] = [];
    for (const written of cell.split(/[,，、;；\n]/)) {
      if (written.trim() === '') continue;
      const found = names.find(to, written.trim());
      if ('fault' in found) return found;
      ids.push(found.value);
    }
    return { value: [...new Set(ids)] };
  },
  canonical: (value) => listOf(value).join(' '),
};

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
