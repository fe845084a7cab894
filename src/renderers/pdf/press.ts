import type { Picture } from '../../documents/tree.js';
import { Failure } from '../../model/failure.js';
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
    const { standard } = this.#look;
    const template = this.#prepare(data);
    return this.#withTagsOrWithout(data, () => this.#typesetter.print(template, { standard }));
  }

  /** The same begun beside other work; the bytes come when the result is called. One at a time. */
  begin(data: DocumentData | StampData): () => Buffer {
    const { standard } = this.#look;
    const template = this.#prepare(data);
    const end = this.#typesetter.begin(template, { standard });
    return () => this.#withTagsOrWithout(data, end);
  }

  /** Puts the data where the template finds them; returns the template. */
  #prepare(data: DocumentData | StampData): string {
    const { fonts, logo, standard } = this.#look;
    const date = data.date ?? (standard ? NO_DATE : null);
    const json = JSON.stringify({ ...data, date });
    // A family that is there for some characters is asked for every letter: only where they occur.
    const needed = fonts.filter(({ covers }) => covers === undefined || new RegExp(covers).test(json));
    this.#typesetter.give('document.json', Buffer.from(`{"fonts":${JSON.stringify(needed)},${json.slice(1)}`));
    if (logo) this.#typesetter.give('logo', Buffer.from(logo.bytes));
    return 'stamps' in data ? 'stamps.typ' : 'document.typ';
  }

  #withTagsOrWithout(data: DocumentData | StampData, print: () => Buffer): Buffer {
    try {
      return print();
    } catch (error) {
      if (this.#look.standard || error instanceof Failure) throw undrawable(error);
    }
    try {
      // Only the tags can fail where nothing is checked: better a document without them than none.
      return this.#typesetter.print(this.#prepare(data), { tags: false });
    } catch (error) {
      throw undrawable(error);
    }
  }
}

/** The number of pages of a file as Typst writes it: the page tree stands first. */
export function pageCount(pdf: Buffer): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1', 0, 1024))?.[1] ?? 1);
}
