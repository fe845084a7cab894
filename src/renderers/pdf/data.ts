import type { Block, DocumentTree } from '../../documents/tree.js';
import { headings as headingsIn } from '../headings.js';
import { blocks, nodesOf } from './blocks.js';
import { type Frame, frameOf } from './frame.js';
import { Headings } from './headings.js';
import { words } from './inlines.js';
import type { BlockNode, InlineNode } from './node.js';
import type { Setting } from './setting.js';
import { sheetOf, textArea } from './sheet.js';

/** Everything the template of documents reads. */
export interface DocumentData extends Frame {
  /** What the contents list names, in order. */
  titles: Title[];
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

const SIZES = { en: 10.5, 'zh-CN': 10 };

/** Where the text of a document begins; `scale` enlarges it. */
export function settingOf(document: DocumentTree, scale = 1): Setting {
  const area = textArea(sheetOf(document));
  const size = SIZES[document.locale] * scale;
  return {
    room: area.width,
    pageHeight: area.height,
    size,
    place: 'first',
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
    body: nodesOf(blocks(document.body, setting)),
    part: null,
  };
}

/** Some blocks of a document: those that come next, as counted by the headings handed out so far. */
export function partData(frame: Frame, part: Block[], setting: Setting, opening: boolean): DocumentData {
  setting.headings.together(headingsIn(part).length);
  return { ...frame, titles: [], body: nodesOf(blocks(part, setting)), part: { opening } };
}

/** The titles the contents list names; `place` tells where those of other parts are. */
export function titlesOf(setting: Setting, place?: (heading: number) => { address: string; page: string }): Title[] {
  const { all, depth } = setting.headings;
  return all.flatMap(({ label, rank, level, number, title }, i) =>
    level > depth
      ? []
      : [
          {
            label,
            rank,
            number: number ?? null,
            text: words(title, { ...setting, room: setting.room * 0.75 }),
            elsewhere: place?.(i) ?? null,
          },
        ],
  );
}
