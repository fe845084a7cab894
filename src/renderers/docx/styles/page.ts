import { COLORS, type Look } from '../look.js';
import { twips } from '../measures.js';
import type { ParagraphStyle } from './style.js';

/** The short bar above the title of a cover page, in millimetres. */
const MARK = { width: 26, below: 34 };

/** What stands around the running text: cover, head and foot of the page. */
export function pageStyles(look: Look): ParagraphStyle[] {
  const { size, space, brand, width } = look;
  const ownPage = look.cover === 'page';
  const running = { after: 0, height: 1 };
  const muted = { color: COLORS.muted, size: size(8) };
  return [
    {
      id: 'Header',
      name: 'header',
      paragraph: running,
      run: muted,
    },
    { id: 'Footer', name: 'footer', paragraph: running, run: muted },
    {
      id: 'Sender',
      name: 'Sender',
      own: true,
      next: 'Title',
      paragraph: {
        lines: ownPage
          ? { bottom: { color: COLORS.line, size: 6, space: 14 } }
          : { top: { color: brand, size: 36, space: look.wall ? 6 : 12 } },
        after: space(6),
        middle: true,
      },
      run: { bold: true, color: COLORS.muted, size: size(ownPage ? 12 : 10.5) },
    },
    {
      id: 'CoverMark',
      name: 'Cover Mark',
      own: true,
      next: 'Title',
      paragraph: {
        lines: { top: { color: brand, size: 54 } },
        before: twips(MARK.below),
        after: 0,
        right: width - twips(MARK.width),
      },
    },
    { id: 'Spacer', name: 'Spacer', own: true, paragraph: { after: 0, exactly: 20 } },
    {
      id: 'PropertyLabel',
      name: 'Property Label',
      own: true,
      next: 'PropertyValue',
      paragraph: { after: 0, keepNext: true },
      run: { color: COLORS.muted, size: size(8.5) },
    },
    {
      id: 'PropertyValue',
      name: 'Property Value',
      own: true,
      paragraph: { after: 0, keepLines: true },
      run: { bold: true },
    },
  ];
}
