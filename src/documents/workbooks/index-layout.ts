/** Where things stand in the sheet of an index: a row a period, a column an item. */
import type { Area } from '../workbook.js';
import { area } from './cells.js';

const START_ROW = 2;
const BAND_ROW = 5;
const WEIGHT_ROW = BAND_ROW + 2;
const FIRST_ROW = WEIGHT_ROW + 2;
const FIRST_ITEM = 1;

export interface IndexLayout {
  items: number;
  periods: number;
  /** Whether the index is stated per unit of volume too. */
  volume: boolean;
}

/** The rows of the head that every page repeats. */
export const INDEX_HEADER: [number, number] = [BAND_ROW, BAND_ROW + 1];
export const INDEX_START: Area = area(START_ROW, FIRST_ITEM);
export const INDEX_ROWS = { weight: WEIGHT_ROW, first: FIRST_ROW };

/** The columns after the items. */
export function sumColumns({ items, volume }: IndexLayout) {
  const failures = FIRST_ITEM + items;
  const points = failures + 1;
  return volume
    ? { failures, points, volume: points + 1, perUnit: points + 2, status: points + 3 }
    : { failures, points, status: points + 1 };
}

export function itemsArea({ items }: IndexLayout, row: number): Area {
  return area(row, FIRST_ITEM, row, FIRST_ITEM + items - 1);
}

/** A column over all periods. */
export function periodsArea({ periods }: IndexLayout, column: number): Area {
  return area(FIRST_ROW, column, FIRST_ROW + periods - 1, column);
}

export function bandsOf(layout: IndexLayout): { failures: Area; sums: Area } {
  const { failures, status } = sumColumns(layout);
  return {
    failures: itemsArea(layout, BAND_ROW),
    sums: area(BAND_ROW, failures, BAND_ROW, status),
  };
}
