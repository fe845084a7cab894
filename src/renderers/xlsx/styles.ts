import type { CellStyle as Form } from 'hucre/xlsx';
import type { CellStyle, SheetCell, Workbook } from '../../documents/workbook.js';
import { fontName } from '../font-name.js';
import { palette } from '../html/brand.js';

const TEXT = '262626';
const QUIET = '595959';
const LINE = { style: 'thin', color: { rgb: 'D0D0D0' } } as const;
const GRID: Form['border'] = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const INPUT = 'FFFBE6';
const GIVEN = 'F2F2F2';

/** Fonts that every office suite of the language has; programs replace a missing one by themselves. */
const FONTS = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' } as const;
const SIZE = 10;

/** The colors that judge, with their background: dark on light, so that print in grey can be read. */
export const TONES: Record<'good' | 'fair' | 'bad' | 'none', { ink: string; fill?: string; bold?: boolean }> = {
  good: { ink: '0B5D1E', fill: 'D5EFDB' },
  fair: { ink: '7A4B00', fill: 'FFE9B0' },
  bad: { ink: '9C0006', fill: 'FFD0D3', bold: true },
  none: { ink: '8C8C8C' },
};

/** The normal font of a workbook: the brand's, or one that has the characters of its languages. */
export function fontOf({ brand, locales }: Workbook): { name: string; size: number } {
  return { name: fontName(brand.font) ?? (locales.includes('zh-CN') ? FONTS['zh-CN'] : FONTS.en), size: SIZE };
}

/** How cells look in a workbook: the same form for the same style, so that the file holds each once. */
export function cellForms(workbook: Workbook): (cell: SheetCell) => Form {
  const forms = formsOf(workbook);
  const known = new Map<string, Form>();
  return ({ style, format, align }) => {
    const key = `${style}|${align ?? ''}|${format ?? ''}`;
    const found = known.get(key);
    if (found) return found;
    const form = forms[style];
    const made: Form = {
      ...form,
      ...(format !== undefined && { numFmt: format }),
      ...(align && { alignment: { ...form.alignment, horizontal: HORIZONTAL[align] } }),
    };
    known.set(key, made);
    return made;
  };
}

const HORIZONTAL = { start: 'left', center: 'center', end: 'right' } as const;

function formsOf(workbook: Workbook): Record<CellStyle, Form> {
  const { ink, tint } = palette(workbook.brand);
  const { name } = fontOf(workbook);
  const font = (rgb: string, size: number, bold = false): Form['font'] => ({
    name,
    size,
    color: { rgb },
    ...(bold && { bold }),
  });
  const wrapped = (vertical: 'top' | 'center'): Form['alignment'] => ({ vertical, wrapText: true });
  const brand = ink.slice(1);
  const pale = tint.slice(1);
  const tone = (of: keyof typeof TONES): Form => {
    const { ink: rgb, fill, bold } = TONES[of];
    const alignment = { ...wrapped('center'), horizontal: 'center' } as const;
    return { font: font(rgb, SIZE, bold), border: GRID, alignment, ...(fill && { fill: solid(fill) }) };
  };
  return {
    title: { font: font(brand, 18, true), alignment: { vertical: 'center' } },
    subtitle: { font: font(QUIET, SIZE), alignment: { vertical: 'center' } },
    label: { font: font(QUIET, SIZE, true), alignment: wrapped('center') },
    section: { font: font(brand, SIZE, true), alignment: wrapped('top') },
    heading: {
      font: font('FFFFFF', SIZE, true),
      fill: solid(brand),
      border: GRID,
      alignment: wrapped('center'),
    },
    band: {
      font: font(brand, SIZE, true),
      fill: solid(pale),
      border: GRID,
      alignment: { vertical: 'center', horizontal: 'center' },
    },
    group: { font: font(brand, 11, true), fill: solid(pale), alignment: { vertical: 'center' } },
    text: { font: font(TEXT, SIZE), border: GRID, alignment: wrapped('top') },
    mark: { font: font(TONES.bad.ink, SIZE, true), border: GRID, alignment: wrapped('top') },
    result: { font: font(TEXT, SIZE), border: GRID, alignment: { ...wrapped('center'), horizontal: 'center' } },
    total: {
      font: font(brand, SIZE, true),
      fill: solid(pale),
      border: GRID,
      alignment: { ...wrapped('center'), horizontal: 'center' },
    },
    input: {
      font: font('1F3864', SIZE),
      fill: solid(INPUT),
      border: GRID,
      alignment: { ...wrapped('center'), horizontal: 'center' },
      protection: { locked: false },
    },
    given: { font: font(QUIET, SIZE), fill: solid(GIVEN), border: GRID, alignment: wrapped('top') },
    // Some programs print numbers of hidden columns as a mark on the edge: in white it does not show.
    hidden: { font: font('FFFFFF', SIZE), numFmt: ';;;' },
    note: { font: font(TEXT, SIZE), alignment: wrapped('top') },
    good: tone('good'),
    fair: tone('fair'),
    bad: tone('bad'),
    none: tone('none'),
  };
}

/** A fill of one color; conditional formats read the second color, cells the first. */
export function solid(rgb: string): Form['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}
