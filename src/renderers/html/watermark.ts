import { escapeHtml } from './escape.js';

/** The word across every page: a picture, whose text readers of the screen hear once. */
export function watermarkMark(word: string): string {
  return `<div class="watermark" role="note"><span>${escapeHtml(word)}</span></div>\n`;
}

// What is fixed stands on every page that is printed. It lies above the text, for backgrounds would hide it.
export const watermarkCss = `.watermark {
  position: fixed;
  inset: 0;
  z-index: 1;
  display: flex;
  align-items: center;
  justify-content: center;
  overflow: hidden;
  pointer-events: none;
  user-select: none;
}
.watermark span {
  transform: rotate(-35deg);
  font-size: min(22vw, 9rem);
  font-weight: 700;
  line-height: 1;
  letter-spacing: 0.06em;
  white-space: nowrap;
  color: rgb(120 130 145 / 0.13);
}
@media print {
  .watermark span { font-size: 84pt; }
}
`;
