import { entriesOf, type PdfFile, references, renumbered, required } from './objects.js';
import type { PdfWriter } from './writer.js';

/** The tag tree of the whole: one root, one document element, and what the parts hang below it. */
export class TagTree {
  readonly root: number;
  readonly document: number;
  readonly #writer: PdfWriter;
  /** By part, the first one first. */
  kids: string[] = [];
  /** Tags by the key that pages and links name them by. */
  parents: string[] = [];
  names: string[] = [];
  roles = new Map<string, string>();
  nextKey = 0;
  parts = 0;
  element: string | undefined;

  constructor(writer: PdfWriter) {
    this.#writer = writer;
    this.root = writer.reserve();
    this.document = writer.reserve();
  }

  /** Writes the root; returns its reference, none where no part has tags. */
  finish(): string | undefined {
    if (this.element === undefined) return undefined;
    this.#writer.object(this.element.replace(/\/K \[[^\]]*\]/, `/K [${this.kids.join(' ')}]`), this.document);
    const roles = Array.from(this.roles, ([own, standard]) => `${own} ${standard}`).join(' ');
    const names = this.names.sort().join(' ');
    const lines = [
      '  /Type /StructTreeRoot',
      ...(roles === '' ? [] : [`  /RoleMap << ${roles} >>`]),
      `  /K [${this.document} 0 R]`,
      `  /ParentTree << /Nums [${this.parents.join(' ')}] >>`,
      ...(names === '' ? [] : [`  /IDTree << /Names [${names}] >>`]),
      `  /ParentTreeNextKey ${this.nextKey}`,
    ];
    this.#writer.object(`<<\n${lines.join('\n')}\n>>`, this.root);
    return `${this.root} 0 R`;
  }
}

/** How the tags of a part are made those of the whole. */
interface PartTags {
  /** The text of an object with the keys and ids of the whole. */
  text: (text: string) => string;
  finish: (numberOf: (old: number) => number, first: boolean) => void;
}

/**
 * Takes the tags of a part in: its root and document element become those of the whole (`numbers`), and are
 * not copied (`skipped`).
 */
export function addTags(
  { objects }: PdfFile,
  catalog: Map<string, string>,
  tree: TagTree,
  numbers: Map<number, number>,
  skipped: Set<number>,
): PartTags {
  const rootNumber = references(catalog.get('StructTreeRoot') ?? '')[0];
  if (rootNumber === undefined) return { text: (text) => text, finish: () => undefined };
  const root = required(objects.get(rootNumber)).text;
  const entries = entriesOf(root);
  const documentNumber = required(references(entries.get('K') ?? '')[0]);
  const document = required(objects.get(documentNumber)).text;
  numbers.set(rootNumber, tree.root).set(documentNumber, tree.document);
  skipped.add(rootNumber).add(documentNumber);
  const base = tree.nextKey;
  const part = tree.parts;
  tree.parts += 1;
  tree.nextKey += Number(/\d+/.exec(entries.get('ParentTreeNextKey') ?? '0')?.[0]);
  // Ids are unique in a part alone.
  const named = (text: string) => text.replace(/\(U\d+x\d+y\d+(?=\))/g, (id) => `${id}p${part}`);
  return {
    text: (text) => {
      if (text.startsWith('<<\n  /Type /StructElem')) return text.includes('(U') ? named(text) : text;
      return text.replace(/\/(StructParents?) (\d+)/, (_, key, number) => `/${key} ${base + Number(number)}`);
    },
    finish: (numberOf, first) => {
      const own = (text: string) => renumbered(text, numberOf);
      tree.element ??= own(document);
      const kids = own(/\/K \[([^\]]*)\]/.exec(document)?.[1] ?? '');
      if (first) tree.kids.unshift(kids);
      else tree.kids.push(kids);
      for (const [, own, standard] of (entries.get('RoleMap') ?? '').matchAll(/(\/\w+) (\/\w+)/g)) {
        tree.roles.set(own ?? '', standard ?? '');
      }
      for (const [, key, tags] of (entries.get('ParentTree') ?? '').matchAll(/(\d+) (\d+ 0 R)/g)) {
        tree.parents.push(`${base + Number(key)} ${own(tags ?? '')}`);
      }
      for (const [, id, element] of (entries.get('IDTree') ?? '').matchAll(/(\(U\d+x\d+y\d+\)) (\d+ 0 R)/g)) {
        tree.names.push(`${named(id ?? '')} ${own(element ?? '')}`);
      }
    },
  };
}
