import type { DocumentTree } from '../../documents/tree.js';
import { identityOf } from '../identity.js';
import { cssString } from './escape.js';

/** Paper, margins, and what stands in the margins of each page. */
export function pageRules(document: DocumentTree, font: string): string {
  const { paper, orientation, reading } = document;
  const size = `${paper === 'Letter' ? 'letter' : 'A4'}${orientation === 'landscape' ? ' landscape' : ''}`;
  // What hangs on a wall is one sheet: nothing to number, and its head stands on it large enough.
  if (reading === 'wall') return `@page {\n  size: ${size};\n  margin: 12mm 14mm 14mm;\n${foot(document, font)}\n}\n`;
  // A page of its own stays clean; below a title block only the head would repeat what stands there.
  const first = document.cover === 'page' ? FIRST_COVER : FIRST_BLOCK;
  return `@page {
  size: ${size};
  margin: 25mm 20mm 22mm;
${head(document, font)}
${foot(document, font)}
${pageNumber(document, font)}
}
${first}`;
}

function head({ organization, title }: DocumentTree, font: string): string {
  return [
    marginBox('top-left', '40%', breakable(organization), font),
    marginBox('top-right', '60%', breakable(title), font),
  ].join('\n');
}

function foot(document: DocumentTree, font: string): string {
  return marginBox('bottom-left', '78%', breakable(identityOf(document)), font);
}

function pageNumber({ labels }: DocumentTree, font: string): string {
  const { before, between, after } = labels.page;
  const page = [cssString(before), 'counter(page)', cssString(between), 'counter(pages)', cssString(after)].join(' ');
  return marginBox('bottom-right', '22%', page, font);
}

const FIRST_COVER = `@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
`;
const FIRST_BLOCK = `@page :first {
  margin-top: 18mm;
  @top-left { content: none; }
  @top-right { content: none; }
}
`;

// Chromium breaks no words in margin boxes, so long ones get places to break at.
function breakable(text: string): string {
  return cssString(text.replace(/\S{24}/gu, '$&\u200b'));
}

// The font is repeated because not every browser lets margin boxes inherit it.
function marginBox(place: string, width: string, content: string, font: string): string {
  const align = place.endsWith('left') ? 'left' : 'right';
  return `  @${place} {
    content: ${content};
    width: ${width};
    font: 7.5pt/1.35 ${font};
    color: #5b6675;
    text-align: ${align};
    vertical-align: ${place.startsWith('top') ? 'bottom' : 'top'};
    padding: ${place.startsWith('top') ? '0 0 6mm' : '6mm 0 0'};
  }`;
}
