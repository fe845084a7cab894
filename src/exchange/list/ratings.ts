import type { Row } from '../tables/table.js';
import type { Column } from './column.js';
import { filled } from './marks.js';
import { numberOf, withDecimalPoints } from './number-style.js';

/** What customers think of one thing, on the scale of 1 to 10 that blueprints have. */
export interface Rating {
  importance?: number;
  performance?: number;
}

/** The scale of a list of ratings: its own numbers, those of five points spread out, or those of a hundred divided. */
export type RatingScale = 'ten' | 'five' | 'hundred';

/** Reads ratings; the scale is that of the largest number in either column. */
export class Ratings {
  readonly scale: RatingScale;
  readonly #columns: { importance?: Column; performance?: Column };
  readonly #decimalComma: boolean;

  constructor(rows: readonly Row[], columns: { importance?: Column; performance?: Column }, decimalComma: boolean) {
    this.#columns = columns;
    this.#decimalComma = decimalComma;
    const numbers = rows.flatMap((row) => [
      this.#number(row, columns.importance) ?? 0,
      this.#number(row, columns.performance) ?? 0,
    ]);
    const most = Math.max(0, ...numbers);
    this.scale = most <= 5 ? 'five' : most <= 10 ? 'ten' : 'hundred';
  }

  /** The ratings of a row, those that are out of their scale left out. */
  of(row: Row): Rating {
    const importance = this.#onTen(row, this.#columns.importance);
    const performance = this.#onTen(row, this.#columns.performance);
    return { ...(importance !== undefined && { importance }), ...(performance !== undefined && { performance }) };
  }

  #onTen(row: Row, column: Column | undefined): number | undefined {
    const number = this.#number(row, column);
    if (number === undefined) return undefined;
    const value = this.scale === 'five' ? 1 + ((number - 1) * 9) / 4 : this.scale === 'hundred' ? number / 10 : number;
    const rounded = Number(value.toFixed(2));
    return rounded >= 1 && rounded <= 10 ? rounded : undefined;
  }

  #number({ cells }: Row, column: Column | undefined): number | undefined {
    const cell = filled(column && cells[column.index]).replace(/%$/, '');
    return numberOf(this.#decimalComma ? withDecimalPoints(cell) : cell);
  }
}
