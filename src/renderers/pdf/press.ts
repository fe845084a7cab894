import type { Picture } from '../../documents/tree.js';
import type { DocumentData } from './data.js';
import type { PdfStandard, Typesetter } from './engine/typesetter.js';
import type { Named } from './fonts/choice.js';
import type { Frame } from './frame.js';
import { undrawable } from './logo.js';

/** An archival file has to bear a date. */
const NO_DATE: Frame['date'] = [2000, 1, 1];

/** Which pages of a whole to make heads and feet for, `first` counted from 1. */
export type StampData = Frame & { part: null; stamps: { first: number; count: number; total: number } };

/** What the documents of a build are printed with beside their data. */
export interface Look {
  fonts: Named[];
  logo?: Picture;
  standard?: PdfStandard;
}

/** Prints documents, parts of them, and heads and feet. */
export class Press {
  readonly #typesetter: Typesetter;
  readonly #look: Look;

  constructor(typesetter: Typesetter, look: Look) {
    this.#typesetter = typesetter;
    this.#look = look;
  }

  /**
   * The bytes of a PDF as Typst writes it.
   * @throws Failure `logo-undrawable`
   */
  print(data: DocumentData | StampData): Buffer {
    const { fonts, logo, standard } = this.#look;
    const date = data.date ?? (standard ? NO_DATE : null);
    const json = JSON.stringify({ ...data, date });
    // A family that is there for some characters is asked for every letter: only where they occur.
    const needed = fonts.filter(({ covers }) => covers === undefined || new RegExp(covers).test(json));
    this.#typesetter.give('document.json', Buffer.from(`{"fonts":${JSON.stringify(needed)},${json.slice(1)}`));
    if (logo) this.#typesetter.give('logo', Buffer.from(logo.bytes));
    const template = 'stamps' in data ? 'stamps.typ' : 'document.typ';
    try {
      return this.#typesetter.print(template, { standard });
    } catch (error) {
      if (standard) throw undrawable(error);
    }
    try {
      // Only the tags can fail where nothing is checked: better a document without them than none.
      return this.#typesetter.print(template, { tags: false });
    } catch (error) {
      throw undrawable(error);
    }
  }
}

/** The number of pages of a file as Typst writes it: the page tree stands first. */
export function pageCount(pdf: Buffer): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1', 0, 1024))?.[1] ?? 1);
}
