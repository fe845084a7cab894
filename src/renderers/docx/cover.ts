import { Paragraph, TextRun } from 'docx';
import type { DocumentTree, Property } from '../../documents/tree.js';
import { printable } from '../characters.js';
import type { Context } from './context.js';
import { ACROSS, roomAboveFoot } from './cover-room.js';
import { cell, divided, grid, row } from './grid.js';
import { logo } from './logo.js';
import { empty, paragraph, tableEnd } from './paragraphs.js';
import { LINE_BREAK, run } from './runs.js';
import { oneLine } from './xml.js';

/** Room for the logo, in millimetres. */
const LOGO = { page: { width: 70, height: 18 }, block: { width: 51, height: 11 }, wall: { width: 51, height: 8 } };

/** Whose document it is, in the first line. docx writes it, because it holds a picture. */
export async function sender({ organization, brand, cover: kind, reading }: DocumentTree): Promise<Paragraph> {
  const name = oneLine(printable(organization));
  const picture = brand.logo && (await logo(brand.logo, LOGO[reading ?? kind], name));
  const children = picture ? [picture, new TextRun(`\u2002${name}`)] : [new TextRun(name)];
  return new Paragraph({ style: 'Sender', children });
}

/** What else opens the document: a page of its own, or a block above the text. */
export function cover(context: Context): string {
  const { title, titles = [title], subtitle, properties, cover: kind } = context.document;
  const heads = [
    paragraph('Title', below(kind === 'page' ? titles : [title], context), context),
    subtitle ? paragraph('Subtitle', run(subtitle, context), context) : '',
  ].join('');
  if (kind === 'block') return heads + strip(properties, 'PropertiesStrip', context);
  const page = empty('CoverMark') + heads + foot(context);
  context.progress.breakBefore = true;
  return page;
}

function foot(context: Context): string {
  const { properties, confidentiality } = context.document;
  const space = paragraph('Spacer', '', context, { before: roomAboveFoot(context.document) });
  const note = confidentiality ? paragraph('Small', run(confidentiality, context), context) : '';
  return space + strip(properties, 'PropertiesFoot', context) + note;
}

function strip(properties: Property[], style: string, context: Context): string {
  const notes = properties.filter(({ tone }) => tone !== undefined).map((one) => note(one, context));
  return (
    plain(
      properties.filter(({ tone }) => tone === undefined),
      style,
      context,
    ) + notes.join('')
  );
}

function plain(properties: Property[], style: string, context: Context): string {
  if (properties.length === 0) return '';
  const across = Math.min(ACROSS, properties.length);
  const widths = divided(context.width, new Array<number>(across).fill(1));
  const rows: string[] = [];
  for (let at = 0; at < properties.length; at += across) {
    const cells = widths.map((width, i) => cell(width, property(properties[at + i], context)));
    rows.push(row({ cells }));
  }
  return grid({ style, widths, rows }, context) + tableEnd(context);
}

// Something the reader must not overlook has a box of its own.
function note({ label, value, values = [value] }: Property, context: Context): string {
  const widths = divided(context.width, [22, 78]);
  const [labelWidth = 0, valueWidth = 0] = widths;
  const cells = [
    cell(labelWidth, paragraph('TableHeading', run(label, context), context)),
    cell(valueWidth, paragraph('TableText', below(values, context), context)),
  ];
  return grid({ style: 'CalloutGap', widths, rows: [row({ cells })] }, context) + tableEnd(context);
}

/** Texts of two languages, each on lines of its own. */
function below(texts: string[], context: Context): string {
  return texts.map((text) => run(text, context)).join(LINE_BREAK);
}

function property(one: Property | undefined, context: Context): string {
  if (one === undefined) return empty('PropertyLabel');
  const label = run(one.label, context);
  const value = run(one.value, context, { style: 'Strong' });
  if (context.document.reading === 'wall')
    return paragraph('PropertyLabel', `${label}${run(' ', context)}${value}`, context);
  const values = below(one.values ?? [one.value], context);
  return paragraph('PropertyLabel', label, context) + paragraph('PropertyValue', values, context);
}
