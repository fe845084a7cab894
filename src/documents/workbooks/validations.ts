import type { Area, NumberRule, Validation, ValidationRule } from '../workbook.js';
import { area } from './cells.js';
import type { Results } from './results.js';
import type { Voice } from './voice.js';

export function dateValidation(voice: Voice, cell: Area): Validation {
  return validation(
    voice,
    [cell],
    { type: 'date' },
    voice.line(({ words }) => words.errors.date),
  );
}

export function listValidation(voice: Voice, areas: Area[], values: string[]): Validation {
  return validation(
    voice,
    areas,
    { type: 'list', values },
    voice.line(({ words }) => words.errors.list),
  );
}

/** A list that stands in cells of the workbook, by its defined name. */
export function namedListValidation(voice: Voice, areas: Area[], name: string, strict: boolean): Validation {
  return validation(
    voice,
    areas,
    { type: 'named-list', name, strict },
    voice.line(({ words }) => words.errors.list),
  );
}

export function numberValidation(voice: Voice, areas: Area[], rule: NumberRule, percent = false): Validation {
  return validation(voice, areas, rule, numberError(voice, rule, percent));
}

/** One validation for each kind of result, over the rows that hold such results. */
export function resultValidations(
  voice: Voice,
  results: ReadonlyMap<number, Results>,
  left: number,
  periods: number,
): Validation[] {
  const alike = new Map<string, { results: Results; areas: Area[] }>();
  for (const [row, own] of results) {
    const key = `${own.unit?.kind === 'percent'} ${JSON.stringify(own.rule)}`;
    const { areas } = alike.get(key) ?? setIn(alike, key, { results: own, areas: [] });
    const above = areas.at(-1);
    if (above?.bottom === row - 1) above.bottom = row;
    else areas.push(area(row, left, row, left + periods - 1));
  }
  return [...alike.values()].map(({ results: { rule, unit }, areas }) =>
    numberValidation(voice, areas, rule, unit?.kind === 'percent'),
  );
}

function setIn<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}

function numberError(voice: Voice, { type, least, most }: NumberRule, percent: boolean): string {
  const shown = (bound: number) => (percent ? `${Number((bound * 100).toFixed(6))}%` : String(bound));
  return voice.line(({ words: { errors } }) => {
    if (least === undefined) return type === 'whole' ? errors.whole : errors.number;
    if (most !== undefined) return errors.between(shown(least), shown(most));
    return type === 'whole' ? errors.wholeLeast(shown(least)) : errors.least(shown(least));
  });
}

function validation(voice: Voice, areas: Area[], rule: ValidationRule, text: string): Validation {
  return { areas, rule, error: { title: voice.line(({ words }) => words.errors.title), text } };
}
