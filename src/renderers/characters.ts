const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text without what HTML forbids: control characters, halves of surrogate pairs, noncharacters. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '');
}
