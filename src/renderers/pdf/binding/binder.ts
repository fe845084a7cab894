import { createHash } from 'node:crypto';
import { joined, type Target } from './links.js';
import { entriesOf, type PdfFile, readPdf, reference, references, renumbered, required } from './objects.js';
import { leaves, outlineItems, textOf } from './pages.js';
import { nameString } from './strings.js';
import { addTags, TagTree } from './tags.js';
import { PdfWriter } from './writer.js';

/** What every part says of the whole. */
const SHARED = ['Type', 'Lang', 'MarkInfo', 'ViewerPreferences', 'OutputIntents', 'Version'];

/** Where a heading stands: a page of the whole, counted from 1, and the place on it as PDF writes it. */
export interface Landing {
  page: number;
  place: string;
}

interface Page {
  number: number;
  stamp: number;
}

/**
 * Makes one document of parts that Typst laid out on their own: pages, tags, links and marks of the parts are
 * joined. Each part is packed as it comes, so that no more than one is held as it was.
 */
export class Binder {
  readonly #writer = new PdfWriter('quick');
  readonly #pages = this.#writer.reserve();
  readonly #tags = new TagTree(this.#writer);
  readonly #hash = createHash('sha256');
  /** The call of the running head and foot, the same on every page. */
  readonly #stampCall = this.#writer.packed('', Buffer.from('/Artifact BMC\nq\n/CsmStamp Do\nQ\nEMC\n'));
  readonly #bound: Page[] = [];
  #identity: { catalog: Map<string, string>; info: string; metadata: string } | undefined;

  readonly #targetOf: (heading: number) => Target;

  /** `targetOf` gives the heading a link leads to by its number. */
  constructor(targetOf: (heading: number) => Target) {
    this.#targetOf = targetOf;
  }

  get pageCount(): number {
    return this.#bound.length;
  }

