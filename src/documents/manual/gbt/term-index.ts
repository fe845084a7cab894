import { TERM_NAMES } from '../../../locales/gbt-terms.js';
import type { Locale, Text } from '../../../model/locale.js';
import { textIn } from '../../../model/text.js';
import { columns, table } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Writer } from '../../writer.js';
import type { References } from './clauses.js';
import { comparePinyin } from './pinyin-order.js';
import { termsIn } from './terms.js';

interface Entry {
  term: string;
  /** What decides on its place. */
  order: string;
  clauses: string[];
}

/**
 * The index: terms, encounters, indices and roles with the clauses that speak of them, in alphabetical
 * order, in Chinese by pinyin. `by` is the locale whose order that is: in a document of two languages
 * both have to come in one.
 */
export function termIndex(writer: Writer, references: References, by: Locale): Block[] {
  const { project, words } = writer;
  const named = (key: string, name: Text): Entry => ({
    term: writer.text(name),
    order: textIn(name, by, project.locales[0]),
    clauses: references.all(key),
  });
  const entries = [
    ...termsIn(writer).map(
      (name): Entry => ({
        term: TERM_NAMES[name][writer.locale],
        order: TERM_NAMES[name][by],
        clauses: references.all(`term:${name}`),
      }),
    ),
    ...project.encounters.map(({ id, data }) => named(`encounter:${id}`, data.name)),
    ...project.indices.map(({ id, data }) => named(`index:${id}`, data.name)),
    ...project.roles.map(({ id, data }) => named(`role:${id}`, data.title)),
  ].filter(({ clauses }) => clauses.length > 0);
  const compare = by === 'zh-CN' ? comparePinyin : compareLatin;
  return table(
    columns(words.gbt.indexListColumns, [3, 2]),
    entries.toSorted((a, b) => compare(a.order, b.order)).map(({ term, clauses }) => [term, writer.listed(clauses)]),
  );
}

function compareLatin(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : Number(first > second);
}
