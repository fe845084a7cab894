import type { Look } from '../look.js';
import { contentsStyles, headingStyles } from '../styles/headings.js';
import type { ParagraphStyle } from '../styles/style.js';
import { tableTextStyles } from '../styles/table-text.js';
import { textStyles } from '../styles/text.js';

/** How a style sets a paragraph; lengths in points. */
export interface Type {
  size: number;
  bold: boolean;
  /** Line height as a multiple of the font's own, or a length whatever stands in the line. */
  height: number;
  exactly?: number;
  before: number;
  after: number;
  /** What is taken from the column. */
  indent: number;
  keepNext: boolean;
}

const TWIPS = 20;
const HALVES = 2;

/** The types of a document by the ids of its styles. */
export function typesOf(look: Look): (style: string) => Type {
  const normal: Type = {
    size: look.size(10.5) / HALVES,
    bold: false,
    height: look.height.text,
    before: 0,
    after: look.space(6) / TWIPS,
    indent: 0,
    keepNext: false,
  };
  const types = new Map<string, Type>();
  const styles = [
    ...headingStyles(look, new Set()),
    ...textStyles(look),
    ...tableTextStyles(look),
    ...contentsStyles(look),
  ];
  for (const style of styles) types.set(style.id, typeOf(style, types.get(style.basedOn ?? '') ?? normal));
  return (style) => types.get(style) ?? normal;
}

function typeOf({ paragraph = {}, run = {} }: ParagraphStyle, base: Type): Type {
  const { before, after, height, exactly, left = 0, right = 0, keepNext } = paragraph;
  return {
    size: run.size === undefined ? base.size : run.size / HALVES,
    bold: run.bold ?? base.bold,
    height: height ?? base.height,
    ...(exactly !== undefined && { exactly: exactly / TWIPS }),
    before: before === undefined ? base.before : before / TWIPS,
    after: after === undefined ? base.after : after / TWIPS,
    indent: (left + right) / TWIPS,
    keepNext: keepNext ?? base.keepNext,
  };
}
