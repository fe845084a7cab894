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

/** In UTF-16 units; no program follows longer ones, and some call a file with one damaged. */
const LONGEST = 2000;

/** An address that may become a link (http, https, mailto), or nothing. */
export function outsideAddress(address: string): string | undefined {
  const candidate = printable(address).trim();
  if (candidate.length > LONGEST) return undefined;
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(candidate) && URL.canParse(candidate) ? candidate : undefined;
}
