import type { Facts, Signatures, Table } from '../../documents/tree.js';
import { columnWidths } from './columns.js';
import { paragraphHeight } from './heights.js';
import { inlines, words } from './inlines.js';
import type { InlineNode, Laid } from './node.js';
import { type Setting, within } from './setting.js';

/** Size of the text in tables, and the space in a cell beside and above it, as the template has them. */
const SCALE = 0.92;
const PADDING = { x: 0.55, y: 0.45 };
/** A row up to this share of the page is not split. */
const WHOLE_ROW = 0.4;
/** The share of the width that labels take, in cards and elsewhere. */
const LABEL = { kept: 0.18, plain: 0.26 };
const CARD_SCALE = 0.95;
const SIGNATURE_ROW = 3.4;
/** The least height of a row to write in, in points. */
const WRITING_LINE = 30;

export function table(block: Table, setting: Setting): Laid[] {
  const { columns, rows, look = 'plain' } = block;
  if (columns.length === 0) return [];
  const size = setting.size * SCALE;
  const padding = 2 * PADDING.x * size;
  const widths = columnWidths(block, setting.room, size * setting.stretch, padding);
  const settings = widths.map((width) => within(setting, { room: width - padding, size }));
  const rowOf = (cells: InlineNode[][][]) => {
    const heights = cells.map((cell, i) => cellHeight(cell, settings[i] ?? setting));
    const height = Math.max(0, ...heights) + 2 * PADDING.y * size;
    return { row: { cells, whole: height < setting.pageHeight * WHOLE_ROW, low: height <= WRITING_LINE }, height };
  };
  const titles = columns.map(({ title, titles: apart = [title] }, i) => parted(apart, settings[i] ?? setting));
  const head = rowOf(titles.map((title) => [title]));
  const body = rows.map((row) =>
    rowOf(settings.map((one, i) => (row[i] ?? []).map((paragraph) => inlines(paragraph, one)))),
  );
  // A head that fills the page leaves no room below it: it is then a row like the others.
  const headed = titles.some((title) => title.length > 0) && head.row.whole;
  const laid = headed || titles.every((title) => title.length === 0) ? body : [head, ...body];
  return [
    {
      node: {
        type: 'table',
        look,
        widths: widths.map((width) => Math.round(width * 100) / 100),
        aligns: columns.map(({ align }) => align ?? 'start'),
        titles: headed ? titles : [],
        rows: laid.map(({ row }) => row),
      },
      height: laid.reduce((sum, { height }) => sum + height, head.height + setting.size),
    },
  ];
}

/** The same in two languages, each on lines of its own. */
function parted(texts: string[], setting: Setting): InlineNode[] {
  return texts.flatMap((one, i): InlineNode[] => [
    ...(i === 0 ? [] : [{ type: 'line-break' as const }]),
    ...words(one, setting),
  ]);
}

function cellHeight(cell: InlineNode[][], { room, size }: Setting): number {
  return cell.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, room, size), 0);
}

export function facts({ rows }: Facts, setting: Setting): Laid[] {
  if (rows.length === 0) return [];
  const label = setting.kept ? LABEL.kept : LABEL.plain;
  const scale = setting.kept ? CARD_SCALE : 1;
  const size = setting.size * scale;
  const room = setting.room - size;
  const [left, right] = [label, 1 - label].map((share) => within(setting, { size, room: room * share }));
  const laid = rows.map((row) => {
    const name = parted(row.labels ?? [row.label], left ?? setting);
    const value = inlines(row.value, right ?? setting);
    const heights = [paragraphHeight(name, room * label, size), paragraphHeight(value, room * (1 - label), size)];
    return { name, value, height: Math.max(...heights) + size };
  });
  const height = laid.reduce((sum, row) => sum + row.height, size);
  const whole = laid.map((row) => ({
    name: row.name,
    value: row.value,
    whole: row.height < setting.pageHeight * WHOLE_ROW,
  }));
  return [{ node: { type: 'facts', label, scale, rows: whole }, height }];
}

/** A line to sign for each row: role, name, signature, date. */
export function signatures({ rows }: Signatures, setting: Setting): Laid[] {
  if (rows.length === 0) return [];
  const size = setting.size * SCALE;
  const column = (share: number) => within(setting, { size, room: setting.room * share - 2 * PADDING.x * size });
  const laid = rows.map(({ role, name = '', date = '' }) => {
    const cells: [string, number][] = [
      [role, 0.21],
      [name, 0.3],
      [date, 0.22],
    ];
    const printed = cells.map(([text, share]) => words(text, column(share)));
    const heights = printed.map((cell, i) => paragraphHeight(cell, column(cells[i]?.[1] ?? 1).room, size));
    const [first = [], second = [], third = []] = printed;
    return { role: first, name: second, date: third, height: Math.max(SIGNATURE_ROW * size, ...heights) };
  });
  const height = laid.reduce((sum, row) => sum + row.height, SIGNATURE_ROW * size);
  return [
    {
      node: {
        type: 'signatures',
        whole: height < setting.pageHeight * WHOLE_ROW,
        rows: laid.map(({ height: own, ...row }) => ({ ...row, low: own <= SIGNATURE_ROW * size })),
      },
      height,
    },
  ];
}
