/** A name of a place as PDF writes it: bytes that are only compared. */
export function nameString(text: string): string {
  return `<${Buffer.from(text).toString('hex')}>`;
}

/** A text as PDF writes it beyond ASCII: UTF-16 with its mark. */
export function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
