import { inflateSync } from 'node:zlib';

/** Whether compressed parts hold at least `length` bytes together. */
export function inflatesTo(parts: Uint8Array[], length: number): boolean {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: length }).length === length;
  } catch (error) {
    // More than the picture needs: programs leave the rest alone.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
