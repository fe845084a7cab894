/** A stretch of a text: offsets in UTF-16 units, the end is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const QUOTED = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|«[^»]*»|"[^"]*"/g;
const END = /[。！？；;]|[.!?](?=\s|$)|\n\s*\n/g;

/** No statement is longer; what is searched for in one need not be proof against novels. */
const LONGEST = 2000;

/**
 * The text with everything in quotation marks blanked out, place by place: an answer of a survey or
 * the customer's own words are not the standard's own. Ends after 2,000 characters.
 */
export function ownWords(text: string): string {
  return text.slice(0, LONGEST).replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

/** The sentences of a text; a semicolon ends one too. */
export function sentences(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    stretches.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  stretches.push({ from, to: text.length });
  return stretches.filter((one) => text.slice(one.from, one.to).trim() !== '');
}
