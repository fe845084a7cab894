/**
 * Text from files made safe for a terminal: control characters would steer it, and marks that turn
 * the direction of writing would show a line other than it is. Line breaks stay.
 */
export function printable(text: string): string {
  return (
    text
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\u{fffd}')
  );
}