  /**
   * Adds a part at the end, or before all others. Returns where its headings stand, `page` within the part.
   */
  add(pdf: Buffer, first = false): Landing[] {
    this.#hash.update(pdf);
    const file = readPdf(pdf);
    const catalog = entriesOf(textOf(file, file.root));
    const outlines = catalog.get('Outlines');
    const tree = reference(textOf(file, file.root), 'Pages');
    const pages = leaves(file, tree);
    const skipped = new Set([file.root, file.info, tree, reference(textOf(file, file.root), 'Metadata')]);
    const items = outlines === undefined ? [] : outlineItems(file, references(outlines)[0] ?? 0, skipped);
    const numbers = new Map<number, number>([[tree, this.#pages]]);
    const tags = addTags(file, catalog, this.#tags, numbers, skipped);
    const base = this.#writer.reserve(file.size);
    const numberOf = (old: number) => numbers.get(old) ?? base + old;
    const bound = pages.map((page) => ({ number: numberOf(page), stamp: this.#writer.reserve() }));
    const stampOf = new Map(pages.map((page, i) => [page, bound[i]?.stamp ?? 0]));
    for (const [old, { text, stream }] of file.objects) {
      if (skipped.has(old)) continue;
      const stamp = stampOf.get(old);
      const own = joined(tags.text(renumbered(text, numberOf)), this.#targetOf);
      if (stream) this.#writer.stream(own, stream, numberOf(old));
      else this.#writer.object(stamp === undefined ? own : this.#stamped(own, stamp), numberOf(old));
    }
    tags.finish(numberOf, first);
    if (first) this.#bound.unshift(...bound);
    else this.#bound.push(...bound);
    this.#identity ??= {
      catalog: new Map(SHARED.flatMap((key) => entry(key, catalog.get(key), numberOf))),
      info: textOf(file, file.info),
      metadata: file.objects.get(reference(textOf(file, file.root), 'Metadata'))?.stream?.toString('utf8') ?? '',
    };
    return items.map((item) => {
      const place = textOf(file, reference(textOf(file, item), 'Dest'));
      return { page: pages.indexOf(references(place)[0] ?? 0) + 1, place: renumbered(place, numberOf) };
    });
  }

  /** Adds head and foot of the pages from `first` (counted from 0): the pages of `pdf`, one for each. */
  stamp(pdf: Buffer, first: number): void {
    const file = readPdf(pdf);
    const numbers = new Map<number, number>();
    const numberOf = (old: number) => {
      const number = numbers.get(old) ?? this.#writer.reserve();
      numbers.set(old, number);
      return number;
    };
    const catalog = textOf(file, file.root);
    for (const [i, page] of leaves(file, reference(catalog, 'Pages')).entries()) {
      const entries = entriesOf(textOf(file, page));
      const content = required(file.objects.get(references(entries.get('Contents') ?? '')[0] ?? 0));
      const form = `/Type /XObject\n  /Subtype /Form\n  /BBox ${entries.get('MediaBox')}\n  /Resources ${entries.get('Resources')}`;
      const stamped = this.#bound[first + i];
      if (!stamped || !content.stream) continue;
      const text = content.text.replace('<<', `<<\n  ${renumbered(form, numberOf)}`);
      this.#writer.stream(text, content.stream, stamped.stamp);
    }
    this.#copyReached(file, numbers, numberOf);
  }

  /** The whole document. `outlines` makes the bookmarks and returns their root; `names` are the places links lead to. */
  finish(names: Map<string, string>, outlines: (writer: PdfWriter) => number | undefined): Buffer {
    const { catalog, info, metadata } = required(this.#identity);
    const id = this.#hash.digest().subarray(0, 16);
    const kids = this.#bound.map(({ number }) => `${number} 0 R`).join(' ');
    this.#writer.object(`<<\n  /Type /Pages\n  /Count ${this.#bound.length}\n  /Kids [${kids}]\n>>`, this.#pages);
    const xmp = Buffer.from(
      metadata
        .replace(/(?<=<xmpTPg:NPages>)\d+/, String(this.#bound.length))
        .replace(/(?<=<xmpMM:(?:Instance|Document)ID>)[^<]*/g, id.toString('base64')),
    );
    const meta = this.#writer.stream(`<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${xmp.length}\n>>`, xmp);
    const outline = outlines(this.#writer);
    const sorted = Array.from(names, ([name, place]): [string, string] => [nameString(name), place]).sort(byName);
    const dests = this.#writer.object(
      `<<\n  /Names [${sorted.map(([name, place]) => `${name} ${place}`).join('\n')}]\n>>`,
    );
    const own: [string, string | undefined][] = [
      ['Pages', `${this.#pages} 0 R`],
      ['Metadata', `${meta} 0 R`],
      ['StructTreeRoot', this.#tags.finish()],
      ['Outlines', outline === undefined ? undefined : `${outline} 0 R`],
      ['Names', `<<\n    /Dests ${dests} 0 R\n  >>`],
    ];
    const entries = new Map<string, string | undefined>([...catalog, ...own]);
    const lines = Array.from(entries).flatMap(([key, value]) => (value === undefined ? [] : [`  /${key} ${value}`]));
    const root = this.#writer.object(`<<\n${lines.join('\n')}\n>>`);
    const infoNumber = this.#writer.object(info);
    const mark = `<${id.toString('hex')}>`;
    return this.#writer.finish(`/Root ${root} 0 R\n  /Info ${infoNumber} 0 R\n  /ID [${mark} ${mark}]`);
  }

  #stamped(page: string, stamp: number): string {
    const call = `/CsmStamp ${stamp} 0 R`;
    const withCall = page.includes('/XObject <<')
      ? page.replace('/XObject <<', `/XObject << ${call}`)
      : page.replace('/Resources <<', `/Resources <<\n    /XObject << ${call} >>`);
    return withCall.replace(/\/Contents (\d+ 0 R)/, `/Contents [$1 ${this.#stampCall} 0 R]`);
  }

  /** Writes what the numbered objects refer to, and what those refer to in turn. */
  #copyReached(file: PdfFile, numbers: Map<number, number>, numberOf: (old: number) => number): void {
    // A map grows while it is walked, and is walked to its end.
    for (const [old, number] of numbers) {
      const { text, stream } = required(file.objects.get(old));
      const own = renumbered(text, numberOf);
      if (stream) this.#writer.stream(own, stream, number);
      else this.#writer.object(own, number);
    }
  }
}

function entry(key: string, value: string | undefined, numberOf: (old: number) => number): [string, string][] {
  return value === undefined ? [] : [[key, renumbered(value, numberOf)]];
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
