/** Signs of units that are the same in every language. */
const UNITS = new Set(['s', 'min', 'h', 'mm', 'cm', 'm', 'km', 'g', 'kg', 't', 'ml', 'l', 'kb', 'mb', 'gb']);
const TOKEN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}@./:_&+-]*/gu;

/**
 * Whether a text has words that another language says differently. Numbers, dates, codes such as
 * ISO 9001, signs of units, addresses and the given names have not.
 */
export function isTranslatable(text: string, names: readonly string[]): boolean {
  const rest = [...names].sort((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ' '), text);
  return (rest.match(TOKEN) ?? []).some(isWord);
}

function isWord(token: string): boolean {
  if (/\p{Script=Han}/u.test(token)) return true;
  const isCode = /\p{N}/u.test(token) || token === token.toUpperCase();
  const isAddress = /[@/]|\.\p{L}{2}/u.test(token);
  return !isCode && !isAddress && !UNITS.has(token.toLowerCase());
}
