import { xml } from '../xml.js';

/** A line beside, above or below: `size` in eighths of a point, `space` in points. */
export interface Line {
  color: string;
  size: number;
  space?: number;
}

export interface Lines {
  top?: Line;
  left?: Line;
  bottom?: Line;
  right?: Line;
  insideH?: Line;
  insideV?: Line;
}

/** What a style says of paragraphs; lengths in twips. */
export interface ParagraphLook {
  keepNext?: boolean;
  keepLines?: boolean;
  numbering?: { id: number; level: number };
  lines?: Lines;
  fill?: string;
  tabs?: { kind: 'left' | 'right'; at: number }[];
  before?: number;
  after?: number;
  /** Line height as a multiple of the font's own. */
  height?: number;
  /** Line height in twips, whatever stands in the line. */
  exactly?: number;
  left?: number;
  right?: number;
  hanging?: number;
  /** Paragraphs of one style that follow each other stand close. */
  close?: boolean;
  align?: 'left' | 'right' | 'center';
  /** How small and large things of one line stand to each other. */
  middle?: boolean;
  outline?: number;
}

/** What a style says of characters; `size` in half-points. */
export interface RunLook {
  latin?: string;
  chinese?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  size?: number;
  underline?: boolean;
  frame?: Line;
  fill?: string;
}

/** The paragraph properties in the order the schema wants them. */
export function paragraphProperties(look: ParagraphLook): string {
  return [
    toggle('w:keepNext', look.keepNext),
    toggle('w:keepLines', look.keepLines),
    look.numbering &&
      xml(
        'w:numPr',
        {},
        xml('w:ilvl', { 'w:val': look.numbering.level }),
        xml('w:numId', { 'w:val': look.numbering.id }),
      ),
    look.lines && lines('w:pBdr', look.lines),
    look.fill && shading(look.fill),
    look.tabs && xml('w:tabs', {}, ...look.tabs.map(({ kind, at }) => xml('w:tab', { 'w:val': kind, 'w:pos': at }))),
    spacing(look),
    indent(look),
    toggle('w:contextualSpacing', look.close),
    look.align && xml('w:jc', { 'w:val': look.align }),
    look.middle && xml('w:textAlignment', { 'w:val': 'center' }),
    look.outline !== undefined && xml('w:outlineLvl', { 'w:val': look.outline }),
  ]
    .filter(Boolean)
    .join('');
}

/** The run properties in the order the schema wants them. */
export function runProperties(look: RunLook): string {
  const { latin, chinese } = look;
  const fonts = { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': chinese, 'w:cs': latin };
  return [
    (latin || chinese) && xml('w:rFonts', fonts),
    toggle('w:b', look.bold) + toggle('w:bCs', look.bold),
    toggle('w:i', look.italic) + toggle('w:iCs', look.italic),
    look.color && xml('w:color', { 'w:val': look.color }),
    look.size && xml('w:sz', { 'w:val': look.size }) + xml('w:szCs', { 'w:val': look.size }),
    look.underline !== undefined && xml('w:u', { 'w:val': look.underline ? 'single' : 'none' }),
    look.frame && line('w:bdr', look.frame),
    look.fill && shading(look.fill),
  ]
    .filter(Boolean)
    .join('');
}

/** Lines around a paragraph, a table or a cell. */
export function lines(name: string, of: Lines): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
  return xml(name, {}, ...sides.map((side) => (of[side] ? line(`w:${side}`, of[side]) : '')));
}

export function shading(fill: string): string {
  return xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
}

function line(name: string, { color, size, space = 0 }: Line): string {
  return xml(name, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': color });
}

function spacing({ before, after, height, exactly }: ParagraphLook): string {
  if (before === undefined && after === undefined && height === undefined && exactly === undefined) return '';
  const rule = exactly === undefined ? 'auto' : 'exact';
  const lineHeight = exactly ?? (height === undefined ? undefined : Math.round(height * 240));
  return xml('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': lineHeight,
    'w:lineRule': lineHeight === undefined ? undefined : rule,
  });
}

function indent({ left, right, hanging }: ParagraphLook): string {
  if (left === undefined && right === undefined && hanging === undefined) return '';
  return xml('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging });
}

function toggle(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : xml(name, on ? {} : { 'w:val': '0' });
}
