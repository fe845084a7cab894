import type { Locale } from '../../model/locale.js';
import type { Standard } from '../../model/project.js';
import { achievableSigns } from './achievable.js';
import { measurableSigns } from './measurable.js';
import { type MeritCode, merits } from './merits.js';
import { relevantSigns } from './relevant.js';
import { LETTERS, type Letter, type ReasonArgs, type Sign, type SignCode } from './sign.js';
import { specificSigns } from './specific.js';
import { timelySigns } from './timely.js';

export type LetterState = 'met' | 'partly' | 'unmet';

/** Why a letter is met or not: a code for the catalog, and what fills its sentence. */
export interface Reason {
  code: SignCode | MeritCode;
  args: ReasonArgs;
}

/** How a standard stands at one letter; a letter that is met says by what. */
export interface LetterScore {
  letter: Letter;
  state: LetterState;
  reasons: Reason[];
}

/** The five letters in their order. */
export type SmartScore = LetterScore[];

export interface SmartOptions {
  /** ISO date the review is held against; without it no review is overdue, and the score never changes by itself. */
  asOf?: string;
  /** The wording to look at, where a statement has several; without it all of them. */
  locale?: Locale;
}

/** Everything that speaks against a letter of a standard, letter by letter. */
export function signsOf(standard: Standard, { asOf, locale }: SmartOptions = {}): Sign[] {
  return [
    ...specificSigns(standard, locale),
    ...measurableSigns(standard),
    ...achievableSigns(standard),
    ...relevantSigns(standard),
    ...timelySigns(standard, asOf),
  ];
}

/**
 * The SMART score of a standard. A letter is met where no sign speaks against it, unmet where one takes
 * it away, and partly met otherwise.
 */
export function scoreOf(standard: Standard, options: SmartOptions = {}): SmartScore {
  const signs = signsOf(standard, options);
  return LETTERS.map((letter) => {
    const own = signs.filter((sign) => sign.letter === letter);
    if (own.length === 0) return { letter, state: 'met', reasons: [merits[letter](standard)] };
    const state = own.some((sign) => sign.weighs === 'unmet') ? 'unmet' : 'partly';
    return { letter, state, reasons: own.map(({ code, args }) => ({ code, args })) };
  });
}
