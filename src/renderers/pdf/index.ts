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
import { Press } from './press.js';
import { printVolume } from './volume.js';
import { printWall } from './wall.js';

export type { FontFile, PdfStandard };

export interface PdfOptions {
  /** Archival or accessible PDF, checked by the engine; plain tagged PDF if left out. */
  standard?: PdfStandard;
  /** Font files for characters the shipped fonts lack, or for the font of the brand. */
  fonts?: FontFile[];
}

/**
 * The document as PDF: tagged, with bookmarks. The same tree gives the same bytes.
 * @throws Failure `pdf-engine-missing`, `pdf-standard-unchecked`, `uncovered-characters`, `font-unusable`,
 * `logo-undrawable`
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
    const chinese = locale === 'zh-CN';
    const { families, order } = chosenFonts(charactersOf(document), { chinese, brandFont: brand.font, own });
    const press = new Press(engine.with(families), { fonts: order, logo: brand.logo, standard });
    if (weightOfAll(document.body) > LARGE && document.reading !== 'wall') return printVolume(document, press);
    return repacked(document.reading === 'wall' ? printWall(document, press) : press.print(documentData(document)));
  };
}
