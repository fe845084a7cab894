const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Marks that turn the direction of writing: what stands behind them in a line, figures too, would read backwards. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text without what HTML forbids (control characters, halves of surrogate pairs, noncharacters) and without
 * marks that turn the direction of writing. Arabic and Hebrew need none: their letters have a direction.
 */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '').replace(TURNING, '');
}

/** The text, or as much of it as `longest` UTF-16 units hold, with an ellipsis; no character is cut in two. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
