import { HEADING_INDENT } from './styles/headings.js';
import { runProperties } from './styles/properties.js';
import { LIST_DEPTH, LIST_STEP, listStyle, NUMBERING } from './styles/text.js';
import { part, WORD_NAMESPACE, xml } from './xml.js';

interface Level {
  style?: string;
  format: 'decimal' | 'bullet';
  text: string;
  left: number;
  hanging: number;
  run: string;
}

/** An ordered list: the number of its first item, and on which of Word's levels it stands, from 0. */
export interface OrderedList {
  start: number;
  level: number;
}

/** The number of the first ordered list; each has one of its own, so that each begins anew. */
const FIRST_LIST = NUMBERING.numbers + 1;

/** Word's number of the nth ordered list, from 0. */
export function listNumber(nth: number): number {
  return FIRST_LIST + nth;
}

/** word/numbering.xml: how headings and lists are numbered. `lists` are the ordered ones. */
export function numberingPart(ink: string, lists: readonly OrderedList[], numberedLevels: ReadonlySet<number>): string {
  const color = runProperties({ color: ink });
  const depths = Array.from({ length: LIST_DEPTH }, (_, i) => i + 1);
  const list = (kind: 'Bullet' | 'Number', text: (depth: number) => string) =>
    depths.map(
      (depth): Level => ({
        style: listStyle(kind, depth),
        format: kind === 'Bullet' ? 'bullet' : 'decimal',
        text: text(depth),
        left: depth * LIST_STEP,
        hanging: LIST_STEP,
        run: color,
      }),
    );
  return part(
    xml(
      'w:numbering',
      { 'xmlns:w': WORD_NAMESPACE },
      definition(NUMBERING.headings, headingLevels(runProperties({ bold: false, color: ink }), numberedLevels)),
      definition(
        NUMBERING.bullets,
        list('Bullet', (depth) => (depth % 2 === 1 ? '•' : '–')),
      ),
      definition(
        NUMBERING.numbers,
        list('Number', (depth) => `%${depth}.`),
      ),
      ...[NUMBERING.headings, NUMBERING.bullets, NUMBERING.numbers].map((id) => number(id, id)),
      ...lists.map((one, nth) => number(listNumber(nth), NUMBERING.numbers, ...restarts(one))),
    ),
  );
}

function headingLevels(run: string, numberedLevels: ReadonlySet<number>): Level[] {
  return HEADING_INDENT.map((indent, i) => ({
    ...(numberedLevels.has(i + 1) && { style: `Heading${i + 1}` }),
    format: 'decimal',
    text: Array.from({ length: i + 1 }, (_, level) => `%${level + 1}`).join('.'),
    left: indent,
    hanging: indent,
    run,
  }));
}

function definition(id: number, levels: Level[]): string {
  return xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    xml('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels.map(({ style, format, text, left, hanging, run }, i) =>
      xml(
        'w:lvl',
        { 'w:ilvl': i },
        xml('w:start', { 'w:val': 1 }),
        xml('w:numFmt', { 'w:val': format }),
        style === undefined ? '' : xml('w:pStyle', { 'w:val': style }),
        xml('w:lvlText', { 'w:val': text }),
        xml('w:lvlJc', { 'w:val': 'left' }),
        xml('w:pPr', {}, xml('w:ind', { 'w:left': left, 'w:hanging': hanging })),
        xml('w:rPr', {}, run),
      ),
    ),
  );
}

function number(id: number, definitionId: number, ...overrides: string[]): string {
  return xml('w:num', { 'w:numId': id }, xml('w:abstractNumId', { 'w:val': definitionId }), ...overrides);
}

function restarts({ start, level }: OrderedList): string[] {
  return Array.from({ length: LIST_DEPTH }, (_, i) =>
    xml('w:lvlOverride', { 'w:ilvl': i }, xml('w:startOverride', { 'w:val': i === level ? start : 1 })),
  );
}
