/** An object of a PDF: what stands between `obj` and `endobj`, and the bytes of its stream where it has one. */
export interface PdfObject {
  text: string;
  stream?: Buffer;
}

export interface PdfFile {
  objects: Map<number, PdfObject>;
  /** Object numbers of the catalog and of the document information. */
  root: number;
  info: number;
}

/**
 * The objects of a file as Typst writes it: one plain table of offsets, dictionaries with each key on a
 * line of its own, no object within another's stream.
 */
export function readPdf(pdf: Buffer): PdfFile {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 1024));
  const table = Number(required(/startxref\s+(\d+)/.exec(tail)?.[1]));
  const head = required(/^xref\n0 (\d+)\n/.exec(pdf.toString('latin1', table, table + 32)));
  const first = table + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, number) => {
    const entry = pdf.toString('latin1', first + number * 20, first + number * 20 + 18);
    return { number, at: entry[17] === 'n' ? Number(entry.slice(0, 10)) : -1 };
  });
  const used = offsets.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const objects = new Map(
    used.map(({ number, at }, i) => [number, readObject(pdf.subarray(at, used[i + 1]?.at ?? table))]),
  );
  return { objects, root: reference(tail, 'Root'), info: reference(tail, 'Info') };
}

function readObject(bytes: Buffer): PdfObject {
  const start = bytes.indexOf(' obj\n') + 5;
  const stream = bytes.indexOf('\nstream\n', start);
  const end = bytes.lastIndexOf('\nendobj');
  if (stream < 0) return { text: bytes.toString('latin1', start, end) };
  const text = bytes.toString('latin1', start, stream);
  const from = stream + 8;
  return { text, stream: bytes.subarray(from, from + Number(required(/\/Length (\d+)/.exec(text)?.[1]))) };
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
  const outside = (part: string) => part.replace(/(\d+) 0 R/g, (_, number) => `${numberOf(Number(number))} 0 R`);
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
