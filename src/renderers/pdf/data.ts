import type { DocumentTree } from '../../documents/tree.js';
import { palette } from '../html/brand.js';
import { blocks, nodesOf } from './blocks.js';
import { headingsOf } from './headings.js';
import { words } from './inlines.js';
import type { BlockNode, InlineNode } from './node.js';
import type { Setting } from './setting.js';
import { type Sheet, sheetOf, textArea } from './sheet.js';
import { textWidth, widthOf } from './widths.js';

/** Everything `templates/pdf/theme.typ` reads. */
export interface DocumentData {
  lang: string;
  region: string;
  hyphenate: boolean;
  title: string;
  /** One line each: what does not fit is left out. */
  head: { organization: string; title: string };
  'title-line': InlineNode[];
  subtitle?: InlineNode[];
  organization: string;
  sender: InlineNode[];
  date: [year: number, month: number, day: number] | null;
  paper: Sheet;
  reading: 'wall' | null;
  size: number;
  colors: { brand: string; ink: string; tint: string };
  logo: { file: string; format: 'svg' | 'png' } | null;
  watermark: { text: string; size: number } | null;
  cover: { page: boolean; size: number };
  properties: PropertyData[];
  /** What the reader must not overlook, across the whole width. */
  gaps: PropertyData[];
  confidentiality?: InlineNode[];
  foot: string;
  labels: { contents: string; page: { before: string; between: string; after: string } } & Record<'name' | 'signature' | 'date', string>;
  titles: Record<string, { number?: string; text: InlineNode[] }>;
  body: BlockNode[];
}

interface PropertyData {
  label: InlineNode[];
  value: InlineNode[];
}

const SIZES = { en: 10.5, 'zh-CN': 10 };
const TITLES = { page: 32, block: 22 };
const SMALLEST_TITLE = 14;
/** Size of the text in head and foot, in points, and the shares of the width in the head. */
const MARGIN_SIZE = 7.8;
const HEAD = { organization: 0.36, title: 0.54 };
/** What is left of a label that is too long, in em. */
const LABEL = 6;
/** The share of a title's lines that a cover has room for. */
const TITLE_LINES = 6;

/**
 * A document as the template takes it. `say` cleans a text and notes its characters; `scale` enlarges the
 * text. Pure: the same tree gives the same data.
 */
export function documentData(document: DocumentTree, say: (text: string) => string, scale = 1): DocumentData {
  const { locale, brand, labels, properties, organization } = document;
  const paper = sheetOf(document);
  const area = textArea(paper);
  const size = SIZES[locale] * scale;
  const { titles, ...headings } = headingsOf(document);
  const setting: Setting = {
    document,
    room: area.width,
    pageHeight: area.height,
    size,
    place: 'first',
    kept: false,
    headings,
    say,
  };
  const line = (text: string, changes: Partial<Setting> = {}) => words(text, { ...setting, ...changes });
  const property = { room: area.width / Math.min(4, properties.length || 1) - 1.4 * size };
  const titleSize = sizeOfTitle(document, area.width);
  const short = (text: string) => shortened(say(text), LABEL);
  const { before, between, after } = labels.page;
  const margin = area.width / MARGIN_SIZE;
  const { color, ink, tint } = palette(brand);
  return {
    lang: locale === 'zh-CN' ? 'zh' : 'en',
    region: locale === 'zh-CN' ? 'cn' : 'gb',
    hyphenate: false,
    title: say(document.title),
    'title-line': line(document.title, { size: titleSize }),
    ...(document.subtitle && { subtitle: line(document.subtitle, { size: 1.4 * size }) }),
    organization: say(organization),
    sender: line(organization, { room: area.width * 0.5 }),
    head: {
      organization: shortened(say(organization), margin * HEAD.organization),
      title: shortened(say(document.title), margin * HEAD.title),
    },
    date: dateOf(document.date),
    paper,
    reading: document.reading ?? null,
    size,
    colors: { brand: color, ink, tint },
    logo: brand.logo ? { file: 'logo', format: brand.logo.mediaType === 'image/png' ? 'png' : 'svg' } : null,
    watermark: watermarkOf(document, paper, say),
    cover: { page: document.cover === 'page', size: titleSize },
    properties: properties.flatMap(({ label, value, tone }) =>
      tone === undefined ? [{ label: line(label, property), value: line(value, property) }] : [],
    ),
    gaps: properties.flatMap(({ label, value, tone }) =>
      tone === undefined ? [] : [{ label: line(label, property), value: line(value) }],
    ),
    ...(document.confidentiality && { confidentiality: line(document.confidentiality) }),
    foot: shortened(say(footOf(document).join('  ·  ')), margin - 3 * LABEL),
    labels: {
      contents: short(labels.contents),
      page: { before: short(before), between: short(between), after: short(after) },
      name: short(labels.name),
      signature: short(labels.signature),
      date: short(labels.date),
    },
    titles: Object.fromEntries(
      Array.from(titles, ([label, { number, text }]) => [
        label,
        { ...(number && { number: short(number) }), text: line(text, { room: area.width * 0.75 }) },
      ]),
    ),
    body: nodesOf(blocks(document.body, setting)),
  };
}

/** Number and version, so that a loose page can be told from an outdated one, and who may read it. */
function footOf({ properties, confidentiality }: DocumentTree): string[] {
  const identity = properties.filter(({ tone }) => tone === undefined).slice(0, 2).map(({ label, value }) => `${label} ${value}`);
  return [...identity, ...(confidentiality ? [confidentiality] : [])];
}

/** Smaller where the title is long. */
function sizeOfTitle({ title, cover }: DocumentTree, room: number): number {
  const size = TITLES[cover];
  const lines = (textWidth(title) * size) / room;
  return lines <= TITLE_LINES ? size : Math.max(SMALLEST_TITLE, size * Math.sqrt(TITLE_LINES / lines));
}

function watermarkOf({ watermark }: DocumentTree, { width, height }: Sheet, say: (text: string) => string) {
  const text = say(watermark ?? '').trim();
  if (text === '') return null;
  const diagonal = Math.hypot(width, height) * 0.72;
  return { text, size: Math.min(180, diagonal / Math.max(1, textWidth(text) * 1.1)) };
}

function dateOf(date: string | undefined): DocumentData['date'] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (!parts || Number.isNaN(Date.parse(parts[0]))) return null;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function shortened(text: string, room: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > room) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
