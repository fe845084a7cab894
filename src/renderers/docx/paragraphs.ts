import { type Context, takeBreak } from './context.js';
import { valued, xml } from './xml.js';

/** What is said of one paragraph rather than of its style; lengths in twips. */
export interface ParagraphLook {
  keepNext?: boolean;
  /** Word's number for its list, and the level within it from 0; no number at all with the list 0. */
  numbering?: { list: number; level: number };
  before?: number;
  align?: 'right' | 'center';
}

/** On one page with what follows. */
export const STAYS: ParagraphLook = { keepNext: true };

const KEEP_NEXT = '<w:keepNext/>';
const KEEP_LINES = '<w:keepLines/>';
const BREAK_BEFORE = '<w:pageBreakBefore/>';

/** A paragraph in a style, kept with others and on a page of its own as its place asks. */
export function paragraph(style: string, content: string, context: Context, look: ParagraphLook = {}): string {
  const { keep } = context;
  const { keepNext, numbering, before, align } = look;
  const properties = [
    style === NORMAL ? '' : valued('w:pStyle', style),
    keepNext || keep === 'onward' ? KEEP_NEXT : '',
    keep === 'free' ? '' : KEEP_LINES,
    takeBreak(context) ? BREAK_BEFORE : '',
    numbering ? xml('w:numPr', undefined, valued('w:ilvl', numbering.level), valued('w:numId', numbering.list)) : '',
    before === undefined ? '' : xml('w:spacing', { 'w:before': before }),
    align === undefined ? '' : valued('w:jc', align),
  ].join('');
  return xml('w:p', undefined, properties && xml('w:pPr', undefined, properties), content);
}

/** The style of paragraphs that name none. */
export const NORMAL = 'Normal';

/** A paragraph without words: room, or the end of a cell. */
export function empty(style: string, properties = ''): string {
  return xml('w:p', undefined, xml('w:pPr', undefined, valued('w:pStyle', style), properties));
}

/** What stands below a table: it parts it from the next one and leaves some room. */
export function tableEnd({ keep }: Pick<Context, 'keep'>): string {
  return empty('TableEnd', keep === 'onward' ? KEEP_NEXT : '');
}

/** Before a table that begins a page: a table itself cannot. */
export function beforeTable(context: Context): string {
  return context.progress.breakBefore ? paragraph('TableEnd', '', context, { keepNext: true }) : '';
}
