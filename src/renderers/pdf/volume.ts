import type { DocumentTree } from '../../documents/tree.js';
import { Binder, type Landing } from './binding/binder.js';
import { HEADING_ADDRESS } from './binding/links.js';
import { writeOutlines } from './binding/outlines.js';
import { partsOf } from './binding/parts.js';
import { partData, settingOf, titlesOf } from './data.js';
import { THREADS } from './engine/background.js';
import { type Frame, frameOf } from './frame.js';
import type { Named } from './headings.js';
import { type Press, pageCount } from './press.js';
import type { Setting } from './setting.js';

/** Pages whose heads and feet are made at a time. */
const STAMPS = 500;
/** Page numbers may lengthen the contents list, which moves the pages: seldom more than once. */
const ROUNDS = 4;

/**
 * A document too large to be laid out at once: part by part, then joined. Page numbers, bookmarks and links
 * are those of the whole; a part starts on a new page.
 */
export function printVolume(document: DocumentTree, press: Press): Uint8Array {
  const setting = settingOf(document);
  const frame = frameOf(document, setting);
  const { all } = setting.headings;
  const { front, parts } = partsOf(document.body);
  const binder = new Binder((heading) => all[heading] ?? { label: '', title: '' });
  const opening = partData(frame, front, setting, true);
  const inFront = setting.headings.passed;
  // A title block stands on the first page of the text, a cover on one of its own.
  const together = front.length === 0 && document.cover === 'block';
  const places: (Landing | undefined)[] = [];
  // While some parts are printed, those before are bound, and the next ones made ready.
  const waiting: (() => void)[] = [];
  for (const [i, part] of parts.entries()) {
    const heading = setting.headings.passed;
    const print = press.begin(partData(frame, part, setting, together && i === 0));
    waiting.push(() => {
      const page = binder.pageCount;
      note(places, all, heading, page, binder.add(print()));
    });
    if (waiting.length > THREADS) waiting.shift()?.();
  }
  for (const bind of waiting) bind();
  if (!together) {
    const before = bindFront(binder, setting, places, (titles) => press.print({ ...opening, titles }));
    for (const place of places) if (place) place.page += before.pages;
    note(places, all.slice(0, inFront), 0, 0, before.landings);
  }
  stampAll(binder, frame, press);
  const placed = all.flatMap((heading, i) => (places[i] ? [{ ...heading, place: places[i].place }] : []));
  const marks = placed.map(({ number, title, ...rest }) => ({ ...rest, title: number ? `${number} ${title}` : title }));
  const names = new Map(placed.map(({ label, place }) => [label, place]));
  return binder.finish(names, (writer) => writeOutlines(writer, marks));
}

/** Notes where the headings of a part stand: bookmarks tell, and every heading but a very long one has one. */
function note(places: (Landing | undefined)[], all: Named[], from: number, pages: number, landings: Landing[]): void {
  let heading = from;
  for (const { page, place } of landings) {
    while (all[heading] && !all[heading]?.bookmarked) heading += 1;
    places[heading] = { page: page + pages, place };
    heading += 1;
  }
}

/** Cover and contents, laid out again until the page numbers in them count their own pages too. */
function bindFront(
  binder: Binder,
  setting: Setting,
  places: (Landing | undefined)[],
  printWith: (titles: ReturnType<typeof titlesOf>) => Buffer,
): { pages: number; landings: Landing[] } {
  for (let [round, pages] = [1, 0]; ; round += 1) {
    const titles = titlesOf(setting, (heading) => ({
      address: `${HEADING_ADDRESS}${heading}`,
      page: String((places[heading]?.page ?? 0) + pages),
    }));
    const pdf = printWith(titles);
    const own = pageCount(pdf);
    if (own === pages || round === ROUNDS) return { pages: own, landings: binder.add(pdf, true) };
    pages = own;
  }
}

/** Head, foot and watermark of every page, now that all are counted. */
function stampAll(binder: Binder, frame: Frame, press: Press): void {
  const total = binder.pageCount;
  for (let first = 0; first < total; first += STAMPS) {
    const stamps = { first: first + 1, count: Math.min(STAMPS, total - first), total };
    binder.stamp(press.print({ ...frame, part: null, stamps }), first);
  }
}
