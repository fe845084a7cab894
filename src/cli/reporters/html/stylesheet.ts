import type { Locale } from '../../../model/locale.js';
import { findingsCss } from './findings.css.js';
import { pageCss } from './page.css.js';
import { printCss } from './print.css.js';

const LATIN = '"Segoe UI", "Helvetica Neue", Arial';
const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"';
const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono"';

const LIGHT = `
  --ground: #f3f5f8; --sheet: #fff; --raised: #f8f9fb; --ink: #1b2430; --muted: #5b6675; --line: #dfe4ea;
  --accent: #1f4e79; --accent-soft: #e6eef6;
  --error: #b3261e; --error-soft: #fbe9e7; --error-mark: #ffd0ca;
  --warning: #8a5a00; --warning-soft: #fdf1dc; --warning-mark: #ffe2a8;
  --info: #1c5fa8; --info-soft: #e5effa; --info-mark: #c9e0fa;`;
const DARK = `
  --ground: #11161c; --sheet: #1a2129; --raised: #202832; --ink: #e4e9ef; --muted: #9aa6b4; --line: #313b47;
  --accent: #8fbce6; --accent-soft: #22344a;
  --error: #ff9d94; --error-soft: #3c2220; --error-mark: #74332d;
  --warning: #f2c063; --warning-soft: #382c16; --warning-mark: #654b16;
  --info: #8dc1f5; --info-soft: #1c2f45; --info-mark: #24507f;`;

/** The whole style sheet, for light and dark screens and for paper. */
export function stylesheet(lang: Locale): string {
  // In Chinese text the Chinese fonts come first: their quotation marks and dashes have the full width.
  const [first, second] = lang === 'zh-CN' ? [CHINESE, LATIN] : [LATIN, CHINESE];
  return `:root {${LIGHT}
  --font: ${first}, ${second}, sans-serif;
  --mono: ${MONO}, ${CHINESE}, monospace;
}
@media screen and (prefers-color-scheme: dark) {
:root {${DARK}
}
}
${pageCss}${findingsCss}${printCss}`;
}
