/** Where things stand in the scorecard sheet. */
import { areaAddress, cellAddress } from '../cell-addresses.js';
import { area } from './cells.js';
import type { RowAddresses } from './judgement.js';

const VISIBLE = ['id', 'statement', 'kind', 'target', 'floor', 'every', 'owner'] as const;
const RESULTS = ['latest', 'trend', 'attainment', 'status'] as const;
/** For the formulas alone: two places among the periods, then the levels as numbers with their operators. */
const HIDDEN = ['last', 'previous', 'targetOperator', 'targetValue', 'floorOperator', 'floorValue'] as const;

export type ScorecardColumn = (typeof VISIBLE)[number] | (typeof RESULTS)[number];
type HiddenColumn = (typeof HIDDEN)[number];

export const SCORECARD_COLUMNS: readonly ScorecardColumn[] = [...VISIBLE, ...RESULTS];

/** In characters; those of statements hold two languages as well as one. */
export const COLUMN_WIDTHS: Record<ScorecardColumn, number> = {
  id: 13,
  statement: 36,
  kind: 8,
  target: 11.5,
  floor: 11.5,
  every: 10,
  owner: 11.5,
  latest: 8.5,
  trend: 7.5,
  attainment: 8.5,
  status: 12,
};

export const FIRST_RESULT = VISIBLE.length;
export const FIRST_PERIOD = VISIBLE.length + RESULTS.length;

/** The place of a column with `periods` columns of results, from 0. */
export function columnOf(name: ScorecardColumn | HiddenColumn, periods: number): number {
  const visible = SCORECARD_COLUMNS.indexOf(name as ScorecardColumn);
  return visible >= 0 ? visible : FIRST_PERIOD + periods + HIDDEN.indexOf(name as HiddenColumn);
}

export const HIDDEN_COLUMNS: readonly HiddenColumn[] = HIDDEN;

export function rowAddresses(row: number, periods: number): RowAddresses {
  const at = (name: ScorecardColumn | HiddenColumn) => cellAddress(row, columnOf(name, periods), 'column');
  return {
    periods: areaAddress(area(row, FIRST_PERIOD, row, FIRST_PERIOD + periods - 1), 'column'),
    latest: at('latest'),
    last: at('last'),
    previous: at('previous'),
    target: { operator: at('targetOperator'), value: at('targetValue') },
    floor: { operator: at('floorOperator'), value: at('floorValue') },
  };
}
