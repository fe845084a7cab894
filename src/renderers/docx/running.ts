import { identityOf } from '../identity.js';
import type { Context } from './context.js';
import { cell, divided, grid, row } from './grid.js';
import { twips } from './measures.js';
import { empty, paragraph } from './paragraphs.js';
import { field, run } from './runs.js';
import { watermark } from './watermark.js';
import { valued, xml } from './xml.js';

/** The height of the lines at head and foot, in millimetres: longer ones are cut off, not the page. */
const HEIGHT = 9;

/** What stands at head and foot of the pages; on the first page, which bears the title, it would only repeat it. */
export interface Running {
  header: string;
  firstHeader: string;
  footer: string;
  firstFooter: string;
}

export function running(context: Context): Running {
  const { organization, title, labels, cover, reading } = context.document;
  const { before, between, after } = labels.page;
  const words = (text: string) => (text === '' ? '' : run(text, context));
  // What hangs on a wall is one page: nothing to number, and its head stands on it large enough.
  const wall = reading === 'wall';
  const page = wall ? '' : words(before) + field('PAGE') + words(between) + field('NUMPAGES') + words(after);
  const footer = line('Footer', words(identityOf(context.document)), page, [78, 22], context) + empty('Spacer');
  return {
    header: (wall ? '' : line('Header', words(organization), words(title), [40, 60], context)) + marked(context),
    firstHeader: marked(context),
    footer,
    firstFooter: cover === 'page' ? empty('Spacer') : footer,
  };
}

function line(style: string, left: string, right: string, shares: number[], context: Context): string {
  const [leftWidth = 0, rightWidth = 0] = divided(context.width, shares);
  const cells = [
    cell(leftWidth, paragraph(style, left, context)),
    cell(rightWidth, paragraph(style, right, context, { align: 'right' })),
  ];
  const rows = [row({ cells, height: twips(HEIGHT), exactly: true })];
  return grid({ style: 'Running', widths: [leftWidth, rightWidth], rows }, context);
}

// The paragraph the watermark of a page hangs on.
function marked({ document }: Context): string {
  return xml('w:p', undefined, xml('w:pPr', undefined, valued('w:pStyle', 'Spacer')), watermark(document));
}
