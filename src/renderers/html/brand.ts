import type { Brand } from '../../documents/tree.js';

const DEFAULT_COLOR = '#1f4e79';
const WHITE: Rgb = [255, 255, 255];
/** WCAG AA for text of normal size. */
const READABLE = 4.5;

type Rgb = [number, number, number];

/** The colors a document takes from its brand, each as `#rrggbb`. */
interface Palette {
  /** As the brand has it: for bars and rules. */
  color: string;
  /** Dark enough to be read on white. */
  ink: string;
  /** A breath of it, for backgrounds. */
  tint: string;
}

/** The colors of a brand; a default one where its color is not `#rgb` or `#rrggbb`. */
export function palette(brand: Brand): Palette {
  const color = parse(brand.color) ?? (parse(DEFAULT_COLOR) as Rgb);
  let ink = color;
  while (contrastWithWhite(ink) < READABLE) ink = mix(ink, [0, 0, 0], 0.06);
  return { color: hex(color), ink: hex(ink), tint: hex(mix(color, WHITE, 0.93)) };
}

function parse(color: string): Rgb | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const number = Number.parseInt(full, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

// Relative luminance and contrast as WCAG 2 defines them.
function contrastWithWhite(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
