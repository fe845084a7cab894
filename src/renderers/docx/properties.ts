import type { DocumentTree } from '../../documents/tree.js';
import { clipped } from '../characters.js';
import { escapeXml, oneLine, part, xml } from './xml.js';

/** The day a document without a date bears in its own data: no clock, so that the same input gives the same bytes. */
const NO_DATE = '2000-01-01';

/** What office programs take of a property, in UTF-16 units. */
const LONGEST = 255;

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** docProps/core.xml: title, author, language and date of the document. */
export function coreProperties({ title, subtitle, organization, locale, date }: DocumentTree): string {
  const day = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : NO_DATE;
  const moment = (name: string) => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  return part(
    xml(
      'cp:coreProperties',
      CORE,
      said('dc:title', title),
      subtitle === undefined ? '' : said('dc:subject', subtitle),
      said('dc:creator', organization),
      said('cp:lastModifiedBy', organization),
      xml('cp:revision', {}, '1'),
      moment('dcterms:created'),
      moment('dcterms:modified'),
      xml('dc:language', {}, locale),
    ),
  );
}

/** docProps/app.xml: whose document it is. */
export function appProperties({ organization }: DocumentTree): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return part(xml('Properties', { xmlns: namespace }, said('Company', organization)));
}

function said(name: string, text: string): string {
  return xml(name, {}, escapeXml(clipped(oneLine(text), LONGEST)));
}
