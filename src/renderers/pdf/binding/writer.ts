import { deflateSync } from 'node:zlib';

/** Objects packed together. */
const PACK = 200;

/** How hard to compress: a thousand pages are better made quickly than a little smaller. */
export type Effort = 'quick' | 'small';

const LEVELS: Record<Effort, number> = { quick: 1, small: 6 };

/** Writes a PDF 1.7 with its objects packed and compressed, streams as they come. */
export class PdfWriter {
  #chunks: Buffer[] = [];
  #length = 0;
  /** By object number: offset of a stream, or pack and place in it. */
  #places: ({ at: number } | { pack: number; index: number } | undefined)[] = [];
  #waiting: { number: number; text: string }[] = [];

  readonly #level: number;

  constructor(effort: Effort) {
    this.#level = LEVELS[effort];
    this.reserve(); // number 0 is no object
    this.#write(Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n\n', 'latin1'));
  }

  /** A number for an object that is written later; the first of `count`. */
  reserve(count = 1): number {
    const first = this.#places.length;
    this.#places.length += count;
    return first;
  }

  object(text: string, number = this.reserve()): number {
    this.#waiting.push({ number, text });
    if (this.#waiting.length >= PACK) this.#pack();
    return number;
  }

  /** `text` is the stream's dictionary and says its length. */
  stream(text: string, bytes: Buffer, number = this.reserve()): number {
    this.#places[number] = { at: this.#length };
    // A copy: the bytes are a small part of a file that is not needed any more.
    this.#write(
      Buffer.from(`${number} 0 obj\n${text}\nstream\n`, 'latin1'),
      Buffer.from(bytes),
      Buffer.from('\nendstream\nendobj\n\n'),
    );
    return number;
  }

  /** A stream that is compressed here. */
  packed(entries: string, bytes: Buffer, number = this.reserve()): number {
    const small = deflateSync(bytes, { level: this.#level });
    return this.stream(`<<\n  ${entries}\n  /Length ${small.length}\n  /Filter /FlateDecode\n>>`, small, number);
  }

  /** The whole file. */
  finish(trailer: string): Buffer {
    this.#pack();
    const number = this.reserve();
    const start = this.#length;
    this.#places[number] = { at: start };
    const table = Buffer.alloc(this.#places.length * 7);
    for (const [i, place] of this.#places.entries()) {
      if (place === undefined) continue; // reserved and not needed after all
      const inPack = 'pack' in place;
      table.writeUInt8(inPack ? 2 : 1, i * 7);
      table.writeUInt32BE(inPack ? place.pack : place.at, i * 7 + 1);
      table.writeUInt16BE(inPack ? place.index : 0, i * 7 + 5);
    }
    this.packed(`/Type /XRef\n  /Size ${this.#places.length}\n  /W [1 4 2]\n  ${trailer}`, table, number);
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF`));
    return Buffer.concat(this.#chunks);
  }

  #pack(): void {
    if (this.#waiting.length === 0) return;
    const pack = this.reserve();
    const numbers: string[] = [];
    let at = 0;
    for (const [index, { number, text }] of this.#waiting.entries()) {
      numbers.push(`${number} ${at}`);
      at += text.length + 1;
      this.#places[number] = { pack, index };
    }
    const head = `${numbers.join(' ')}\n`;
    const body = this.#waiting.map(({ text }) => `${text}\n`).join('');
    this.#waiting = [];
    const entries = `/Type /ObjStm\n  /N ${numbers.length}\n  /First ${head.length}`;
    this.packed(entries, Buffer.from(head + body, 'latin1'), pack);
  }

  #write(...chunks: Buffer[]): void {
    for (const chunk of chunks) {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
    }
  }
}
