import { printable } from './characters.js';

/** The anchor of a heading: its id without what an `id` attribute may not hold. */
export function anchor(id: string): string {
  return printable(id).replace(/\s+/g, '-');
}

/** The address of a heading within its document: `#window`. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(anchor(id))}`;
}

/** The address of another document of the same build and format: `sop-x.html`. */
export function fileAddress(name: string, extension: string): string {
  return `${encodeURIComponent(printable(name))}.${extension}`;
}

/** An address that may become a link (http, https, mailto), or nothing. */
export function outsideAddress(address: string): string | undefined {
  const candidate = printable(address).trim();
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(candidate) && URL.canParse(candidate) ? candidate : undefined;
}
