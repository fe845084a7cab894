import { type QuantityInText, quantitiesIn } from '../../../pipeline/quantities-in-text.js';
import { simplified } from '../../../pipeline/wording/simplified.js';
import { withDecimalPoints } from '../number-style.js';
import { expanded } from './abbreviations.js';
import { isAverage, percentileIn } from './words.js';

/** The words of a row, made plain, and what they hold. */
export interface Statement {
  text: string;
  /** On one line, but in the characters of the list. */
  original: string;
  remarks: string;
  quantities: readonly QuantityInText[];
  percentile?: number;
  /** Its target may be a length of time: an average or a percentile of one. */
  timed: boolean;
}

/** Reads the words of a row: simplified characters, decimal points, one line. */
export function readStatement(words: string, remarks: string, decimalComma: boolean): Statement {
  const plain = (written: string) => {
    const line = simplified(written.normalize('NFKC')).replace(/\s+/g, ' ').trim();
    return expanded(decimalComma ? withDecimalPoints(line) : line);
  };
  const text = plain(words);
  const percentile = percentileIn(text);
  return {
    text,
    original: words.normalize('NFKC').replace(/\s+/g, ' ').trim(),
    remarks: plain(remarks),
    quantities: quantitiesIn(text),
    ...(percentile !== undefined && { percentile }),
    timed: percentile !== undefined || isAverage(text),
  };
}
