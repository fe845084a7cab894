import { COLORS, type Look } from '../look.js';
import type { ParagraphStyle } from './style.js';
import { NUMBERING } from './text.js';

/** Sizes in points of the headings 1 to 4: larger where the document has a page for its cover. */
const SIZES = { page: [18, 14, 12, 11], block: [14, 12, 11, 11] } as const;
const BEFORE = { page: [24, 18, 14, 12], block: [18, 14, 12, 12], wall: [8, 6, 6, 6] } as const;
const AFTER = [8, 6, 4, 4] as const;

/** How far the text of a numbered heading stands from the margin, in twips. */
export const HEADING_INDENT = [567, 709, 851] as const;

/** The same in the list of contents, in twips: less than two ideographs, the shortest title that has no number. */
const CONTENTS_INDENT = 400;

/** Headings, the title of the document, and the list of contents. */
export function headingStyles(look: Look, numberedLevels: ReadonlySet<number>): ParagraphStyle[] {
  const { size, space, ink, brand, wall } = look;
  const before = BEFORE[wall ? 'wall' : look.cover];
  return [
    ...([1, 2, 3, 4] as const).map((level): ParagraphStyle => {
      const i = level - 1;
      return {
        id: `Heading${level}`,
        name: `heading ${level}`,
        next: 'Normal',
        paragraph: {
          keepNext: true,
          keepLines: true,
          before: space(before[i] ?? 12),
          after: space(wall ? 3 : (AFTER[i] ?? 4)),
          outline: i,
          ...(numberedLevels.has(level) && { numbering: { id: NUMBERING.headings, level: i } }),
        },
        run: { bold: true, size: size(SIZES[look.cover][i] ?? 11), color: level === 1 ? ink : COLORS.ink },
      };
    }),
    {
      id: 'CardHeading',
      name: 'Card Heading',
      own: true,
      basedOn: 'Heading4',
      next: 'Normal',
      paragraph: { lines: { top: { color: brand, size: 12, space: 5 } }, before: space(14), after: space(5) },
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      paragraph: {
        keepNext: true,
        keepLines: true,
        before: space(wall ? 0 : look.cover === 'page' ? 14 : 12),
        after: space(wall ? 0 : 4),
        height: 1,
      },
      run: { bold: true, size: size(look.cover === 'page' ? 32 : 22) },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      paragraph: { keepNext: true, after: space(wall ? 4 : 10) },
      run: { color: COLORS.muted, size: size(look.cover === 'page' ? 14 : 12) },
    },
  ];
}

/** The list of contents, as Word builds it anew from the headings. */
export function contentsStyles({ size, space, width, ink }: Look): ParagraphStyle[] {
  const right = { kind: 'right', at: width } as const;
  const [, second, third] = HEADING_INDENT;
  const first = CONTENTS_INDENT;
  const entry = (level: number, left: number, hanging: number): ParagraphStyle => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    next: 'Normal',
    paragraph: {
      ...(level === 1 && { keepNext: true }),
      tabs: [{ kind: 'left', at: left }, right],
      before: space(level === 1 ? 5 : 0),
      after: space(2),
      left,
      hanging,
    },
    run: level === 1 ? { bold: true } : level === 3 ? { color: COLORS.muted } : {},
  });
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'Normal',
      paragraph: { keepNext: true, after: space(8) },
      run: { bold: true, size: size(18), color: ink },
    },
    entry(1, first, first),
    entry(2, first + second, second),
    entry(3, first + second + third, third),
  ];
}
