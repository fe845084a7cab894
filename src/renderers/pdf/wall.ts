import type { DocumentTree } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import { documentData, settingOf } from './data.js';
import { type Press, pageCount } from './press.js';

/** How much text on the wall may be enlarged. */
const SCALES = Array.from({ length: 21 }, (_, i) => 0.9 + i * 0.05);
/** Height estimates are made for text on a desk, with more space between its lines. */
const TIGHTER = { portrait: 1.22, landscape: 1.12 };

/** At the largest scale at which the document still takes one page; at the smallest if at none. */
export function printWall(document: DocumentTree, press: Press): Buffer {
  const printAt = (step: number) => press.print(documentData(document, SCALES[step]));
  let step = likelyStep(document);
  let best = printAt(step);
  if (pageCount(best) > 1) {
    while (step > 0 && pageCount(best) > 1) {
      step -= 1;
      best = printAt(step);
    }
    return best;
  }
  for (let larger = step + 1; larger < SCALES.length; larger += 1) {
    const tried = printAt(larger);
    if (pageCount(tried) > 1) break;
    best = tried;
  }
  return best;
}

/** Where to begin: text takes up room by the square of its size. */
function likelyStep(document: DocumentTree): number {
  const setting = settingOf(document);
  const height = blocks(document.body, setting).reduce((sum, laid) => sum + laid.height, setting.size);
  const scale = Math.sqrt(setting.pageHeight / height) * TIGHTER[document.orientation ?? 'portrait'];
  const step = SCALES.findLastIndex((one) => one <= scale);
  return Math.max(0, step);
}
