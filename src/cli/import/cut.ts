import stringWidth from 'string-width';

/** A text cut to so many columns of a terminal, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const sign of text) {
    if (stringWidth(kept + sign) >= columns) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
