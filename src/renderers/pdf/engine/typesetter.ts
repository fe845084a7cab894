import type { Family } from '../fonts/shipped.js';

export type PdfStandard = 'pdf/a-2a' | 'pdf/ua-1';

export interface PrintOptions {
  /** Checked while printing. */
  standard?: PdfStandard;
  /** Default: yes. */
  tags?: boolean;
}

/** Typst with some fonts, beside the templates of `templates/pdf/`. */
export interface Typesetter {
  /** Puts a file beside the templates, or replaces it. */
  give: (name: string, bytes: Buffer) => void;
  /** Sets a template; throws what Typst says where it cannot. What was set before is forgotten. */
  print: (template: string, options: PrintOptions) => Buffer;
  /** Begins to, beside other work where that is possible; the bytes come when the result is called. */
  begin: (template: string, options: PrintOptions) => () => Buffer;
}

/** Typst as it was found on this machine. */
export interface Engine {
  /** A typesetter that has these families at least. */
  with: (families: Family[]) => Typesetter;
}
