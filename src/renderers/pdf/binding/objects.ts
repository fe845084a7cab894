/** An object of a PDF: what stands between `obj` and `endobj`, and the bytes of its stream where it has one. */
export interface PdfObject {
  text: string;
  stream?: Buffer;
}

export interface PdfFile {
  objects: Map<number, PdfObject>;
  /** Above all object numbers. */
  size: number;
  /** Object numbers of the catalog and of the document information. */
  root: number;
  info: number;
}

/**
 * The objects of a file as Typst writes it: one plain table of offsets, dictionaries with each key on a
 * line of its own, no object within another's stream.
 */
export function readPdf(pdf: Buffer): PdfFile {
  const text = pdf.toString('latin1');
  const table = Number(required(/startxref\s+(\d+)/.exec(text.slice(-1024))?.[1]));
  const head = required(/^xref\n0 (\d+)\n/.exec(text.slice(table, table + 32)));
  const size = Number(head[1]);
  const first = table + head[0].length;
  const used: { number: number; at: number }[] = [];
  for (let number = 1; number < size; number += 1) {
    const entry = first + number * 20;
    if (text[entry + 17] === 'n') used.push({ number, at: Number(text.slice(entry, entry + 10)) });
  }
  used.sort((a, b) => a.at - b.at);
  const objects = new Map<number, PdfObject>();
  for (const [i, { number, at }] of used.entries()) {
    objects.set(number, readObject(pdf, text, at, used[i + 1]?.at ?? table));
  }
  const trailer = text.slice(table);
  return { objects, size, root: reference(trailer, 'Root'), info: reference(trailer, 'Info') };
}

function readObject(pdf: Buffer, text: string, at: number, end: number): PdfObject {
  const start = text.indexOf(' obj\n', at) + 5;
  const close = text.lastIndexOf('\nendobj', end);
  if (!text.startsWith('\nendstream', close - 10)) return { text: text.slice(start, close) };
  const stream = text.indexOf('\nstream\n', start);
  const dictionary = text.slice(start, stream);
  const from = stream + 8;
  const length = Number(required(/\/Length (\d+)/.exec(dictionary)?.[1]));
  return { text: dictionary, stream: pdf.subarray(from, from + length) };
}

/** The entries of a dictionary by key: the text of each value. Only of the dictionary itself, not of those within. */
export function entriesOf(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  let key = '';
  for (const line of text.split('\n').slice(1, -1)) {
    const start = /^ {2}\/(\w+) ?(.*)$/s.exec(line);
    if (start) {
      key = start[1] ?? '';
      entries.set(key, start[2] ?? '');
    } else entries.set(key, `${entries.get(key)}\n${line}`);
  }
  return entries;
}

/** The object number a key refers to. */
export function reference(text: string, key: string): number {
  return Number(required(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]));
}

/** All object numbers a text refers to, in order. */
export function references(text: string): number[] {
  return Array.from(text.matchAll(/(\d+) 0 R/g), (match) => Number(match[1]));
}

/** The text with other object numbers; strings in it stay as they are. */
export function renumbered(text: string, numberOf: (number: number) => number): string {
  const outside = (part: string) => part.replace(/\d+(?= 0 R)/g, (number) => String(numberOf(Number(number))));
  if (!text.includes('(')) return outside(text);
  return splitStrings(text)
    .map((part) => (part.startsWith('(') ? part : outside(part)))
    .join('');
}

/** Text and literal strings in turn. A string may hold balanced parentheses and escaped ones. */
function splitStrings(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '\\' && depth > 0) i += 1;
    else if (character === '(') {
      if (depth === 0) {
        parts.push(text.slice(start, i));
        start = i;
      }
      depth += 1;
    } else if (character === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        parts.push(text.slice(start, i + 1));
        start = i + 1;
      }
    }
  }
  return [...parts, text.slice(start)];
}

/** What Typst always writes; its version is pinned. */
export function required<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the PDF is not as Typst writes it');
  return value;
}
