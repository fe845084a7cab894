import type { Problem } from '../../model/problem.js';
import { removeItem } from './remove-item.js';
import type { TextEdit } from './text-edit.js';

/** The edits that mend problems of one text; those whose mend the text does not allow are left out. */
export function editsOf(text: string, problems: Problem[]): TextEdit[] {
  let starts: number[] | undefined;
  return problems.flatMap(({ mend, range }): TextEdit[] => {
    if (!mend) return [];
    if ('removeItem' in mend) return [removeItem(text, mend.removeItem) ?? []].flat();
    if (!range) return [];
    starts ??= lineStarts(text);
    const offset = (line: number, column: number) =>
      Math.min((starts?.[line - 1] ?? text.length) + column - 1, text.length);
    const from = offset(range.line, range.column);
    return [{ from, to: offset(range.endLine, range.endColumn), text: mend.replace }];
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
