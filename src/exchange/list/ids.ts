/** Words that say nothing of what a standard is about. */
const STOP = new Set(
  (
    'a an the soon possible quickly of to in on for by at from with within and or is are be been being our we will aim goal target standard its ' +
    'their your you that this those which if when after before than more less no not least most all each every any it as ' +
    'business working calendar day days hour hours minute minutes second seconds week weeks month months per cent percent ' +
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty sixty ninety'
  ).split(' '),
);
const MOST_WORDS = 5;
const LONGEST = 44;

/** Makes ids that nothing in the project has yet. */
export class Ids {
  readonly #taken: Set<string>;
  /** The number that was last put behind a wish: a long list wishes the same thousands of times. */
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id wished for, or with the first free number behind it. */
  next(wished: string): string {
    let number = this.#last.get(wished) ?? 1;
    let id = number === 1 ? wished : `${wished}-${number}`;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${wished}-${number}`;
    }
    this.#last.set(wished, number);
    this.#taken.add(id);
    return id;
  }
}

/** The words of an English text as a slug: what it is about, in a few words; empty for Chinese. */
export function slugOf(text: string): string {
  const words = latin(text.replace(/['’]s\b/g, ''))
    .split('-')
    .filter((word) => word !== '' && !STOP.has(word) && !/^\d+$/.test(word));
  const slug: string[] = [];
  for (const word of words.slice(0, MOST_WORDS)) {
    if ([...slug, word].join('-').length > LONGEST) break;
    slug.push(word);
  }
  return /[a-z]{3}/.test(slug.join('-')) ? slug.join('-') : '';
}

/** A name as a slug, whole: `it-desk-2025`; empty where it has no Latin letters. */
export function nameSlug(name: string): string {
  return /[a-z]/i.test(latin(name)) ? latin(name) : '';
}

function latin(text: string): string {
  // Of a text half Chinese the Latin rest says nothing.
  if (/[\u4e00-\u9fff]/.test(text)) return '';
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
