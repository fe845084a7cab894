/** Links from one part of a document to another are written as addresses: `csm-heading:12`. */
export const HEADING_ADDRESS = 'csm-heading:';

/** A link written as such an address becomes one within the document; `nameOf` names the place of a heading. */
export function joined(text: string, nameOf: (heading: number) => string): string {
  if (!text.includes(HEADING_ADDRESS)) return text;
  return text.replace(
    /\/A <<[^>]*\/URI \(csm-heading:(\d+)\)[^>]*>>/,
    (_, heading) => `/Dest ${nameOf(Number(heading))}`,
  );
}
