import type { Sheet, SheetCell, SheetRow } from '../workbook.js';
import { textCell } from './cells.js';

/** A paragraph of instructions, or a cell as it looks in the other sheets beside what it means. */
export type GuideLine = string | { sample: SheetCell; text: string };

export interface GuideSection {
  title: string;
  lines: GuideLine[];
}

/** The sheet that says how to use the others. No cells are merged, so that programs find the heights of rows. */
export function guideSheet(title: string, sections: readonly GuideSection[]): Sheet {
  return {
    id: 'guide',
    name: title,
    columns: [{ width: 2 }, { width: 26 }, { width: 92 }],
    rows: [
      { cells: [undefined, textCell(title, 'title')], height: 30 },
      ...sections.flatMap((section): SheetRow[] => [
        { cells: [], height: 10 },
        ...section.lines.map(lineRow(section.title)),
      ]),
    ],
    print: { orientation: 'portrait' },
    protected: true,
  };
}

function lineRow(title: string): (line: GuideLine, i: number) => SheetRow {
  return (line, i) => {
    if (typeof line !== 'string') return { cells: [undefined, line.sample, textCell(line.text, 'note')] };
    return { cells: [undefined, i === 0 ? textCell(title, 'section') : undefined, textCell(line, 'note')] };
  };
}
