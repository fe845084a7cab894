import type { Standard } from '../../src/model/project.js';
import type { Operator, Quantity } from '../../src/model/quantity.js';

/** What a scorecard should say of a row, reckoned without any formula. Results are in the unit of the target. */
export interface Verdict {
  latest: string | undefined;
  trend: 'Better' | 'Worse' | 'Same' | '';
  /** Periods met and periods with a result. */
  met: [number, number];
  status: string;
}

/** `results`: decimal texts such as `96.9`, one a period; nothing where none was entered. */
export function verdictOf({ target, floor }: Standard, results: (string | undefined)[]): Verdict {
  const known = results.filter((result) => result !== undefined);
  const latest = known.at(-1);
  const before = known.at(-2);
  if (!target?.operator) throw new Error('the test reckons with targets alone');
  const keeps = (result: string, level: Quantity) => holds(result, level.operator ?? '=', level.value.toFixed());
  const met = known.filter((result) => keeps(result, target));
  return {
    latest,
    trend: latest === undefined || before === undefined ? '' : trendOf(before, latest, target.operator),
    met: [met.length, known.length],
    status: statusOf(),
  };

  function statusOf(): string {
    if (latest === undefined) return 'No data';
    if (target && keeps(latest, target)) return 'Met';
    if (!floor) return 'Missed';
    return keeps(latest, floor) ? 'Between floor and target' : 'Worse than floor';
  }
}

function trendOf(before: string, latest: string, operator: Operator): Verdict['trend'] {
  const change = exact(latest) - exact(before);
  if (change === 0n) return 'Same';
  return change > 0n === operator.startsWith('>') ? 'Better' : 'Worse';
}

function holds(result: string, operator: Operator, level: string): boolean {
  const difference = exact(result) - exact(level);
  switch (operator) {
    case '>=':
      return difference >= 0n;
    case '<=':
      return difference <= 0n;
    case '>':
      return difference > 0n;
    case '<':
      return difference < 0n;
    case '=':
      return difference === 0n;
  }
}

const DIGITS = 9;

/** A decimal text as a whole number of billionths. */
export function exact(decimal: string): bigint {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(`${whole}${part.padEnd(DIGITS, '0').slice(0, DIGITS)}`);
}

/** And back. */
export function decimal(billionths: bigint): string {
  return (Number(billionths) / 10 ** DIGITS).toFixed(4);
}
