import path from 'node:path';
import type { Picture } from '../../documents/tree.js';
import type { DocumentData } from './data.js';
import type { Engine, NodeCompiler, RenderPdfOpts } from './engine.js';
import type { Named } from './fonts/choice.js';
import { type Family, templatesFolder } from './fonts/shipped.js';
import type { Frame } from './frame.js';

export type PdfStandard = 'pdf/a-2a' | 'pdf/ua-1';

const STANDARDS: Record<PdfStandard, string> = { 'pdf/a-2a': 'a-2a', 'pdf/ua-1': 'ua-1' };
/** An archival file has to bear a date. */
const NO_DATE: Frame['date'] = [2000, 1, 1];

/** Which pages of a whole to make heads and feet for, `first` counted from 1. */
export type StampData = Frame & { part: null; stamps: { first: number; count: number; total: number } };

/** A Typst compiler with some font families, for one document after another. */
export class Press {
  readonly families: Family[];
  readonly #compiler: NodeCompiler;
  readonly #folder = path.join(templatesFolder(), 'pdf');

  constructor(engine: Engine, families: Family[]) {
    this.families = families;
    this.#compiler = engine.create({
      workspace: this.#folder,
      fontArgs: [{ fontBlobs: families.flatMap(({ faces }) => faces()) }],
    });
  }

  /** The bytes of a document or a part of one. What was laid out before is forgotten. */
  print(data: DocumentData | StampData, { fonts, logo, standard }: Look): Buffer {
    this.#compiler.evictCache(0);
    const date = data.date ?? (standard ? NO_DATE : null);
    const json = JSON.stringify({ ...data, date });
    // A family that is asked for some characters alone is asked for every letter.
    const needed = fonts.filter(({ covers }) => covers === undefined || new RegExp(covers).test(json));
    this.#give('document.json', Buffer.from(`{"fonts":${JSON.stringify(needed)},${json.slice(1)}`));
    if (logo) this.#give('logo', Buffer.from(logo.bytes));
    // Not compiled first and printed then: what compiling gives is freed late, and is ten times the file.
    const main = path.join(this.#folder, 'stamps' in data ? 'stamps.typ' : 'document.typ');
    const print = (options: RenderPdfOpts) => this.#compiler.pdf({ mainFilePath: main, resetRead: true }, options);
    if (standard) return print({ pdfStandard: STANDARDS[standard] });
    try {
      return print({});
    } catch {
      // Only the tags can fail where nothing is checked: better a document without them than none.
      return print({ pdfTags: false });
    }
  }

  #give(name: string, bytes: Buffer): void {
    this.#compiler.mapShadow(path.join(this.#folder, name), bytes);
  }
}

/** What a document is printed with beside its data. */
export interface Look {
  fonts: Named[];
  logo?: Picture;
  standard?: PdfStandard;
}

/** The number of pages of a file as Typst writes it: the page tree stands first. */
export function pageCount(pdf: Buffer): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1', 0, 1024))?.[1] ?? 1);
}
