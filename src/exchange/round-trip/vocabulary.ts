import type { RoundTripWords } from '../../locales/en/round-trip.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import { closest } from '../../model/suggestion.js';

/** The words of every language: a workbook is written in one of them and read in any. */
export type AllWords = Record<Locale, RoundTripWords>;

/** The sentences there are about places in a table. */
export type RemarkCode = keyof RoundTripWords['remarks'];

/** Names of the fixed answers, and the codes of the format behind them. */
export class Vocabulary {
  readonly words: RoundTripWords;
  readonly #codes = new Map<string, Map<string, string>>();

  constructor(
    readonly all: AllWords,
    readonly locale: Locale,
  ) {
    this.words = all[locale];
    for (const choice of Object.keys(this.words.choices)) this.#codes.set(choice, this.#codesOf(choice));
  }

  /** What a code is called in the language of the workbook. */
  label(choice: string, code: string): string {
    return this.words.choices[choice]?.[code] ?? code;
  }

  labels(choice: string): string[] {
    return Object.values(this.words.choices[choice] ?? {});
  }

  /** The code behind a name in any language, or the code itself. */
  code(choice: string, written: string): string | undefined {
    return this.#codes.get(choice)?.get(folded(written));
  }

  /** The name that was probably meant. */
  near(choice: string, written: string): string | undefined {
    const code = closest(folded(written), this.#codes.get(choice)?.keys() ?? []);
    return code === undefined ? undefined : this.label(choice, this.code(choice, code) ?? code);
  }

  #codesOf(choice: string): Map<string, string> {
    const codes = new Map<string, string>();
    for (const locale of LOCALES) {
      for (const [code, label] of Object.entries(this.all[locale].choices[choice] ?? {})) {
        codes.set(folded(code), code);
        codes.set(folded(label), code);
      }
    }
    return codes;
  }
}

/** Case, width and spaces say nothing here. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
