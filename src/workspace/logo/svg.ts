import type { LogoFault } from './logo.js';
import { markupOf, type Tag } from './markup.js';
import { pngFault } from './png.js';
import { type References, referencesOf, referencesOfStyle } from './references.js';
import { heaviest } from './weight.js';

/** Shapes a drawing may come to, those that are repeated counted each time. */
const MOST_SHAPES = 50_000;
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
  const rules = rulesOf(markup.styles);
  const parts = markup.tags.map((tag) => ({ tag, ...withRules(tag, rules) }));
  if (parts.some(({ outside }) => outside) || rules.some(({ outside }) => outside)) return 'logo-reaches-out';
  const pictures = parts.flatMap((part) => part.pictures);
  const fault = pictures.map(({ png, bytes }) => (png ? pngFault(bytes) : undefined)).find((one) => one !== undefined);
  if (fault) return fault;
  const weight = heaviest(parts.map((part) => ({ ...part, weight: weightOf(part.tag, part.pictures) })));
  return weight > MOST_SHAPES ? 'logo-too-large' : undefined;
}

interface Rule extends Omit<References, 'pictures'> {
  /** The class it is for; nothing where it may be for any element. */
  class?: string;
}

/** The rules of a style sheet that call for something. */
function rulesOf(styles: string): Rule[] {
  const whole = referencesOfStyle(styles);
  if (whole.parts.length === 0) return whole.outside ? [whole] : [];
  const rules = Array.from(styles.matchAll(/([^{}]*)\{([^{}]*)\}/g), ([, selector = '', body = '']): Rule[] => {
    const called = referencesOfStyle(body);
    if (called.parts.length === 0) return [];
    return selector.split(',').map((one) => ({ ...called, class: /^\s*\.([\w-]+)\s*$/.exec(one)?.[1] }));
  });
  return [...rules.flat(), { parts: [], outside: whole.outside }];
}

function withRules(tag: Tag, rules: Rule[]): References {
  const own = referencesOf(tag);
  if (rules.length === 0 || tag.kind === 'close') return own;
  const classes = (tag.attributes.get('class') ?? '').split(/\s+/);
  const called = rules.filter((rule) => rule.class === undefined || classes.includes(rule.class));
  return { ...own, parts: [...own.parts, ...called.flatMap(({ parts }) => parts)] };
}

function weightOf({ name, attributes }: Tag, pictures: References['pictures']): number {
  if (Number(attributes.get('numOctaves') ?? 0) > MOST_OCTAVES) return Number.POSITIVE_INFINITY;
  if (/^fe[A-Z]/.test(name)) return FILTER_STEP;
  return 1 + pictures.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / PICTURE_BYTES), 0);
}
