import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaAddress } from '../../documents/cell-addresses.js';
import type { Area, Condition, Validation, ValidationRule } from '../../documents/workbook.js';
import { solid, TONES } from './styles.js';
import { oneLine } from './text.js';

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
/** Programs keep a list of areas in one attribute; a long one is given in parts. */
const AREAS_AT_ONCE = 500;

/** What may be typed where, in the terms of the library. */
export function validationRules(validations: readonly Validation[]): DataValidation[] {
  return validations.flatMap(({ areas, rule, error }) =>
    inParts(areas).map((part) => ({
      ...typed(rule),
      range: part.map((area) => areaAddress(area)).join(' '),
      allowBlank: true,
      showErrorMessage: rule.type !== 'named-list' || rule.strict,
      errorStyle: 'stop',
      errorTitle: oneLine(error.title, LONGEST_TITLE),
      errorMessage: oneLine(error.text, LONGEST_TEXT),
    })),
  );
}

function inParts(areas: readonly Area[]): Area[][] {
  const parts: Area[][] = [];
  for (let from = 0; from < areas.length; from += AREAS_AT_ONCE) parts.push(areas.slice(from, from + AREAS_AT_ONCE));
  return parts;
}

function typed(rule: ValidationRule): Omit<DataValidation, 'range'> {
  switch (rule.type) {
    case 'list':
      // A comma would part the entry in two.
      return { type: 'list', values: rule.values.map((value) => value.replaceAll(',', '，').replaceAll('"', '""')) };
    case 'named-list':
      return { type: 'list', formula1: rule.name };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '36526' };
    case 'number':
    case 'whole':
      return { type: rule.type === 'whole' ? 'whole' : 'decimal', ...bounds(rule.least, rule.most) };
  }
}

function bounds(least = -1e15, most?: number): Omit<DataValidation, 'range' | 'type'> {
  return most === undefined
    ? { operator: 'greaterThanOrEqual', formula1: String(least) }
    : { operator: 'between', formula1: String(least), formula2: String(most) };
}

/** How cells look while a formula is true, in the terms of the library; the first that holds decides. */
export function conditionalRules(conditions: readonly Condition[]): ConditionalRule[] {
  return conditions.map(({ area, formula, style }, i) => {
    const { ink, fill, bold } = TONES[style];
    return {
      type: 'expression',
      priority: i + 1,
      stopIfTrue: true,
      range: areaAddress(area),
      formula,
      style: { font: { color: { rgb: ink }, ...(bold && { bold }) }, ...(fill && { fill: solid(fill) }) },
    };
  });
}
