import type { Parts } from '../locales/en/walk/sayings.js';
import type { WalkWords } from '../locales/en/walk.js';
import { parseScale } from '../model/formats.js';
import type { Locale } from '../model/locale.js';
import { quantityOf } from '../model/quantity.js';
import type { Change } from '../workspace/edits/change.js';
import { at, isRaw } from './item.js';
import { wordingIn } from './wording.js';

/** The words that statements are built with in one language. */
export type Sayings = WalkWords['sayings'];

/** The languages of a project with their words, the main one first. */
export interface Tongues {
  main: Locale;
  sayings: ReadonlyMap<Locale, Sayings>;
}

/** What a standard says so far, part by part, in one language. */
export function partsOf(standard: unknown, locale: Locale, { main, sayings }: Tongues): Parts {
  const say = sayings.get(locale);
  const word = (key: string) => wordingIn(at(standard, key), locale, main);
  const quantity = (key: string) => quantityOf(plain(at(standard, key)));
  const range = (key: string) => {
    const found = plain(at(standard, key));
    return found === undefined ? undefined : parseScale(found);
  };
  const [counts, all] = [word('measure.counts'), word('measure.of')];
  const of = all === undefined ? undefined : say?.unit(all);
  const soft = at(standard, 'kind') === 'soft';
  return defined({
    soft,
    statistic: String(at(standard, 'measure.statistic') ?? 'share'),
    percentile: Number(at(standard, 'measure.percentile') ?? 0) || undefined,
    target: quantity('target'),
    of,
    act: soft || counts === undefined ? undefined : say?.actIn(counts, of ?? ''),
    what: soft && counts !== undefined ? say?.whatIn(counts) : undefined,
    within: quantity('measure.within'),
    from: word('measure.clock.from'),
    every: plain(at(standard, 'measure.every'))?.toString(),
    favorable: range('measure.favorable'),
    scale: range('measure.scale'),
  });
}

/** The statement that the parts of a standard make; nothing while they do not make one. */
export function composed(standard: unknown, locale: Locale, tongues: Tongues): string | undefined {
  return tongues.sayings.get(locale)?.statement(partsOf(standard, locale, tongues));
}

/**
 * The changes of a standard, and those that bring the sentences built from its parts after them: what is
 * counted, and the statement while it is one that was built and not one that was written. Paths lead
 * from the standard; `does` is the text of its behavior, with which a statement begins.
 */
export function retold(standard: unknown, does: unknown, changes: Change[], tongues: Tongues): Change[] {
  const { main, sayings } = tongues;
  let after = standard;
  for (const change of changes) after = changed(after, change);
  const added: Change[] = [];
  const add = (change: Change) => {
    added.push(change);
    after = changed(after, change);
  };
  if (changes.every((change) => !('set' in change && change.set.includes('counts')))) {
    for (const [locale, say] of sayings) {
      const { act } = partsOf(standard, locale, tongues);
      const { of, within } = partsOf(after, locale, tongues);
      if (act === undefined || of === undefined) continue;
      const counts = say.counts(of, act, within !== undefined);
      if (counts === wordingIn(at(after, 'measure.counts'), locale, main)) continue;
      add({
        set: isRaw(at(after, 'measure.counts')) ? ['measure', 'counts', locale] : ['measure', 'counts'],
        to: counts,
      });
    }
  }
  const statement = statementOf(standard, after, does, tongues);
  if (statement !== undefined) add({ set: ['statement'], to: statement });
  return [...changes, ...added];
}

function statementOf(before: unknown, after: unknown, does: unknown, tongues: Tongues): unknown {
  const { main, sayings } = tongues;
  if (!isBuilt(before, does, tongues) || at(before, 'statement') !== at(after, 'statement')) return undefined;
  const wordings = [...sayings.keys()].flatMap((locale) => {
    const own = composed(after, locale, tongues) ?? wordingIn(at(before, 'statement'), locale, main);
    return own === undefined ? [] : [[locale, own] as const];
  });
  const first = composed(after, main, tongues);
  if (first === undefined) return undefined;
  const now = wordings.length > 1 ? Object.fromEntries(wordings) : first;
  return JSON.stringify(now) === JSON.stringify(at(before, 'statement')) ? undefined : now;
}

/** Whether the statement of a standard is still the one it began with, or one its parts make. */
export function isBuilt(standard: unknown, does: unknown, tongues: Tongues): boolean {
  const { main } = tongues;
  const statement = wordingIn(at(standard, 'statement'), main, main);
  return statement === wordingIn(does, main, main) || statement === composed(standard, main, tongues);
}

function plain(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function defined(parts: { [K in keyof Parts]: Parts[K] | undefined } & Pick<Parts, 'soft' | 'statistic'>): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as Parts;
}

/** The data after a change of one of its values. */
function changed(data: unknown, change: Change): unknown {
  if (!('set' in change)) return data;
  const [key, ...rest] = change.set;
  if (key === undefined) return change.to;
  const below = isRaw(data) ? data[key] : undefined;
  return { ...(isRaw(data) ? data : {}), [key]: changed(below, { set: rest, to: change.to }) };
}
