import type { DocumentTree, Picture, Property } from '../../documents/tree.js';
import { escapeHtml } from './escape.js';
import { together } from './inlines.js';

/** What opens the document: a page of its own or a title block, told apart by the style sheet. */
export function cover(document: DocumentTree): string {
  const { brand, organization, title, titles, subtitle, properties, confidentiality } = document;
  const ownPage = document.cover === 'page';
  return `<header class="cover ${ownPage ? 'cover-page' : 'cover-block'}">
<div class="cover-sender">${brand.logo === undefined ? '' : logo(brand.logo)}<p>${escapeHtml(organization)}</p></div>
<div class="cover-title"><h1>${together(titles ?? [title])}</h1>${optional('subtitle', subtitle)}</div>
${strip(properties)}
${ownPage ? optional('cover-foot', confidentiality) : ''}
</header>`.replace(/\n+/g, '\n');
}

// The picture is the client's: as an image it cannot run scripts or load anything, inline SVG could.
function logo({ mediaType, bytes }: Picture): string {
  const data = Buffer.from(bytes).toString('base64');
  return `<img class="logo" alt="" src="data:${escapeHtml(mediaType)};base64,${data}">`;
}

function strip(properties: Property[]): string {
  if (properties.length === 0) return '';
  const pairs = properties.map(({ label, value, values, tone }) => {
    const gap = tone === undefined ? '' : ` class="${escapeHtml(tone)}"`;
    return `<div${gap}><dt>${escapeHtml(label)}</dt><dd>${together(values ?? [value])}</dd></div>`;
  });
  return `<dl class="properties">${pairs.join('')}</dl>`;
}

function optional(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<p class="${name}">${escapeHtml(text)}</p>`;
}
