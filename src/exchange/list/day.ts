import { isDate } from '../../model/formats.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Serial numbers of days that spreadsheets show as dates: 2000 to 2100. */
const SERIALS = [36_526, 73_051] as const;

/**
 * The day a cell names, as an ISO date: `2027-03-01`, `2027/3/1`, `1 March 2027`, `2027年3月1日`, or the bare
 * serial number a spreadsheet leaves behind. Nothing where day and month cannot be told apart.
 */
export function dayOf(cell: string): string | undefined {
  const text = cell.normalize('NFKC').trim();
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= SERIALS[0] && serial <= SERIALS[1])
    return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const numeric = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s.*)?$/.exec(text);
  if (numeric) return iso(numeric[1], numeric[2], numeric[3]);
  const [, day, name = '', year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(text) ?? [];
  return iso(year, String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1), day);
}

function iso(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(written) ? written : undefined;
}
