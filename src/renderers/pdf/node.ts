/** What the Typst template is given: `templates/pdf/` reads these names. Text in it is clean, lengths are points. */

export type InlineNode =
  | string
  | { type: 'pieces'; pieces: string[] }
  | { type: 'strong' | 'emphasis' | 'quiet'; content: InlineNode[] }
  | { type: 'link'; to: { label: string } | { address: string }; content: InlineNode[] }
  | { type: 'badge'; tone: string; content: InlineNode[] }
  | { type: 'line-break' };

export type BlockNode =
  | {
      type: 'heading';
      level: number;
      rank: number;
      label: string;
      listed: boolean;
      bookmarked: boolean;
      place: Place;
      number?: InlineNode[];
      content: InlineNode[];
    }
  /** `leads` a list or a table in: it stays on the page on which that begins. */
  | { type: 'paragraph'; style: string; leads: boolean; content: InlineNode[] }
  | { type: 'list'; ordered: boolean; start: number; loose: boolean; items: BlockNode[][] }
  | { type: 'facts'; label: number; scale: number; rows: FactRow[] }
  | {
      type: 'table';
      look: 'plain' | 'form' | 'scale';
      widths: number[];
      aligns: string[];
      /** Empty without any title. */
      titles: InlineNode[][];
      rows: TableRow[];
    }
  | { type: 'callout'; tone: string; whole: boolean; content: BlockNode[] }
  | { type: 'keep'; ruled: boolean; place: Place; whole: boolean; content: BlockNode[] }
  | { type: 'contents' }
  | { type: 'page-break' }
  | { type: 'signatures'; whole: boolean; rows: SignatureRow[] };

export interface FactRow {
  name: InlineNode[];
  value: InlineNode[];
  whole: boolean;
}

export interface TableRow {
  /** Short enough to stay on one page. */
  whole: boolean;
  /** Not higher than one line: in a form it becomes as high as a line to write on. */
  low: boolean;
  cells: InlineNode[][][];
}

export interface SignatureRow {
  /** Not higher than the line to sign on. */
  low: boolean;
  role: InlineNode[];
  name: InlineNode[];
  date: InlineNode[];
}

/** Where a block stands: first on its page or in its block, right below a heading, or neither. */
export type Place = 'first' | 'close' | 'apart';

/** A block as data, and about how high it will be. */
export interface Laid {
  node: BlockNode;
  height: number;
}
