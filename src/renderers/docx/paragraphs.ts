import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { type Context, takeBreak } from './context.js';

/** A paragraph in a style, kept with others and on a page of its own as its place asks. */
export function paragraph(
  style: string | undefined,
  children: ParagraphChild[],
  context: Context,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...placed(style, children, context), ...options });
}

/** What a paragraph in a style is given by its place. */
export function placed(style: string | undefined, children: ParagraphChild[], context: Context): IParagraphOptions {
  return {
    ...(style !== undefined && { style }),
    ...(context.keep === 'onward' && { keepNext: true }),
    ...(context.keep !== 'free' && { keepLines: true }),
    ...(takeBreak(context) && { pageBreakBefore: true }),
    children,
  };
}

/** What stands below a table: it parts it from the next one and leaves some room. */
export function tableEnd(context: Context): Paragraph {
  return new Paragraph({ style: 'TableEnd', ...(context.keep === 'onward' && { keepNext: true }) });
}

/** Before a table that begins a page: a table itself cannot. */
export function beforeTable(context: Context): Paragraph[] {
  return context.progress.breakBefore ? [paragraph('TableEnd', [], context, { keepNext: true })] : [];
}
