import type { Row } from '../tables/table.js';

const COMMA = /^[^\d]*\d{1,3}(?:\.\d{3})*,\d{1,2}\s*%?$|^[^\d]*\d+,\d{4,}\s*%?$/;
const POINT = /^[^\d]*(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+\s*%?$/;

/** Whether the numbers of a list have a decimal comma: some have one, and none a decimal point. */
export function hasDecimalComma(rows: readonly Row[]): boolean {
  let commas = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (POINT.test(cell)) return false;
      if (COMMA.test(cell)) commas += 1;
    }
  }
  return commas > 0;
}

/** A text with decimal points, and no separators of thousands where these are points. */
export function withDecimalPoints(text: string): string {
  return text.replace(/(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d,]|\.\d)/g, (_, whole, decimals) => {
    const plain = String(whole).replaceAll('.', '');
    return decimals === undefined ? plain : `${plain}.${decimals}`;
  });
}

/** A number alone in its cell: `1,203,469`, `95.0`, `1 203`; nothing where there is more or less. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[\s\u00a0'’](?=\d{3})/g, '').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
