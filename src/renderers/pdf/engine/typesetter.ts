import type { Family } from '../fonts/shipped.js';

export type PdfStandard = 'pdf/a-2a' | 'pdf/ua-1';

/** Typst with some fonts, beside the templates of `templates/pdf/`. */
export interface Typesetter {
  /** Puts a file beside the templates, or replaces it. */
  give: (name: string, bytes: Buffer) => void;
  /** Sets a template; throws what Typst says where it cannot. What was set before is forgotten. */
  print: (template: string, options: { standard?: PdfStandard; tags?: boolean }) => Buffer;
}

/** Typst as it was found on this machine. */
export interface Engine {
  /** A typesetter that has these families at least. */
  with: (families: Family[]) => Typesetter;
}
