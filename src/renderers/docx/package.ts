import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Where zip counts time from, as every clock shows it. */
const BEGINNING = new Date(1980, 0, 1);

/** A file of many parts, written one after the other and without the time of day: same parts, same bytes. */
export class Package {
  readonly #written: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#written.push(bytes);
  });

  /** Adds a part as it comes, so that it never stands whole in memory. */
  async add(name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = BEGINNING;
    this.#zip.add(entry);
    for await (const piece of pieces) entry.push(piece);
    entry.push(new Uint8Array(), true);
  }

  async addText(name: string, text: string): Promise<void> {
    await this.add(name, [strToU8(text)]);
  }

  /** The whole file. Nothing can be added after it. */
  bytes(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#written);
  }
}
