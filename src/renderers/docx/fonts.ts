import type { DocumentTree } from '../../documents/tree.js';
import { fontName } from '../font-name.js';
import { part, WORD_NAMESPACE, xml } from './xml.js';

/** The two fonts of a document: one for Latin text, one for Chinese. */
export interface Fonts {
  latin: string;
  chinese: string;
}

const LATIN = 'Calibri';
/** Has all the marks and boxes to tick. */
export const MARKS = 'Segoe UI Symbol';
const CHINESE = 'Microsoft YaHei';
const OF_CHINESE =
  /\p{Script=Han}|CJK|\bSC\b|\bGB|YaHei|SimSun|SimHei|DengXian|FangSong|KaiTi|PingFang|Songti|Heiti|Source Han/iu;

/** What programs without the font should take, the best first. */
const INSTEAD: Record<string, string> = {
  [LATIN]: 'Carlito, Arial, Liberation Sans',
  [MARKS]: 'DejaVu Sans, Apple Symbols, Noto Sans Symbols2',
  [CHINESE]: '微软雅黑, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, SimSun, 宋体',
};

/** A brand's font writes the Latin text, and the Chinese too where its name says that it can. */
export function fontsOf({ brand }: DocumentTree): Fonts {
  const own = fontName(brand.font);
  if (own === undefined) return { latin: LATIN, chinese: CHINESE };
  return { latin: own, chinese: OF_CHINESE.test(own) ? own : CHINESE };
}

/** word/fontTable.xml: the fonts the document asks for, and what may stand in for each. */
export function fontTable({ latin, chinese }: Fonts): string {
  const fonts = [...new Set([latin, chinese, MARKS])].map((name) => {
    const charset = name === chinese ? '86' : '00';
    return xml(
      'w:font',
      { 'w:name': name },
      xml('w:altName', { 'w:val': INSTEAD[name] ?? INSTEAD[name === chinese ? CHINESE : LATIN] }),
      xml('w:charset', { 'w:val': charset }),
      xml('w:family', { 'w:val': 'swiss' }),
      xml('w:pitch', { 'w:val': 'variable' }),
    );
  });
  return part(xml('w:fonts', { 'xmlns:w': WORD_NAMESPACE }, ...fonts));
}
