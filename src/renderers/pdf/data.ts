import type { Block, DocumentTree } from '../../documents/tree.js';
import { headings as headingsIn } from '../headings.js';
import { blocks, nodesOf } from './blocks.js';
import { type Frame, frameOf } from './frame.js';
import { Headings } from './headings.js';
import { words } from './inlines.js';
import type { BlockNode, InlineNode } from './node.js';
import type { Setting } from './setting.js';
import { sheetOf, textArea } from './sheet.js';
import { shortened, textWidth } from './widths.js';

/** Everything the template of documents reads. */
export interface DocumentData extends Frame {
  /** What the contents list names, in order. */
  titles: Title[];
  /** How much of a line numbers take in it, by rank; in em. */
  numbers: number[];
  body: BlockNode[];
  /** Where only a part of a document is laid out. */
  part: { opening: boolean } | null;
}

interface Title {
  label: string;
  rank: number;
  number: string | null;
  text: InlineNode[];
  /** Where page numbers come from outside: the address that links to the heading, and its page. */
  elsewhere: { address: string; page: string } | null;
}

/** What the contents list has room for of the number of a heading, in em, and the space beside it. */
const LONGEST_NUMBER = 6;
const NUMBER_SPACE = 0.9;
/** The letters that come with the Chinese font are made to stand beside ideographs. */
const HAN_LETTERS = 1.12;
const SIZES = { en: 10.5, 'zh-CN': 10 };

/** Where the text of a document begins; `scale` enlarges it. */
export function settingOf(document: DocumentTree, scale = 1): Setting {
  const area = textArea(sheetOf(document));
  const size = SIZES[document.locale] * scale;
  return {
    room: area.width,
    pageHeight: area.height,
    size,
    stretch: document.locale === 'zh-CN' ? HAN_LETTERS : 1,
    place: 'first',
    leads: false,
    kept: false,
    headings: new Headings(document),
  };
}

/** A whole document as the template takes it. Pure: the same tree gives the same data. */
export function documentData(document: DocumentTree, scale?: number): DocumentData {
  const setting = settingOf(document, scale);
  return {
    ...frameOf(document, setting),
    titles: titlesOf(setting),
    numbers: numberWidths(setting),
    body: nodesOf(blocks(document.body, setting)),
    part: null,
  };
}

/** Some blocks of a document: those that come next, as counted by the headings handed out so far. */
export function partData(frame: Frame, part: Block[], setting: Setting, opening: boolean): DocumentData {
  setting.headings.together(headingsIn(part).length);
  return {
    ...frame,
    titles: [],
    numbers: numberWidths(setting),
    body: nodesOf(blocks(part, setting)),
    part: { opening },
  };
}

/** The titles the contents list names; `place` tells where those of other parts are. */
export function titlesOf(setting: Setting, place?: (heading: number) => { address: string; page: string }): Title[] {
  const { all, depth } = setting.headings;
  return all.flatMap(({ label, rank, level, number, title }, i) =>
    level > depth || title.trim() === ''
      ? []
      : [
          {
            label,
            rank,
            number: number === undefined ? null : shortened(number, LONGEST_NUMBER),
            text: words(title, { ...setting, room: setting.room * 0.75 }),
            elsewhere: place?.(i) ?? null,
          },
        ],
  );
}

/** Titles of a rank line up behind their longest number. */
function numberWidths({ headings }: Setting): number[] {
  const widths = [2.2, 2.6, 3.2];
  for (const { rank, level, number } of headings.all) {
    if (number === undefined || level > headings.depth) continue;
    const at = Math.min(rank, widths.length) - 1;
    widths[at] = Math.max(widths[at] ?? 0, textWidth(shortened(number, LONGEST_NUMBER)) + NUMBER_SPACE);
  }
  return widths;
}
