import { COLORS, type Look } from '../look.js';
import type { ParagraphStyle } from './style.js';

/** How deep lists go before they stop moving to the right; Word has as many styles. */
export const LIST_DEPTH = 5;
/** How far the text of a list stands from that of the list around it, in twips. */
export const LIST_STEP = 340;

/** Numbering definitions by the number Word refers to them. */
export const NUMBERING = { headings: 1, bullets: 2, numbers: 3 };

/** The style of a list on a level, the outermost being 1: `List Bullet`, `List Bullet 2`, … */
export function listStyle(kind: 'Bullet' | 'Number' | 'Continue', depth: number): string {
  const level = Math.min(depth, LIST_DEPTH);
  return `List${kind}${level === 1 ? '' : level}`;
}

/** Running text: paragraphs, lists, the customer's voice. */
export function textStyles(look: Look): ParagraphStyle[] {
  const { size, space, chinese } = look;
  return [
    {
      id: 'Lead',
      name: 'Lead',
      own: true,
      next: 'Normal',
      paragraph: { keepNext: true, after: space(9) },
      run: { color: COLORS.deep, size: size(12) },
    },
    { id: 'Small', name: 'Small', own: true, run: { color: COLORS.muted, size: size(9) } },
    {
      id: 'Quote',
      name: 'Quote',
      paragraph: {
        lines: { left: { color: look.brand, size: 18, space: 10 } },
        left: 240,
        keepLines: true,
      },
      run: { color: COLORS.deep, ...(!chinese && { italic: true }) },
    },
    ...Array.from({ length: LIST_DEPTH }, (_, i) => lists(look, i + 1)).flat(),
  ];
}

function lists({ space }: Look, depth: number): ParagraphStyle[] {
  const left = depth * LIST_STEP;
  const suffix = depth === 1 ? '' : ` ${depth}`;
  const common = { left, after: space(3), close: false };
  const numbered = (id: number) => ({ ...common, hanging: LIST_STEP, numbering: { id, level: depth - 1 } });
  return [
    { id: listStyle('Bullet', depth), name: `List Bullet${suffix}`, paragraph: numbered(NUMBERING.bullets) },
    { id: listStyle('Number', depth), name: `List Number${suffix}`, paragraph: numbered(NUMBERING.numbers) },
    { id: listStyle('Continue', depth), name: `List Continue${suffix}`, paragraph: common },
  ];
}
