/**
 * The document tree: what builders make of a project and renderers turn into bytes. Pure types.
 * Everything a reader will see is here as plain text in the document's locale; a renderer adds
 * only form, and escapes all of it for its format.
 */
import type { Locale } from '../model/locale.js';

export type DocumentKind =
  | 'manual'
  | 'sop'
  | 'card'
  | 'job'
  | 'checklist'
  | 'survey'
  | 'charter'
  | 'contents'
  | 'changes'
  | 'trace';
export type Paper = 'A4' | 'Letter';

export interface DocumentTree {
  kind: DocumentKind;
  /** File name without extension, unique within a locale: `manual`, `sop-collection`. */
  name: string;
  locale: Locale;
  title: string;
  /** Where it says everything in two languages, the title in each: a line may part them, but nothing else. */
  titles?: string[];
  subtitle?: string;
  /** Whom it is for, where documents of a kind differ in that alone: named in the page of contents, not printed. */
  audience?: string;
  organization: string;
  brand: Brand;
  paper: Paper;
  /** Wide tables lie on their side; upright where left out. */
  orientation?: 'landscape';
  /** `wall`: large type, read standing at arm's length. */
  reading?: 'wall';
  /** It says everything in two languages, one below the other. */
  sideBySide?: true;
  /** A word across every page, such as DRAFT. */
  watermark?: string;
  /** ISO date the document bears in its file's own data; none, and csm writes a fixed one. */
  date?: string;
  /** Number, version, dates, … in the order they are printed below the title. */
  properties: Property[];
  /** `page` opens the document with a page of its own, `block` with a title block. */
  cover: 'page' | 'block';
  /** Printed at the foot of every page. */
  confidentiality?: string;
  labels: Labels;
  body: Block[];
}

export interface Brand {
  /** `#rrggbb` */
  color: string;
  /** A font family to try before the default ones. */
  font?: string;
  logo?: Picture;
}

export interface Picture {
  mediaType: 'image/svg+xml' | 'image/png';
  bytes: Uint8Array;
}

export interface Property {
  label: string;
  value: string;
  /** The value in each language, where it says everything in two and they differ. */
  values?: string[];
  /** `gap`: something the reader must not overlook. */
  tone?: 'gap';
}

/** The few words a renderer itself has to print. */
export interface Labels {
  contents: string;
  /** What stands around the two numbers of "Page 3 of 12". */
  page: { before: string; between: string; after: string };
  name: string;
  signature: string;
  date: string;
}

export type Block = Heading | Paragraph | List | Facts | Table | Callout | Keep | Contents | PageBreak | Signatures;

/** Levels 1 to 4; `id` is unique within the document; `number` is "2.1" where headings are numbered. */
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4;
  id: string;
  number?: string;
  content: Inline[];
}

export interface Paragraph {
  type: 'paragraph';
  /** `lead` opens a section in larger type; `small` is for notes; `quote` is the customer speaking. */
  style?: 'lead' | 'small' | 'quote';
  content: Inline[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** The number of the first item of an ordered list; 1 where left out. */
  start?: number;
  items: Block[][];
}

/** Label and value pairs, printed side by side. */
export interface Facts {
  type: 'facts';
  rows: Fact[];
}

export interface Fact {
  label: string;
  /** The label in each language, where it says everything in two and they differ. */
  labels?: string[];
  value: Inline[];
}

export interface Table {
  type: 'table';
  /**
   * To be filled in by hand. `form`: every cell ruled, rows tall enough to write in, no head where no
   * column has a title. `scale`: one row of boxes to tick, without rules, the words for its ends outermost.
   */
  look?: 'form' | 'scale';
  columns: Column[];
  rows: Cell[][];
}

export interface Column {
  title: string;
  /** The title in each language, where it says everything in two and they differ. */
  titles?: string[];
  /** Relative width; columns without one share what is left equally. */
  width?: number;
  align?: 'start' | 'end' | 'center';
}

/** Paragraphs within a cell. */
export type Cell = Inline[][];

export interface Callout {
  type: 'callout';
  /** `gap` marks something missing that the reader should know of. */
  tone: 'info' | 'gap';
  content: Block[];
}

/** Content that should not be split over two pages. */
export interface Keep {
  type: 'keep';
  content: Block[];
}

/** A table of contents over the headings down to `depth`. */
export interface Contents {
  type: 'contents';
  depth: 1 | 2 | 3;
}

export interface PageBreak {
  type: 'page-break';
}

/** A line to sign for each row. */
export interface Signatures {
  type: 'signatures';
  rows: { role: string; name?: string; date?: string }[];
}

export type Inline = Text | Strong | Emphasis | Link | Badge | LineBreak;

export interface Text {
  type: 'text';
  text: string;
  /** Printed small and pale: a code, an aside. */
  quiet?: true;
}

export interface Strong {
  type: 'strong';
  content: Inline[];
}

export interface Emphasis {
  type: 'emphasis';
  content: Inline[];
}

/** To a heading of this document, to another document of the same build, or to an address. */
export interface Link {
  type: 'link';
  to: { heading: string } | { document: string } | { address: string };
  content: Inline[];
}

/** A short word set apart: the kind of a standard, a mark. */
export interface Badge {
  type: 'badge';
  tone: 'hard' | 'soft' | 'fix' | 'gap' | 'plain';
  text: string;
}

export interface LineBreak {
  type: 'line-break';
}
