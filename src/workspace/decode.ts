/** What keeps bytes from being a text file csm can read. */
export interface NotText {
  fault: 'utf-16' | 'binary' | 'not-utf-8';
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Text of a UTF-8 file, without a byte order mark, or why it is none. */
export function decodeText(bytes: Uint8Array): string | NotText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { fault: 'utf-16' };
  if (bytes.includes(0)) return { fault: 'binary' };
  try {
    return UTF8.decode(bytes);
  } catch {
    // GBK and other old encodings have no control characters; pictures and archives do.
    const binary = bytes.subarray(0, 1000).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
    return { fault: binary ? 'binary' : 'not-utf-8' };
  }
}
