import { type Context, takeBreak } from './context.js';
import { type Child, Element, valued } from './element.js';

/** What is said of one paragraph rather than of its style; lengths in twips. */
export interface ParagraphLook {
  keepNext?: boolean;
  /** Word's number for its list, and the level within it from 0; no number at all with 0. */
  numbering?: { id: number; level: number };
  before?: number;
  align?: 'right' | 'center';
}

/** A paragraph in a style, kept with others and on a page of its own as its place asks. */
export function paragraph(
  style: string | undefined,
  children: Child[],
  context: Context,
  look: ParagraphLook = {},
): Element {
  const { keep } = context;
  const properties: Element[] = [];
  if (style !== undefined) properties.push(valued('w:pStyle', style));
  if (look.keepNext || keep === 'onward') properties.push(KEEP_NEXT);
  if (keep !== 'free') properties.push(KEEP_LINES);
  if (takeBreak(context)) properties.push(BREAK_BEFORE);
  if (look.numbering) {
    const { id, level } = look.numbering;
    properties.push(element('w:numPr', undefined, [valued('w:ilvl', level), valued('w:numId', id)]));
  }
  if (look.before !== undefined) properties.push(element('w:spacing', { 'w:before': look.before }));
  if (look.align) properties.push(valued('w:jc', look.align));
  return element(
    'w:p',
    undefined,
    properties.length === 0 ? children : [element('w:pPr', undefined, properties), ...children],
  );
}

const KEEP_NEXT = element('w:keepNext');
const KEEP_LINES = element('w:keepLines');
const BREAK_BEFORE = element('w:pageBreakBefore');

/** A paragraph without words: room, or the end of a cell. */
export function empty(style: string, ...properties: Element[]): Element {
  return element('w:p', undefined, [element('w:pPr', undefined, [valued('w:pStyle', style), ...properties])]);
}

/** What stands below a table: it parts it from the next one and leaves some room. */
export function tableEnd({ keep }: Pick<Context, 'keep'>): Element {
  return empty('TableEnd', ...(keep === 'onward' ? [KEEP_NEXT] : []));
}

/** Before a table that begins a page: a table itself cannot. */
export function beforeTable(context: Context): Element[] {
  return context.progress.breakBefore ? [paragraph('TableEnd', [], context, { keepNext: true })] : [];
}
