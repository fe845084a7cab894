import { isQuantity, parseQuantity, type Quantity } from '../../../model/quantity.js';

const SCALE =
  /满分\s*(\d+)|(\d+)\s*分制|\bout\s+of\s+(\d+)|\b(?:scale|mean|average|ratings?|scores?)\s+(?:of\s+|from\s+)?(?:1|0|one)\s*(?:to|-|–)\s*(\d+)|\((?:1|0)\s*[-–~]\s*(\d+)\)|\b(\d+)[\s-]point\s+scale/i;
const BASE_EN = /\bper\s+(1[,.]?000|10[,.]?000|100[,.]?000|100|thousand|hundred)\b/i;
const BASE_ZH = /每\s*(百|千|万|\d+[百千万]?)\s*[\u4e00-\u9fff]/;
const BASES: Record<string, number> = { thousand: 1000, hundred: 100, 百: 100, 千: 1000, 万: 10_000 };

/**
 * A number that has no unit of its own in the one its statement names: 4.5 of a score out of 5, 3 of
 * complaints per 1,000 contacts. Other quantities stay as they are.
 */
export function scaled(quantity: Quantity, text: string): Quantity {
  if (quantity.unit.kind !== 'count') return quantity;
  const top = SCALE.exec(text)?.slice(1).find(Boolean);
  if (top !== undefined && quantity.value.cmp(top) <= 0) return withUnit(quantity, `of ${top}`);
  const base = quantity.unit.points ? undefined : baseIn(text);
  return base === undefined ? quantity : withUnit(quantity, `per ${base}`);
}

/** The number of cases of which a statement counts some: 1000 of "per 1,000 contacts", 每千户. */
function baseIn(text: string): number | undefined {
  const written = (BASE_EN.exec(text) ?? BASE_ZH.exec(text))?.[1]?.toLowerCase();
  if (written === undefined) return undefined;
  if (BASES[written] !== undefined) return BASES[written];
  const [, digits = '', scale = ''] = /^([\d,.]+)([百千万]?)$/.exec(written) ?? [];
  const base = Number(digits.replace(/[,.]/g, '')) * (BASES[scale] ?? 1);
  return base >= 10 ? base : undefined;
}

function withUnit({ operator, value }: Quantity, unit: string): Quantity {
  const parsed = parseQuantity(`${value.toFixed()} ${unit}`);
  if (!isQuantity(parsed)) throw new Error(`no unit: ${unit}`);
  return { ...parsed, ...(operator && { operator }) };
}
