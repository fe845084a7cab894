import type { Property } from '../../documents/tree.js';
import type { Context } from './context.js';
import { ACROSS, roomAboveFoot } from './cover-room.js';
import type { Element } from './element.js';
import { cell, divided, grid, row } from './grid.js';
import { logo } from './logo.js';
import { empty, paragraph } from './paragraphs.js';
import { run } from './runs.js';

/** Room for the logo, in millimetres. */
const LOGO = { page: { width: 70, height: 18 }, block: { width: 51, height: 11 } };

/** What opens the document: a page of its own, or a block above the text. */
export async function cover(context: Context): Promise<Element[]> {
  const { title, subtitle, properties } = context.document;
  const ownPage = context.document.cover === 'page';
  const opening = [
    await sender(context),
    ...(ownPage ? [empty('CoverMark')] : []),
    paragraph('Title', [run(title, context)], context),
    ...(subtitle ? [paragraph('Subtitle', [run(subtitle, context)], context)] : []),
  ];
  if (!ownPage) return [...opening, ...strip(properties, 'PropertiesStrip', context)];
  const all = [...opening, ...foot(context)];
  // What follows begins the next page.
  context.progress.breakBefore = true;
  return all;
}

async function sender(context: Context): Promise<Element> {
  const { brand, organization, cover: kind } = context.document;
  const picture = brand.logo && (await logo(brand.logo, LOGO[kind], organization));
  const name = run(picture ? `\u2002${organization}` : organization, context);
  return paragraph('Sender', picture ? [picture, name] : [name], context);
}

function foot(context: Context): Element[] {
  const { properties, confidentiality } = context.document;
  const space = paragraph('Spacer', [], context, { before: roomAboveFoot(context.document) });
  const note = confidentiality ? [paragraph('Small', [run(confidentiality, context)], context)] : [];
  return [space, ...strip(properties, 'PropertiesFoot', context), ...note];
}

function strip(properties: Property[], style: string, context: Context): Element[] {
  if (properties.length === 0) return [];
  const { widths, rows } = propertyRows(properties, context);
  return [grid({ style, widths, rows }), empty('TableEnd')];
}

function propertyRows(properties: Property[], context: Context): { widths: number[]; rows: Element[] } {
  const across = Math.max(1, Math.min(ACROSS, properties.length));
  const widths = divided(context.width, new Array<number>(across).fill(1));
  const rows: Element[] = [];
  for (let at = 0; at < properties.length; at += across) {
    const cells = widths.map((width, i) => cell(width, property(properties[at + i], context)));
    rows.push(row({ cells }));
  }
  return { widths, rows };
}

function property(one: Property | undefined, context: Context): Element[] {
  if (one === undefined) return [empty('PropertyLabel')];
  return [
    paragraph('PropertyLabel', [run(one.label, context)], context),
    paragraph('PropertyValue', [run(one.value, context)], context),
  ];
}
