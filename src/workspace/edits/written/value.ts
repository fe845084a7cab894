import { columnsOf } from './columns.js';
import { writeKey, writeLines, writeScalar } from './scalar.js';

/** How the file around a new value is laid out. */
export interface Layout {
  /** Columns from a key to what stands below it. */
  step: number;
  /** Columns from a key to the dashes below it. */
  dash: number;
  /** The line end used there. */
  eol: string;
}

/** The widest line a new value gets while it can be written on one. */
const WIDEST = 100;

/** A mapping with more members than this is easier to read with a line for each. */
const MOST_MEMBERS = 5;

const DASH = 2;

/** A member, as the lines below each other; `column` is that of its key, which is left to the caller to indent. */
export function writeMember(key: string, value: unknown, column: number, layout: Layout): string[] {
  return behind(`${writeKey(key)}:`, value, column, layout);
}

/** An item of a list; `column` is that of its dash. */
export function writeItem(value: unknown, column: number, layout: Layout, inFlow?: boolean): string[] {
  const flow = writeFlow(value);
  const short = isFlat(value, MOST_MEMBERS) && column + DASH + columnsOf(flow) <= WIDEST;
  if (isMapping(value) && Object.keys(value).length > 0) {
    if (short && (inFlow ?? !('id' in value))) return [`- ${flow}`];
    const lines = Object.entries(value).flatMap(([key, member]) => writeMember(key, member, column + DASH, layout));
    return lines.map((line, at) => (at === 0 ? `- ${line}` : indent(line, DASH)));
  }
  // Everyday YAML has no list right in a list, except between brackets.
  if (Array.isArray(value)) return [`- ${flow}`];
  return behind('-', value, column, layout);
}

/** A value behind its key and colon, or behind its dash: on that line, or below it. */
function behind(head: string, value: unknown, column: number, layout: Layout): string[] {
  const [first, ...lines] = writeValue(value, column, columnsOf(head) + 1, layout);
  return [first === '' ? head : `${head} ${first}`, ...lines];
}

/**
 * A value as what stands on the line of its key, empty if nothing does, and the lines below, indented
 * from the column of the key. `taken` is how much of the first line is.
 */
export function writeValue(value: unknown, column: number, taken: number, layout: Layout): string[] {
  const below = typeof value === 'string' ? writeLines(value) : undefined;
  if (below) return [below.header, ...below.lines.map((line) => indent(line, layout.step))];
  if (typeof value !== 'object' || value === null) return [writeScalar(value, 'block')];
  const flow = writeFlow(value);
  if (isShort(value, column + taken, flow)) return [flow];
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => writeItem(item, column + layout.dash, layout));
    return ['', ...items.map((line) => indent(line, layout.dash))];
  }
  const members = Object.entries(value);
  const lines = members.flatMap(([key, member]) => writeMember(key, member, column + layout.step, layout));
  return ['', ...lines.map((line) => indent(line, layout.step))];
}

/** A value on one line, between brackets where it has parts. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (!isMapping(value)) return writeScalar(value, 'flow');
  return `{${Object.entries(value)
    .map(([key, member]) => `${writeKey(key)}: ${writeFlow(member)}`)
    .join(', ')}}`;
}

// Lists of ids and short mappings stand between brackets; what has an id of its own never does.
function isShort(value: object, column: number, flow: string): boolean {
  if (Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0) return true;
  if ('id' in value || !isFlat(value, MOST_MEMBERS)) return false;
  return column + columnsOf(flow) <= WIDEST;
}

/** Whether a value has no parts but scalars of one line, or lists of these. */
export function isFlat(value: unknown, most = Number.POSITIVE_INFINITY): boolean {
  if (Array.isArray(value)) return value.every(isLine);
  if (!isMapping(value)) return isLine(value);
  const members = Object.values(value);
  return members.length <= most && members.every((one) => isLine(one) || (Array.isArray(one) && one.every(isLine)));
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' ? !value.includes('\n') : typeof value !== 'object' || value === null;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A line moved to the right; one without letters stays empty. */
export function indent(line: string, columns: number): string {
  return line === '' ? line : ' '.repeat(columns) + line;
}
