import type { DocumentTree } from '../../documents/tree.js';
import { type DocumentData, documentData } from './data.js';
import { loadEngine, type NodeTypstDocument } from './engine.js';
import { chosenFonts } from './fonts/choice.js';
import { type FontFile, ownFamilies } from './fonts/own.js';
import { Press, type PdfStandard } from './press.js';
import { clean } from './words.js';

export type { FontFile, PdfStandard };

export interface PdfOptions {
  /** Archival or accessible PDF, checked by the engine; plain tagged PDF if left out. */
  standard?: PdfStandard;
  /** Font files for characters the shipped fonts lack, or for the font of the brand. */
  fonts?: FontFile[];
}

const NO_DATE: DocumentData['date'] = [2000, 1, 1];
/** How much text on the wall may be enlarged: as far as it still fits on one page. */
const WALL_SCALES = Array.from({ length: 19 }, (_, i) => 1 + i * 0.05);

/**
 * The document as PDF: tagged, with bookmarks. The same tree gives the same bytes.
 * @throws Failure `pdf-engine-missing`, `uncovered-characters`, `font-unusable`
 */
export async function renderPdf(document: DocumentTree, options: PdfOptions = {}): Promise<Uint8Array> {
  const render = await pdfRenderer(options);
  return render(document);
}

/** The same for many documents: the engine and its fonts are made ready once. */
export async function pdfRenderer({ standard, fonts = [] }: PdfOptions = {}): Promise<(document: DocumentTree) => Uint8Array> {
  const engine = await loadEngine();
  const own = ownFamilies(fonts);
  let press: Press | undefined;
  return (document) => {
    const characters = new Set<number>();
    const say = (text: string) => {
      const said = clean(text);
      for (const character of said) characters.add(character.codePointAt(0) ?? 0);
      return said;
    };
    const scales = document.reading === 'wall' ? WALL_SCALES : [1];
    const dataAt = (scale: number) => documentData(document, say, scale);
    const smallest = dataAt(scales[0] ?? 1);
    const { brand, locale } = document;
    const { families, order } = chosenFonts(characters, { chinese: locale === 'zh-CN', brandFont: brand.font, own });
    const loaded = press?.families ?? [];
    const missing = families.filter((family) => !loaded.includes(family));
    if (!press || missing.length > 0) press = new Press(engine, [...loaded, ...missing]);
    const ready = press;
    try {
      // An archival file has to bear a date.
      const dated = (data: DocumentData) => (standard ? { ...data, date: data.date ?? NO_DATE } : data);
      const set = (data: DocumentData) => ready.set({ ...dated(data), fonts: order }, brand.logo);
      const result = largest(scales.slice(1), set(smallest), (scale) => set(dataAt(scale)));
      return ready.print(result, standard);
    } finally {
      ready.clear();
    }
  };
}

/** The document at the largest of the ascending scales at which it still takes one page; `smallest` if at none. */
function largest(scales: number[], smallest: NodeTypstDocument, setAt: (scale: number) => NodeTypstDocument) {
  let best = smallest;
  let [from, to] = [0, smallest.numOfPages > 1 ? 0 : scales.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const tried = setAt(scales[middle] ?? 1);
    if (tried.numOfPages > 1) to = middle;
    else {
      best = tried;
      from = middle + 1;
    }
  }
  return best;
}
