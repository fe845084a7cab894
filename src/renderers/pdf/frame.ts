import type { DocumentTree } from '../../documents/tree.js';
import { clipped } from '../characters.js';
import { palette } from '../html/brand.js';
import { identityOf } from '../identity.js';
import { words } from './inlines.js';
import type { InlineNode } from './node.js';
import type { Setting } from './setting.js';
import { type Sheet, sheetOf, textArea } from './sheet.js';
import { shortened, textWidth } from './widths.js';
import { clean } from './words.js';

/** What a document is and looks like, all but its body: as `templates/pdf/theme.typ` reads it. */
export interface Frame {
  lang: string;
  region: string;
  title: string;
  /** In each of its languages. */
  'title-lines': InlineNode[][];
  subtitle?: InlineNode[];
  organization: string;
  sender: InlineNode[];
  /** One line each: what does not fit is left out. */
  head: { organization: string; title: string };
  /** Two lines. */
  foot: InlineNode[];
  date: [year: number, month: number, day: number] | null;
  paper: Sheet;
  reading: 'wall' | null;
  size: number;
  /** `band` and `bandInk` are the field of the title on a cover and the text on it. */
  colors: { brand: string; ink: string; tint: string; band: string; bandInk: string };
  logo: { file: string; format: 'svg' | 'png' } | null;
  watermark: { text: string; size: number } | null;
  cover: { page: boolean; size: number };
  properties: PropertyData[];
  /** What the reader must not overlook, across the whole width. */
  gaps: PropertyData[];
  confidentiality?: InlineNode[];
  labels: { contents: string; page: { before: string; between: string; after: string } } & Record<
    'name' | 'signature' | 'date',
    string
  >;
}

interface PropertyData {
  label: InlineNode[];
  /** In each of its languages. */
  values: InlineNode[][];
}

const TITLES = { page: 32, block: 22 };
const SMALLEST_TITLE = 14;
/** The lines a title has room for at its full size. */
const TITLE_LINES = 6;
/** Size of the text in head and foot, in points, and the shares of the width in the head. */
const MARGIN_SIZE = 7.8;
const HEAD = { organization: 0.36, title: 0.54 };
/** What is left of a label that is too long, in em; page numbers may have so many digits. */
const LABEL = 8;
const FOOT_LINES = 2;
/** A line is filled no further: letters with marks are wider than reckoned. */
const FULL = 0.88;
const DIGITS = 8;
const DIGIT = 0.55;
/** From this brightness on, of 255, dark text is easier to read than white. */
const LIGHT = 150;
/** The size of the heading of the contents list, against the text. */
const HEADING = 1.75;
/** In characters. */
const IN_ONE_PIECE = 120;
/** In UTF-16 units: archival files hold no strings without end. */
const LONGEST_PROPERTY = 1000;
/** Properties side by side. */
const COLUMNS = 4;

