import type { DocumentTree } from '../../documents/tree.js';
import { palette } from '../html/brand.js';
import { type Fonts, fontsOf } from './fonts.js';

/** Colors as Word writes them, without `#`. */
export const COLORS = {
  ink: '1D2530',
  muted: '5B6675',
  line: 'D8DDE4',
  deep: '3A4554',
  warn: 'D9822B',
  warnTint: 'FDF4E9',
};

/** What the styles of a document are made of. */
export interface Look {
  chinese: boolean;
  /** To be read standing, on one page. */
  wall: boolean;
  cover: DocumentTree['cover'];
  fonts: Fonts;
  /** As the brand has it: for bars and rules. */
  brand: string;
  /** The brand dark enough to be read on white. */
  ink: string;
  /** A breath of it, for backgrounds. */
  tint: string;
  /** The width between the margins, in twips. */
  width: number;
  /** Line height of the text, and of what stands in tables, as a multiple of the font's own. */
  height: { text: number; table: number };
  /** A size in points as Word writes it: half-points, larger for the wall. */
  size: (points: number) => number;
  /** A distance in points as Word writes it: twips, larger for the wall. */
  space: (points: number) => number;
}

/** How much larger everything is that has to be read standing. Chinese fonts are large and tall as they are. */
const WALL = { en: 1.15, 'zh-CN': 1.03 };

/** Chinese lines need more room between them, and Chinese fonts bring most of it. */
const HEIGHT = {
  read: { en: { text: 1.15, table: 1.05 }, 'zh-CN': { text: 1.2, table: 1.05 } },
  wall: { en: { text: 1, table: 1 }, 'zh-CN': { text: 0.97, table: 0.97 } },
};

export function lookOf(document: DocumentTree, width: number): Look {
  const { color, ink, tint } = palette(document.brand);
  const wall = document.reading === 'wall';
  const scale = wall ? WALL[document.locale] : 1;
  return {
    chinese: document.locale === 'zh-CN',
    wall,
    cover: document.cover,
    fonts: fontsOf(document),
    brand: word(color),
    ink: word(ink),
    tint: word(tint),
    width,
    height: wall ? HEIGHT.wall[document.locale] : HEIGHT.read[document.locale],
    size: (points) => Math.round(points * scale * 2),
    space: (points) => Math.round(points * scale * 20),
  };
}

function word(color: string): string {
  return color.slice(1).toUpperCase();
}
