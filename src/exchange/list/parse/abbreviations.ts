const UNITS: Record<string, string> = {
  wd: 'working days',
  bd: 'business days',
  wk: 'weeks',
  mth: 'months',
  yr: 'years',
};

/** A text with the short forms of lists written out: 5WD, 2 wks, 3 mths, 4 on a 5-point scale. */
export function expanded(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?)\s+on\s+an?\s+(\d+)[\s-]point\s+scale/gi, '$1 out of $2')
    .replace(/(?<=\d)\s*(wd|bd|wk|mth|yr)s?\b/gi, (_, unit: string) => ` ${UNITS[unit.toLowerCase()]}`);
}
