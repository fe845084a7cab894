import { COLORS, type Look } from '../look.js';
import { xml } from '../xml.js';
import { type Line, type Lines, lines, shading } from './properties.js';
import { tableStyle, wrapped } from './style.js';

/** The room between the edge of a callout and what is in it, in twips. */
export const CALLOUT_PADDING = 220;

interface Padding {
  top: number;
  side: number;
  bottom: number;
  /** Where it differs from `side`. */
  left?: number;
}

/** Word's own table style, from which all others start. */
export const TABLE_NORMAL = xml(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  xml('w:name', { 'w:val': 'Normal Table' }),
  xml('w:uiPriority', { 'w:val': 99 }),
  xml('w:semiHidden'),
  xml('w:unhideWhenUsed'),
  xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), padding({ top: 0, side: 108, bottom: 0 })),
);

/** The tables of a document, each kind with a style of its own. */
export function tableStyles(look: Look): string[] {
  const { brand, tint, space, wall } = look;
  const rule = { color: COLORS.line, size: 4 };
  const pad = (top: number, side: number, bottom = top - 2): Padding => ({
    top: space(top),
    side,
    bottom: space(bottom),
  });
  return [
    tableStyle(
      'StandardsTable',
      'Standards Table',
      whole({ bottom: rule, insideH: rule }, pad(4, 100)),
      firstRow(lines('w:tcBorders', { bottom: { color: brand, size: 12 } }) + shading(tint) + low()),
    ),
    tableStyle('Facts', 'Facts', whole({ top: rule, bottom: rule, insideH: rule }, apart(pad(4, 160)))),
    tableStyle(
      'PropertiesStrip',
      'Document Properties Strip',
      whole({ top: rule, bottom: rule }, apart(wall ? pad(2, 120, 2) : pad(6, 120, 6))),
    ),
    tableStyle(
      'PropertiesFoot',
      'Document Properties Foot',
      whole({ top: { color: brand, size: 12 } }, apart(pad(6, 120, 6))),
    ),
    tableStyle(
      'Signatures',
      'Signatures',
      whole({ bottom: { ...rule, color: '8A94A1' }, insideH: { ...rule, color: '8A94A1' } }, pad(4, 100)),
      firstRow(lines('w:tcBorders', { bottom: rule })),
    ),
    tableStyle('Form', 'Form', whole(all({ color: 'AAB3BE', size: 6 }), pad(4, 100)), firstRow(shading(tint))),
    tableStyle('Scale', 'Scale', whole({}, pad(2, 40))),
    callout('Callout', 'Callout', brand, tint, pad(7, CALLOUT_PADDING, 5)),
    callout('CalloutGap', 'Callout Gap', COLORS.warn, COLORS.warnTint, pad(7, CALLOUT_PADDING, 5)),
    tableStyle('Running', 'Running Line', whole({}, { top: 0, side: 0, bottom: 0 })),
  ];
}

// Text begins at the margin and keeps its distance from the next column.
function apart(around: Padding): Padding {
  return { ...around, left: 0 };
}

function callout(id: string, name: string, bar: string, fill: string, around: Padding): string {
  return tableStyle(id, name, whole({ left: { color: bar, size: 30 } }, around), xml('w:tcPr', {}, shading(fill)));
}

function whole(of: Lines, around: Padding): string {
  return xml('w:tblPr', {}, Object.keys(of).length > 0 ? lines('w:tblBorders', of) : '', padding(around));
}

function all(rule: Line): Lines {
  return { top: rule, left: rule, bottom: rule, right: rule, insideH: rule, insideV: rule };
}

function firstRow(cell: string): string {
  return xml('w:tblStylePr', { 'w:type': 'firstRow' }, wrapped('w:tcPr', cell));
}

function low(): string {
  return xml('w:vAlign', { 'w:val': 'bottom' });
}

function padding({ top, side, bottom, left = side }: Padding): string {
  const edge = (name: string, width: number) => xml(name, { 'w:w': width, 'w:type': 'dxa' });
  return xml(
    'w:tblCellMar',
    {},
    edge('w:top', top),
    edge('w:left', left),
    edge('w:bottom', bottom),
    edge('w:right', side),
  );
}
