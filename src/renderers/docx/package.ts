import { unzipSync, Zip, ZipDeflate } from 'fflate';

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
  add(name: string, pieces: Iterable<Uint8Array>): void {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = BEGINNING;
    this.#zip.add(entry);
    for (const piece of pieces) entry.push(piece);
    entry.push(new Uint8Array(), true);
  }

  addText(name: string, text: string): void {
    this.add(name, [new TextEncoder().encode(text)]);
  }

  /** The whole file. Nothing can be added after it. */
  bytes(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#written);
  }
}

/** The parts of a file by their names. */
export type Parts = Record<string, Uint8Array>;

/** The parts of a file, without the folders some programs list beside them. */
export function unpacked(file: Uint8Array): Parts {
  return unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
}
