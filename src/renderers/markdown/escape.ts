import { printable } from '../characters.js';

/** Text that GitHub-flavoured Markdown shows as it is, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return (
    printable(text)
      .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
      .replace(/[\\`*_[\]<|~#$]|&(?!\s)|!$/g, '\\$&')
      // Bare addresses would become links, with the backslashes of the other escapes in them.
      .replace(/(https?|ftp):(?=\/\/|\/?$)/gi, '$1\\:')
      .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}\\.`)
  );
}

/** Lines of inline Markdown that open a paragraph, so that none is taken for a list, a heading or a rule. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-+=:>]/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}

/** An address as the destination of a link: what could end it or start markup is percent-encoded. */
export function destination(address: string): string {
  return address
    .replace(/[\s<>()[\]\\`*_|~"'!$]/g, (character) => {
      const encoded = encodeURIComponent(character);
      return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
    })
    .replaceAll('&', '&amp;');
}
