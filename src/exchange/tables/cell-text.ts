/** The parts of a number format that change what a cell says. */
interface NumberFormat {
  percent: boolean;
  before: string;
  after: string;
}

/**
 * What a person sees in a cell, but for rounding: `0.95` formatted `0%` is `95%`, a date its ISO text, a
 * number with a unit in its format (`0" min"`) carries the unit.
 */
export function cellText(value: string | number | boolean | Date | null, format = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value, format) : numberText(value, numberFormat(format));
}

function numberText(value: number, { percent, before, after }: NumberFormat): string {
  // Fifteen digits are all a spreadsheet keeps: 0.07 × 100 is 7, not 7.000000000000001.
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  return `${before}${digits}${percent ? '%' : ''}${after}`.trim();
}

const known = new Map<string, NumberFormat>();

function numberFormat(format: string): NumberFormat {
  const found = known.get(format) ?? parsedFormat(format);
  known.set(format, found);
  return found;
}

function parsedFormat(format: string): NumberFormat {
  if (/^(?:general|@)$/i.test(format)) return { percent: false, before: '', after: '' };
  // Section for positive numbers; without colors, padding and fill.
  const section = /^(?:"[^"]*"|\\.|[^;"])*/
    .exec(format)?.[0]
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]|[_*]./g, '');
  const parts = [...(section ?? '').matchAll(/"([^"]*)"|\\(.)|([0#?]+)|(%)|(.)/g)];
  const place = (part: RegExpMatchArray) => part[3] !== undefined;
  const first = parts.findIndex(place);
  const last = parts.findLastIndex(place);
  const literal = (some: RegExpMatchArray[]) =>
    some
      .map(([, quoted, escaped, , , other]) => quoted ?? escaped ?? (/[.,E+-]/.test(other ?? '') ? '' : other) ?? '')
      .join('');
  return {
    percent: parts.some((part) => part[4] !== undefined),
    before: first < 0 ? '' : literal(parts.slice(0, first)),
    after: last < 0 ? '' : literal(parts.slice(last + 1)),
  };
}

/** The day, the time, or both, as the format shows them. */
function dateText(date: Date, format: string): string {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  if (/\[[hms]+\]/i.test(bare)) return elapsed(date);
  const time = iso.slice(11, iso.slice(17, 19) === '00' ? 16 : 19);
  if (!/[yd]/i.test(bare)) return /h|s/i.test(bare) ? time : iso.slice(0, 7);
  return /h/i.test(bare) && time !== '00:00' ? `${iso.slice(0, 10)} ${time}` : iso.slice(0, 10);
}

/** Serial numbers of time alone count from here. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

function elapsed(date: Date): string {
  const seconds = Math.round((date.getTime() - DAY_ZERO) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = seconds % 60;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
