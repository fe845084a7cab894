import { strong, text } from '../../compose.js';
import type { Block, Heading } from '../../tree.js';

/** Where things stand: the numbers of the clauses that speak of them, by what they speak of. */
export class References {
  readonly #numbers = new Map<string, string[]>();

  add(key: string, number: string): void {
    const known = this.#numbers.get(key);
    if (known) known.push(number);
    else this.#numbers.set(key, [number]);
  }

  /** All of them in the order of the document. */
  all(key: string): string[] {
    return this.#numbers.get(key) ?? [];
  }

  /** The first of them; nothing where nothing speaks of it. */
  of(key: string): string | undefined {
    return this.#numbers.get(key)?.[0];
  }
}

/** A chapter, clause or annex of a standard; without a title, its text begins beside its number. */
export interface Clause {
  /** What it speaks of, for references from elsewhere: `standard:on-time`. */
  keys?: string[];
  title?: string;
  /** Of its heading; made of its number where left out. */
  id?: string;
  /** Whether it is an annex: its number is a letter. */
  annex?: boolean;
  /** What stands in it before the clauses below; made once all clauses have their numbers. */
  blocks?: (references: References) => Block[];
  clauses?: Clause[];
}

/** A clause with the number it came to. */
export interface Numbered {
  number: string;
  clause: Clause;
  below: Numbered[];
}

/** Numbers a clause and those below it: 6, 6.1, 6.1.1; `references` learns where everything stands. */
export function numberClause(clause: Clause, number: string, references: References): Numbered {
  for (const key of clause.keys ?? []) references.add(key, number);
  const below = (clause.clauses ?? []).map((one, i) => numberClause(one, `${number}.${i + 1}`, references));
  return { number, clause, below };
}

/** The clause as blocks: a heading where it has a title, otherwise its number before its first paragraph. */
export function clauseBlocks(numbered: Numbered, references: References, depth = 1): Block[] {
  const { number, clause, below } = numbered;
  const own = clause.blocks?.(references) ?? [];
  const rest = below.flatMap((one) => clauseBlocks(one, references, depth + 1));
  if (clause.title === undefined) return [...untitled(number, own), ...rest];
  const heading: Heading = {
    type: 'heading',
    level: Math.min(depth, 4) as Heading['level'],
    id: clause.id ?? `clause-${number}`,
    // The title of an annex begins with its letter: Annex A (normative).
    ...(!clause.annex && { number }),
    content: [text(clause.title)],
  };
  return [heading, ...own, ...rest];
}

function untitled(number: string, [first, ...others]: Block[]): Block[] {
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', content: [strong(number)] }, ...(first ? [first] : []), ...others];
  return [{ ...first, content: [strong(number), text('\u3000'), ...first.content] }, ...others];
}
