import type { BlueprintData } from '../model/schema/blueprint.js';
import { columnsOf } from './edits/written/columns.js';
import { type Layout, writeItem, writeMember } from './edits/written/value.js';

const LAYOUT: Layout = { step: 2, dash: 2, eol: '\n' };
/** The widest line of a comment. */
const WIDEST = 100;
/** Columns of the dash of an encounter, and of a behavior or expectation. */
const ENCOUNTER = 2;
const PART = 6;

/** The lists of an encounter whose items stand apart, each below its comment. */
const APART = ['expectations', 'behaviors'] as const;

/**
 * A new blueprint file in the house layout.
 * @param head comment at its beginning, a line each
 * @param notes comments above behaviors and expectations, by their ids
 */
export function newBlueprint(
  { service, encounters = [] }: BlueprintData,
  head: readonly string[],
  notes: ReadonlyMap<string, readonly string[]>,
): string {
  const lines = [...comment(head, 0), ...writeMember('service', service, 0, LAYOUT), '', 'encounters:'];
  for (const [i, encounter] of encounters.entries()) {
    if (i > 0) lines.push('');
    const own = Object.entries(encounter).filter(([key]) => !APART.some((one) => one === key));
    lines.push(...indented(writeItem(Object.fromEntries(own), ENCOUNTER, LAYOUT, false), ENCOUNTER));
    for (const key of APART) {
      const parts = encounter[key] ?? [];
      if (parts.length > 0) lines.push(`${' '.repeat(ENCOUNTER + LAYOUT.step)}${key}:`, ...partLines(parts, notes));
    }
  }
  return `${lines.join('\n')}\n`;
}

function partLines(parts: readonly { id: string }[], notes: ReadonlyMap<string, readonly string[]>): string[] {
  return parts.flatMap((part, i) => [
    ...(i > 0 ? [''] : []),
    ...comment(notes.get(part.id) ?? [], PART),
    ...indented(writeItem(part, PART, LAYOUT, false), PART),
  ]);
}

function indented(lines: readonly string[], column: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}

function comment(texts: readonly string[], column: number): string[] {
  return texts.flatMap((text) =>
    indented(
      folded(text, WIDEST - column).map((line) => `# ${line}`),
      column,
    ),
  );
}

/** Lines of at most so many columns, broken between words and between Chinese characters. */
function folded(text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, ' ')
    .match(/\s*(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/g) ?? []) {
    if (line !== '' && columnsOf(line + piece) > widest) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line === '' ? piece.trimStart() : piece;
  }
  return line === '' ? lines : [...lines, line];
}
