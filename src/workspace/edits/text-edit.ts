/** A stretch of a text, by offsets, and what to put there. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
}

/** The text with its edits made. Of edits that overlap the first one counts; the rest wait for another round. */
export function applyEdits(text: string, edits: TextEdit[]): string {
  let made = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < end) continue;
    made += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return made + text.slice(end);
}

/** Edits that do not overlap as a single one, from the first to the last; nothing where there are none. */
export function asOne(text: string, edits: TextEdit[]): TextEdit | undefined {
  if (edits.length === 0) return undefined;
  const from = Math.min(...edits.map((edit) => edit.from));
  const to = Math.max(...edits.map((edit) => edit.to));
  const within = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return { from, to, text: applyEdits(text.slice(from, to), within) };
}

/** The line ending a text uses. */
export function lineEnding(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Offset of the end of the line that `offset` stands in, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset of the first character of the line that `offset` stands in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
