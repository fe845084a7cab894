import type { LogoFault } from './logo.js';
import { markupOf, type Tag } from './markup.js';
import { pngFault } from './png.js';
import { type References, referencesOf } from './references.js';
import { rulesOf } from './rules.js';
import { weightOfAll } from './weight.js';

/** Shapes a drawing may come to, those that are repeated counted each time. */
const MOST_SHAPES = 50_000;
/** Rules of a style sheet that call for something: each may be for every shape. */
const MOST_RULES = 1000;
/** How many shapes a step of a filter stands for: it is worked out dot by dot. */
const FILTER_STEP = 500;
const MOST_OCTAVES = 10;
/** Bytes of an embedded picture that stand for a shape. */
const PICTURE_BYTES = 1000;

/** What keeps an SVG from being drawn by whoever opens a document, or makes it do more than that. */
export function svgFault(text: string): LogoFault | undefined {
  const markup = markupOf(text);
  if (typeof markup === 'string') return markup;
  const entities = Array.from(markup.doctype.matchAll(/<!ENTITY\s+([^>]*)/g), ([, entity = '']) => entity);
  if (entities.some((one) => /\b(?:SYSTEM|PUBLIC)\b/.test(one))) return 'logo-reaches-out';
  // Names of namespaces are what drawing programs put into entities; all else is there to be repeated.
  if (entities.some((one) => /[&<%]/.test(one))) return 'logo-too-large';
  if (markup.tags.slice(0, 1).some(isWithoutSize)) return 'logo-broken';
  const tags = markup.tags.filter(({ kind }) => kind !== 'close');
  const rules = rulesOf(markup.styles);
  if (tags.length > MOST_SHAPES || rules.parts.size > MOST_RULES) return 'logo-too-large';
  const references = new Map(tags.map((tag) => [tag, referencesOf(tag)]));
  const all = [...references.values()];
  if (rules.outside || all.some(({ outside }) => outside)) return 'logo-reaches-out';
  for (const { png, bytes } of all.flatMap(({ pictures }) => pictures)) {
    const fault = png ? pngFault(bytes) : undefined;
    if (fault) return fault;
  }
  const weighed = markup.tags.map((tag) => {
    const { calls, pictures } = references.get(tag) ?? { calls: [], pictures: [] };
    return { tag, weight: weightOf(tag, pictures), calls: [...calls, ...rules.callsOf(tag)] };
  });
  return weightOfAll(weighed, rules.parts) > MOST_SHAPES ? 'logo-too-large' : undefined;
}

/** Whether a drawing says that it has no width or no height. */
function isWithoutSize({ attributes }: Tag): boolean {
  const sides = [attributes.get('width'), attributes.get('height'), ...boxOf(attributes.get('viewBox'))];
  return sides.some((side) => Number.parseFloat(side ?? '') <= 0);
}

function boxOf(viewBox = ''): string[] {
  return viewBox
    .trim()
    .split(/[\s,]+/)
    .slice(2, 4);
}

function weightOf({ name, attributes }: Tag, pictures: References['pictures']): number {
  if (Number(attributes.get('numOctaves') ?? 0) > MOST_OCTAVES) return Number.POSITIVE_INFINITY;
  if (/^fe[A-Z]/.test(name)) return FILTER_STEP;
  return 1 + pictures.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / PICTURE_BYTES), 0);
}
