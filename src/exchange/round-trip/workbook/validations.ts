import type { Area, Validation } from '../../../documents/workbook.js';
import { dateValidation, namedListValidation, numberValidation } from '../../../documents/workbooks/validations.js';
import type { Voice } from '../../../documents/workbooks/voice.js';
import type { ValueKind } from '../fields/field.js';
import { listName } from './layout.js';

/**
 * What may be typed into the cells of a column. Lists of fixed answers are insisted on; ids are offered alone,
 * because a cell may name something by its name, several things, or one that is new.
 */
export function validationOf(voice: Voice, kind: ValueKind, area: Area, offered: ReadonlySet<string>): Validation[] {
  const list = (of: string, strict: boolean) =>
    offered.has(of) ? [namedListValidation(voice, [area], listName(of), strict)] : [];
  switch (kind.type) {
    case 'choice':
      return list(kind.from, true);
    case 'flag':
      return list('flag', true);
    case 'rhythm':
      return list('rhythm', false);
    case 'reference':
    case 'references':
      return list(kind.to, false);
    case 'parent':
      return list(kind.of, false);
    case 'date':
      return [dateValidation(voice, area)];
    case 'number':
      return [numberValidation(voice, [area], { type: 'number', least: kind.least, most: kind.most })];
    default:
      return [];
  }
}
