import type { Index, IndexItem } from '../../../model/project.js';
import type { Path } from '../../../model/source.js';

/** An item of an index as written; `link` where its standard is known. */
export interface WrittenItem {
  data: IndexItem['data'];
  path: Path;
  link?: IndexItem;
}

/** The items of an index in their order, also those that lead nowhere; without those cut out for their form. */
export function itemsOf({ data, items }: Index): WrittenItem[] {
  const links = new Map(items.map((item) => [item.data, item]));
  return (data.items ?? []).flatMap((item, i) => {
    // An item that broke the schema leaves a gap.
    if (item === undefined) return [];
    const link = links.get(item);
    return [{ data: item, path: ['items', i], ...(link && { link }) }];
  });
}