export function frameOf(document: DocumentTree, setting: Setting): Frame {
  const { locale, brand, labels, organization, subtitle, confidentiality } = document;
  const { size } = setting;
  const paper = sheetOf(document);
  const { width } = textArea(paper);
  const line = (text: string, changes: Partial<Setting> = {}) => words(text, { ...setting, ...changes });
  const short = (text: string, room = LABEL) => shortened(clean(text), room);
  const page = {
    before: short(labels.page.before),
    between: short(labels.page.between),
    after: short(labels.page.after),
  };
  const margin = width / MARGIN_SIZE;
  const footRoom = FULL * margin - 2 - textWidth(`${page.before}${page.between}${page.after}`) - DIGITS * DIGIT;
  const titleSize = sizeOfTitle(document, width);
  const { color, ink, tint } = palette(brand);
  return {
    lang: locale === 'zh-CN' ? 'zh' : 'en',
    region: locale === 'zh-CN' ? 'cn' : 'gb',
    // Readers of a tagged document are told a title in any case.
    title: property(
      [document.title, organization, document.name].map(clean).find((text) => text.trim() !== '') ?? document.kind,
    ),
    'title-lines': apart(document.title, document.titles).map((title) => line(title, { size: titleSize })),
    ...(subtitle && { subtitle: line(subtitle, { size: 1.4 * size }) }),
    organization: property(clean(organization)),
    sender: line(organization, { room: width * 0.5 }),
    head: {
      organization: shortened(clean(organization), margin * HEAD.organization),
      title: shortened(clean(document.title), margin * HEAD.title),
    },
    foot: words(shortened(clean(identityOf(document)), FOOT_LINES * footRoom), {
      ...setting,
      size: MARGIN_SIZE,
      room: footRoom * MARGIN_SIZE,
    }),
    date: dateOf(document.date),
    paper,
    reading: document.reading ?? null,
    size,
    colors: { brand: color, ink, tint, ...bandOf(color, ink) },
    logo: brand.logo ? { file: 'logo', format: brand.logo.mediaType === 'image/png' ? 'png' : 'svg' } : null,
    watermark: watermarkOf(document, paper),
    cover: { page: document.cover === 'page', size: titleSize },
    ...propertiesOf(document, width, line, size),
    ...(confidentiality && { confidentiality: line(confidentiality) }),
    labels: {
      contents: short(labels.contents, (FULL * width) / (HEADING * size)),
      page,
      name: short(labels.name),
      signature: short(labels.signature),
      date: short(labels.date),
    },
  };
}

/** A text in one string of the file. */
function property(text: string): string {
  return clipped(text, LONGEST_PROPERTY);
}

/** The languages of a text, to be kept in one piece each as long as they are no longer than a few lines. */
function apart(text: string, languages: string[] = [text]): string[] {
  return languages.every((one) => one.length <= IN_ONE_PIECE) ? languages : [text];
}

/** White on the brand's color; where that is a light one, dark on it instead of darkening it beyond recognition. */
function bandOf(color: string, ink: string): { band: string; bandInk: string } {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const light = 0.299 * red + 0.587 * green + 0.114 * blue > LIGHT;
  return light ? { band: color, bandInk: '#1d2530' } : { band: ink, bandInk: '#ffffff' };
}

function propertiesOf(
  { properties }: DocumentTree,
  width: number,
  line: (text: string, changes?: Partial<Setting>) => InlineNode[],
  size: number,
): Pick<Frame, 'properties' | 'gaps'> {
  const plain = properties.filter(({ tone }) => tone === undefined);
  const narrow = { room: width / Math.min(COLUMNS, plain.length || 1) - 1.4 * size };
  return {
    properties: plain.map((one) => ({
      label: line(one.label, narrow),
      values: apart(one.value, one.values).map((value) => line(value, narrow)),
    })),
    gaps: properties
      .filter(({ tone }) => tone !== undefined)
      .map((one) => ({
        label: line(one.label, { room: width / 2 }),
        values: apart(one.value, one.values).map((value) => line(value)),
      })),
  };
}

/** Smaller where the title is long. */
function sizeOfTitle({ title, cover }: DocumentTree, room: number): number {
  const size = TITLES[cover];
  const lines = (textWidth(title) * size) / room;
  return lines <= TITLE_LINES ? size : Math.max(SMALLEST_TITLE, size * Math.sqrt(TITLE_LINES / lines));
}

function watermarkOf({ watermark }: DocumentTree, { width, height }: Sheet): Frame['watermark'] {
  const text = property(clean(watermark ?? '').trim());
  if (text === '') return null;
  const diagonal = Math.hypot(width, height) * 0.72;
  return { text, size: Math.min(180, diagonal / Math.max(1, textWidth(text) * 1.1)) };
}

function dateOf(date: string | undefined): Frame['date'] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (!parts || Number.isNaN(Date.parse(parts[0]))) return null;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
