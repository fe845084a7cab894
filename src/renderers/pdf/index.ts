import type { DocumentTree } from '../../documents/tree.js';
import { repacked } from './binding/repack.js';
import { LARGE, weightOfAll } from './binding/weight.js';
import { charactersOf } from './characters.js';
import { documentData } from './data.js';
import { loadEngine } from './engine/load.js';
import type { PdfStandard } from './engine/typesetter.js';
import { chosenFonts } from './fonts/choice.js';
import { type FontFile, ownFamilies } from './fonts/own.js';
import { SHIPPED } from './fonts/shipped.js';
import { checkSize } from './logo.js';
import { Press, pageCount } from './press.js';
import { printVolume } from './volume.js';

export type { FontFile, PdfStandard };

export interface PdfOptions {
  /** Archival or accessible PDF, checked by the engine; plain tagged PDF if left out. */
  standard?: PdfStandard;
  /** Font files for characters the shipped fonts lack, or for the font of the brand. */
  fonts?: FontFile[];
}

/** How much text on the wall may be enlarged: as far as it still fits on one page. */
const WALL_SCALES = Array.from({ length: 21 }, (_, i) => 0.9 + i * 0.05);

/**
 * The document as PDF: tagged, with bookmarks. The same tree gives the same bytes.
 * @throws Failure `pdf-engine-missing`, `pdf-standard-unchecked`, `uncovered-characters`, `font-unusable`,
 * `logo-undrawable`, `logo-too-large`
 */
export async function renderPdf(document: DocumentTree, options: PdfOptions = {}): Promise<Uint8Array> {
  const render = await pdfRenderer(options);
  return render(document);
}

/** The same for many documents: the engine and its fonts are made ready once. */
export async function pdfRenderer({
  standard,
  fonts = [],
}: PdfOptions = {}): Promise<(document: DocumentTree) => Uint8Array> {
  const own = ownFamilies(fonts);
  const engine = await loadEngine([...SHIPPED, ...own]);
  return (document) => {
    const { brand, locale } = document;
    if (brand.logo) checkSize(brand.logo);
    const chinese = locale === 'zh-CN';
    const { families, order } = chosenFonts(charactersOf(document), { chinese, brandFont: brand.font, own });
    const press = new Press(engine.with(families), { fonts: order, logo: brand.logo, standard });
    if (weightOfAll(document.body) > LARGE && document.reading !== 'wall') return printVolume(document, press);
    return repacked(document.reading === 'wall' ? printWall(document, press) : press.print(documentData(document)));
  };
}

/** At the largest scale at which it still takes one page; at the smallest if at none. */
function printWall(document: DocumentTree, press: Press): Buffer {
  const printAt = (scale = 1) => press.print(documentData(document, scale));
  let best = printAt(WALL_SCALES[0]);
  let [from, to] = [1, pageCount(best) > 1 ? 1 : WALL_SCALES.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const tried = printAt(WALL_SCALES[middle]);
    if (pageCount(tried) > 1) to = middle;
    else {
      best = tried;
      from = middle + 1;
    }
  }
  return best;
}
