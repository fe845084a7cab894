import type { BlueprintData } from '../model/schema/blueprint.js';
import { columnsOf } from './edits/written/columns.js';
import { type Layout, writeMember } from './edits/written/value.js';

const LAYOUT: Layout = { step: 2, dash: 2, eol: '\n' };
/** The widest line of a comment. */
const WIDEST = 100;
const DASH = 2;

/** Comments above entities, by their ids, a text each. */
export type Notes = ReadonlyMap<string, readonly string[]>;

interface Entity {
  id: string;
}

/**
 * A new blueprint file in the house layout.
 * @param head comment at its beginning, a text each
 * @param notes comments above its entities
 */
export function newBlueprint(
  { service, encounters = [] }: BlueprintData,
  head: readonly string[],
  notes: Notes,
): string {
  const lines = [
    ...comment(head, 0),
    ...writeMember('service', service, 0, LAYOUT),
    '',
    'encounters:',
    ...itemLines(encounters, 0, notes),
  ];
  return `${lines.join('\n')}\n`;
}

/** The items of a list of entities below a key in `column`; what holds others in its turn stands apart from the next. */
function itemLines(items: readonly Entity[], column: number, notes: Notes): string[] {
  const at = column + LAYOUT.dash;
  const lines: string[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0) lines.push('');
    lines.push(...comment(notes.get(item.id) ?? [], at));
    const members = Object.entries(item).flatMap(([key, value]) => memberLines(key, value, at + DASH, notes));
    for (const [j, line] of members.entries()) lines.push(j === 0 ? `${' '.repeat(at)}- ${line.trimStart()}` : line);
  }
  return lines;
}

function memberLines(key: string, value: unknown, column: number, notes: Notes): string[] {
  if (isEntities(value)) return [`${' '.repeat(column)}${key}:`, ...itemLines(value, column, notes)];
  const space = ' '.repeat(column);
  return writeMember(key, value, column, LAYOUT).map((line) => (line === '' ? '' : space + line));
}

function isEntities(value: unknown): value is Entity[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && 'id' in one)
  );
}

function comment(texts: readonly string[], column: number): string[] {
  const space = ' '.repeat(column);
  return texts.flatMap((text) => folded(text, WIDEST - column).map((line) => `${space}# ${line}`));
}

/** Lines of at most so many columns, broken between words and between Chinese characters. */
function folded(text: string, widest: number): string[] {
  const plain = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, ' ').trim();
  if (columnsOf(plain) <= widest) return plain === '' ? [] : [plain];
  const lines: string[] = [];
  let line = '';
  for (const piece of plain.match(/\s*(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/g) ?? []) {
    if (line !== '' && columnsOf(line + piece) > widest) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line === '' ? piece.trimStart() : piece;
  }
  return line === '' ? lines : [...lines, line];
}
