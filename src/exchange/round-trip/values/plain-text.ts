/** What cells cannot hold, and marks that turn the direction of writing, which documents leave out as well. */
const DROPPED = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** Less than any cell holds: a longer text is compared by its beginning. */
const COMPARED = 30_000;

/** What makes a text of a cell that would be run as a formula otherwise. */
const FORCED = /^'(?=[=+\-@＝＋－＠\s]|$)/;

/** A text as people meant it: lines ended in one way, nothing left hanging at their ends. */
export function plainText(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
    .replace(FORCED, '')
    .trim();
}

/** Texts are the same when they differ in nothing but blanks and what no cell can hold. */
export function comparableText(text: string): string {
  return plainText(text.replace(/\r\n?/g, '\n').replace(DROPPED, ''))
    .replace(/[^\S\n]+/g, ' ')
    .slice(0, COMPARED);
}

/** Digits, percent signs and points of full width as the format has them; the rest as it was written. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％－]/g, (sign) => sign.normalize('NFKC'));
}
