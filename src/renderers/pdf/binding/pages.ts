import { entriesOf, type PdfFile, references, required } from './objects.js';

/** The text of an object. */
export function textOf({ objects }: PdfFile, number: number): string {
  return required(objects.get(number)).text;
}

/** The pages below a node of the page tree, in order. */
export function leaves(file: PdfFile, node: number): number[] {
  const kids = references(entriesOf(textOf(file, node)).get('Kids') ?? '');
  return kids.flatMap((kid) => (textOf(file, kid).includes('/Type /Pages\n') ? leaves(file, kid) : [kid]));
}

/** The bookmarks in the order of the document; all of them are noted as not to be copied. */
export function outlineItems(file: PdfFile, node: number, skipped: Set<number>): number[] {
  const items: number[] = [];
  skipped.add(node);
  for (let next = entriesOf(textOf(file, node)).get('First'); next !== undefined; ) {
    const item = references(next)[0] ?? 0;
    items.push(item, ...outlineItems(file, item, skipped));
    next = entriesOf(textOf(file, item)).get('Next');
  }
  return items;
}
