import type { DocumentTree } from '../../documents/tree.js';
import { blocksCss } from './blocks.css.js';
import { palette } from './brand.js';
import { coverCss } from './cover.css.js';
import { cssString } from './escape.js';
import { formsCss } from './forms.css.js';
import { pageRules } from './page-rules.js';
import { printCss } from './print.css.js';
import { screenCss } from './screen.css.js';
import { tablesCss } from './tables.css.js';
import { typeCss } from './type.css.js';
import { wallCss } from './wall.css.js';
import { watermarkCss } from './watermark.js';

const LATIN = '"Segoe UI", "Helvetica Neue", Arial';
const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"';

/** The whole style sheet: what depends on the document first, then what does not. */
export function stylesheet(document: DocumentTree): string {
  const { brand, paper, orientation, reading, watermark } = document;
  const { color, ink, tint } = palette(brand);
  const font = fontStack(document);
  const root = `:root {
  --brand: ${color};
  --brand-ink: ${ink};
  --brand-tint: ${tint};
  --font: ${font};
  --page-height: ${SIZES[paper][orientation === 'landscape' ? 'width' : 'height']};
}
`;
  const parts = [root, typeCss, blocksCss, tablesCss, formsCss, coverCss, screenCss, printCss];
  if (reading === 'wall') parts.push(wallCss(document));
  if (watermark !== undefined) parts.push(watermarkCss);
  return [...parts, pageRules(document, font)].join('\n');
}

const SIZES = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '215.9mm', height: '279.4mm' },
};

// In Chinese text the Chinese fonts come first: their quotation marks and dashes have the full width.
function fontStack({ brand, locale }: DocumentTree): string {
  const own = brand.font === undefined || brand.font.trim() === '' ? [] : [cssString(brand.font)];
  const common = locale === 'zh-CN' ? [CHINESE, LATIN] : [LATIN, CHINESE];
  return [...own, ...common, 'sans-serif'].join(', ');
}
