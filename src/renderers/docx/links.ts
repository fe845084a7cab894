import type { Link } from '../../documents/tree.js';
import { fileAddress, outsideAddress } from '../addresses.js';
import { xml } from './xml.js';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Word takes a document with a longer address for damaged. */
const LONGEST = 2000;
const UNSAFE = /[^\x21-\x7e]|["<>[\\\]^`{|}]/gu;

/** The addresses outside the document, each with the id of its relationship. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The id for an address; nothing for an address that cannot be a link. */
  id(to: Exclude<Link['to'], { heading: string }>): string | undefined {
    const address = 'document' in to ? fileAddress(to.document, 'docx') : wellFormed(to.address);
    if (address === undefined || address.length > LONGEST) return undefined;
    const id = this.#ids.get(address) ?? `rIdLink${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  /** The relationships as word/_rels/document.xml.rels holds them. */
  relationships(): string {
    return Array.from(this.#ids, ([address, id]) =>
      xml('Relationship', { Id: id, Type: HYPERLINK, Target: address, TargetMode: 'External' }),
    ).join('');
  }
}

// Word is stricter than browsers: what is no URI to the letter damages the document.
function wellFormed(address: string): string | undefined {
  const outside = outsideAddress(address);
  if (outside === undefined) return undefined;
  const { href, host } = new URL(outside);
  // The brackets of a numeric host are the only ones a URI has.
  return host.startsWith('[') ? undefined : href.replace(UNSAFE, encodeURIComponent);
}
