import type { Range as LspRange, Position } from 'vscode-languageserver';
import type { Range } from '../model/source.js';

/** Lines and columns count from 1 here and from 0 in the protocol; both count UTF-16 units. */
export function toLspRange({ line, column, endLine, endColumn }: Range): LspRange {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** The slug around a position, such as an id or the name of a rule, and where it begins and ends in its line. */
export function slugAt(text: string, { line, character }: Position): { slug: string; range: LspRange } | undefined {
  const written = text.split(/\r?\n/)[line] ?? '';
  for (const match of written.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
    const from = match.index;
    const to = from + match[0].length;
    if (from <= character && character <= to) {
      return { slug: match[0], range: { start: { line, character: from }, end: { line, character: to } } };
    }
  }
  return undefined;
}

/** Whether a position lies in a range, its end included. */
export function isWithin({ start, end }: LspRange, { line, character }: Position): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  const before = line < end.line || (line === end.line && character <= end.character);
  return after && before;
}
