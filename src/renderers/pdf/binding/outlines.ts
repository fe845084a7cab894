import { textString } from './strings.js';
import type { PdfWriter } from './writer.js';

/** A bookmark: its title, its level from 1 without gaps, and the place it leads to. */
export interface Mark {
  title: string;
  rank: number;
  place: string;
}

interface Item extends Mark {
  number: number;
  kids: Item[];
}

/** Writes the bookmarks, the deeper ones folded; returns the object number of their root. */
export function writeOutlines(writer: PdfWriter, marks: Mark[]): number | undefined {
  if (marks.length === 0) return undefined;
  const root = writer.reserve();
  const top: Item[] = [];
  const open: Item[] = [];
  for (const mark of marks) {
    const item = { ...mark, number: writer.reserve(), kids: [] };
    while ((open.at(-1)?.rank ?? 0) >= mark.rank) open.pop();
    (open.at(-1)?.kids ?? top).push(item);
    open.push(item);
  }
  writer.object(`<<\n  /Type /Outlines\n  ${ends(top)}\n  /Count ${top.length}\n>>`, root);
  writeItems(writer, top, root);
  return root;
}

function writeItems(writer: PdfWriter, items: Item[], parent: number): void {
  for (const [i, { number, title, place, kids }] of items.entries()) {
    const [before, after] = [items[i - 1], items[i + 1]];
    const lines = [
      `/Title ${textString(title)}`,
      `/Parent ${parent} 0 R`,
      `/Dest ${place}`,
      ...(before ? [`/Prev ${before.number} 0 R`] : []),
      ...(after ? [`/Next ${after.number} 0 R`] : []),
      ...(kids.length > 0 ? [ends(kids), `/Count -${kids.length}`] : []),
    ];
    writer.object(`<<\n  ${lines.join('\n  ')}\n>>`, number);
    writeItems(writer, kids, number);
  }
}

function ends(items: Item[]): string {
  return `/First ${items[0]?.number} 0 R\n  /Last ${items.at(-1)?.number} 0 R`;
}
