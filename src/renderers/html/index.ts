import type { DocumentTree } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import { cover } from './cover.js';
import { escapeHtml } from './escape.js';
import { stylesheet } from './stylesheet.js';
import { watermarkMark } from './watermark.js';

// Nothing is loaded and nothing runs, whatever got into the text.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The document as one HTML file for screen and print: no script, nothing loaded from outside. */
export function renderHtml(document: DocumentTree): string {
  const { locale, title, organization, confidentiality, watermark, orientation, reading, body } = document;
  const foot = confidentiality === undefined ? '' : `<footer>${escapeHtml(confidentiality)}</footer>\n`;
  const mark = watermark === undefined ? '' : watermarkMark(watermark);
  const sheet = ['sheet', orientation, reading]
    .filter((one) => one !== undefined)
    .map(escapeHtml)
    .join(' ');
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(`${title} · ${organization}`)}</title>
<style>
${stylesheet(document)}</style>
</head>
<body>
${mark}<div class="${sheet}">
${cover(document)}
<main>
${blocks(body, document)}
</main>
${foot}</div>
</body>
</html>
`;
}
