import { nameString, textString } from './strings.js';

/** Links from one part of a document to another are written as addresses: `csm-heading:12`. */
export const HEADING_ADDRESS = 'csm-heading:';

/** A heading as links name it and readers hear of it. */
export interface Target {
  label: string;
  title: string;
}

/** A link written as such an address becomes one within the document. */
export function joined(text: string, targetOf: (heading: number) => Target): string {
  if (!text.includes(HEADING_ADDRESS)) return text;
  return text
    .replace(/\/A <<[^>]*\/URI \(csm-heading:(\d+)\)[^>]*>>/, (_, heading) => {
      return `/Dest ${nameString(targetOf(Number(heading)).label)}`;
    })
    .replace(/\/Contents \(csm-heading:(\d+)\)/, (_, heading) => {
      return `/Contents ${textString(targetOf(Number(heading)).title)}`;
    });
}
