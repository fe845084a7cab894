import { COLORS, type Look } from '../look.js';
import type { ParagraphStyle } from './style.js';

/** What stands in tables. Heads and facts stay with what follows, so that no page begins or ends badly. */
export function tableTextStyles({ size, space, height }: Look): ParagraphStyle[] {
  const cell = { before: 0, after: space(2), height: height.table };
  return [
    { id: 'TableText', name: 'Table Text', own: true, paragraph: cell, run: { size: size(9.5) } },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      own: true,
      basedOn: 'TableText',
      paragraph: { keepNext: true, keepLines: true },
      run: { bold: true },
    },
    {
      id: 'FactLabel',
      name: 'Fact Label',
      own: true,
      basedOn: 'TableText',
      paragraph: { keepNext: true, keepLines: true },
      run: { color: COLORS.muted, size: size(10) },
    },
    {
      id: 'FactValue',
      name: 'Fact Value',
      own: true,
      basedOn: 'TableText',
      paragraph: { keepNext: true, keepLines: true },
      run: { size: size(10) },
    },
    {
      id: 'SignatureLabel',
      name: 'Signature Label',
      own: true,
      basedOn: 'TableHeading',
      run: { bold: false, color: COLORS.muted },
    },
    {
      id: 'TickBox',
      name: 'Tick Box',
      own: true,
      basedOn: 'TableText',
      paragraph: { after: 0 },
      run: { size: size(14) },
    },
    {
      // Two tables that touch become one: this keeps them apart, and is the room below a table.
      id: 'TableEnd',
      name: 'Table End',
      own: true,
      next: 'Normal',
      paragraph: { before: 0, after: 0, exactly: space(8) },
      run: { size: size(4) },
    },
  ];
}
