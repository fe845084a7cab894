import type { Context } from './context.js';
import { escapeXml, oneLine, valued, xml } from './xml.js';

/** How a run of text stands out. */
export interface RunLook {
  /** A character style. */
  style?: string;
  /** What a second style would do: a run has one. */
  bold?: boolean;
  italic?: boolean;
}

const SPACE = { 'xml:space': 'preserve' };
const EAST_ASIAN = xml('w:rFonts', { 'w:hint': 'eastAsia' });
const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';

/** Marks and boxes that few text fonts have all of: from two fonts they would differ in size. */
const MARKS = /([\u25cb\u25cf\u25d0\u2610\u2611\u2612]+)/;

/** Plain text as a run, or several where it has marks. */
export function run(text: string, context: Pick<Context, 'document'>, look: RunLook = {}): string {
  if (look.style !== undefined || !MARKS.test(text)) return plainRun(text, context, look);
  return text
    .split(MARKS)
    .map((part, i) => (part === '' ? '' : plainRun(part, context, i % 2 === 1 ? { ...look, style: 'Mark' } : look)))
    .join('');
}

function plainRun(text: string, { document }: Pick<Context, 'document'>, look: RunLook): string {
  // Both scripts use these signs; in Chinese text they have the width of a character.
  const wide = document.locale === 'zh-CN' && /[“”‘’…—·]/.test(text);
  const style = look.style === undefined ? '' : valued('w:rStyle', look.style);
  const properties = `${style}${wide ? EAST_ASIAN : ''}${look.bold ? BOLD : ''}${look.italic ? ITALIC : ''}`;
  const content = xml('w:t', SPACE, escapeXml(oneLine(text)));
  return xml('w:r', undefined, properties && xml('w:rPr', undefined, properties), content);
}

export const LINE_BREAK = '<w:r><w:br/></w:r>';
export const TAB = '<w:r><w:tab/></w:r>';

/** A field whose value the program fills in; until then it shows the runs given. */
export function field(code: string, shown = ''): string {
  return fieldMark('begin') + fieldCode(code) + fieldMark('separate') + shown + fieldMark('end');
}

/** A run that begins, parts or ends a field. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return xml('w:r', undefined, xml('w:fldChar', { 'w:fldCharType': type }));
}

/** The run that says what a field shows. */
export function fieldCode(code: string): string {
  return xml('w:r', undefined, xml('w:instrText', SPACE, escapeXml(code)));
}
