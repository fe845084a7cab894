import { printable } from '../characters.js';

/**
 * Rows of texts as comma-separated values (RFC 4180), with a byte order mark, without which Excel takes UTF-8
 * for something else.
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

// A text that begins like a formula would be run by the program that opens the file, in full width too.
function cell(text: string): string {
  const plain = printable(text);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
