/** Cells that say that there is nothing: ND, n/a, －, 不适用. */
const NOTHING =
  /^(?:n\.?\/?\s?[ad]\.?|na|nd|nil|none|null|tbc|tbd|tba|not (?:applicable|available|measured|reported|set|yet known)|no data|not? (?:target|result)s?|unknown|[-–—－―~.·*/\\]+|无|無|暂无|暫無|不适用|不適用|未定|待定|未统计|未統計|没有|沒有|空|#n\/a|#ref!|#value!|#div\/0!|#name\?)$/i;

/** No such mark is longer. */
const LONGEST = 20;
/** Most cells need no normal form, and there are many of them. */
const ASCII = /^[\x20-\x7e]*$/;

/** A cell without what says that there is nothing in it. */
export function filled(cell: string | undefined): string {
  const text = ASCII.test(cell ?? '')
    ? (cell ?? '').trim()
    : (cell ?? '')
        .normalize('NFKC')
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .trim();
  return text.length <= LONGEST && NOTHING.test(text) ? '' : text;
}
