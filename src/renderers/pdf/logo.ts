import type { Picture } from '../../documents/tree.js';
import { Failure } from '../../model/failure.js';

/** More dots than any printer needs for a logo; each takes four bytes when drawn. */
const MOST_DOTS = 40_000_000;
/** Shapes a drawing may come to, those repeated by `use` counted each time. */
const MOST_SHAPES = 50_000;

/**
 * Refuses a logo that would take the machine's memory: a few kB of PNG can stand for gigabytes of dots, and an
 * SVG can repeat its parts in each other.
 * @throws Failure `logo-too-large`
 */
export function checkSize({ mediaType, bytes }: Picture): void {
  const large = mediaType === 'image/png' ? dotsOf(bytes) > MOST_DOTS : shapesOf(bytes) > MOST_SHAPES;
  if (large) throw new Failure('logo-too-large');
}

/** What is wrong with a logo, where that is what Typst says; any other failure as it is. */
export function undrawable(error: unknown): unknown {
  const said = error instanceof Error ? error.message : String(error);
  const [, reason] = /failed to (?:parse SVG|decode image|load linked image[^(]*)\s*\(([^)]*)\)/.exec(said) ?? [];
  return reason === undefined ? error : new Failure('logo-undrawable', { reason });
}

// The first chunk of a PNG holds its size in two numbers of four bytes.
function dotsOf(bytes: Uint8Array): number {
  if (bytes.length < 24) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(16) * view.getUint32(20);
}

const TAG = /<(\/?)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The shapes of an SVG, with what `use` repeats. */
function shapesOf(bytes: Uint8Array): number {
  const ROOT = '';
  const held = new Map<string, { shapes: number; uses: string[] }>([[ROOT, { shapes: 0, uses: [] }]]);
  const open: string[] = [];
  for (const [, closing, name = '', attributes = '', empty] of new TextDecoder().decode(bytes).matchAll(TAG)) {
    if (closing) {
      open.pop();
      continue;
    }
    const id = /\sid\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ROOT;
    const used = /^(?:\w+:)?use$/.test(name) ? /href\s*=\s*["']\s*#([^"']*)["']/.exec(attributes)?.[1] : undefined;
    if (id !== ROOT && !held.has(id)) held.set(id, { shapes: 0, uses: [] });
    for (const holder of new Set([ROOT, ...open, id])) {
      const part = held.get(holder);
      if (!part) continue;
      part.shapes += 1;
      if (used !== undefined) part.uses.push(used);
    }
    if (!empty) open.push(id);
  }
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0); // what repeats itself is left out when drawn
    const part = held.get(id) ?? { shapes: 0, uses: [] };
    const total = part.uses.reduce((sum, used) => sum + count(used), part.shapes);
    known.set(id, total);
    return total;
  };
  return count(ROOT);
}
