import { keyOf } from '../columns.js';
import { at } from '../entities.js';
import { type Field, pathOf } from '../fields/field.js';
import { FIELDS } from '../fields/index.js';
import { KIND_OF } from './match.js';
import type { Draft } from './put.js';
import { type Remark, remarkAt } from './remark.js';
import { placeOf, type TableRow } from './table-row.js';

/** What a row leaves empty and has to be filled in, by itself or beside what stands next to it. */
export function needsOf(row: TableRow, draft: Draft): Remark[] {
  const fields = FIELDS[row.sheet.kind];
  return fields.flatMap((field): Remark[] => {
    if (field.needed === undefined || field.value.type === 'parent' || at(draft, pathOf(field)) !== undefined)
      return [];
    const spot = { sheet: row.sheet, row: row.number, place: placeOfField(row, field) };
    if (field.needed === 'always') return [remarkAt(spot, 'needed', { kind: KIND_OF[row.sheet.kind] })];
    const holder = pathOf(field).slice(0, -1);
    if (at(draft, holder) === undefined) return [];
    const others = besides(field, fields).filter((other) => at(draft, pathOf(other)) !== undefined);
    // What no column holds keeps a mapping as well: where the cases of a measure are found.
    const named = others.length > 0 ? others.map((other) => headingIn(row, other)) : [holder.join('.')];
    return [remarkAt(spot, 'needed-beside', { others: named })];
  });
}

/** The fields of the mapping a field stands in, and of those below it. */
function besides(field: Field, fields: readonly Field[]): Field[] {
  const holder = `${pathOf(field).slice(0, -1).join('.')}.`;
  return fields.filter((other) => other !== field && other.name.startsWith(holder));
}

function placeOfField(row: TableRow, field: Field): number | undefined {
  const column = [...row.sheet.columns.values()].find((one) => one.field === field);
  return column && placeOf(row.sheet, keyOf(column));
}

function headingIn(row: TableRow, field: Field): string {
  const place = placeOfField(row, field);
  return (place === undefined ? undefined : row.sheet.headings[place]) ?? field.name;
}
