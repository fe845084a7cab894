import { Footer, Header, type Paragraph } from 'docx';
import type { Context } from './context.js';
import { Element, valued } from './element.js';
import { cell, divided, grid, row } from './grid.js';
import { twips } from './measures.js';
import { empty, paragraph } from './paragraphs.js';
import { field, run } from './runs.js';
import { watermark } from './watermark.js';

/** The height of the lines at head and foot, in millimetres: longer ones are cut off, not the page. */
const HEIGHT = 9;

/** Head and foot of the pages; on the first page, which bears the title, they would only repeat it. */
export function running(context: Context) {
  const ownPage = context.document.cover === 'page';
  return {
    headers: {
      default: new Header(content(header(context), marked(context))),
      first: new Header(content(marked(context))),
    },
    footers: {
      default: new Footer(content(footer(context), empty('Spacer'))),
      first: new Footer(ownPage ? content(empty('Spacer')) : content(footer(context), empty('Spacer'))),
    },
  };
}

function header(context: Context): Element {
  const { organization, title } = context.document;
  return line('Header', [run(organization, context)], [run(title, context)], [40, 60], context);
}

function footer(context: Context): Element {
  const { confidentiality, labels } = context.document;
  const { before, between, after } = labels.page;
  const words = (text: string | undefined) => (text ? [run(text, context)] : []);
  const page = [...words(before), ...field('PAGE'), ...words(between), ...field('NUMPAGES'), ...words(after)];
  return line('Footer', words(confidentiality), page, [75, 25], context);
}

function line(style: string, left: Element[], right: Element[], shares: number[], context: Context): Element {
  const [leftWidth = 0, rightWidth = 0] = divided(context.width, shares);
  const cells = [
    cell(leftWidth, [paragraph(style, left, context)]),
    cell(rightWidth, [paragraph(style, right, context, { align: 'right' })]),
  ];
  const rows = [row({ cells, height: twips(HEIGHT), exactly: true })];
  return grid({ style: 'Running', widths: [leftWidth, rightWidth], rows });
}

/** The paragraph the watermark of a page hangs on. */
function marked({ document }: Context): Element {
  const properties = element('w:pPr', undefined, [valued('w:pStyle', 'Spacer')]);
  return element('w:p', undefined, [properties, ...watermark(document)]);
}

// docx types what stands in a header by its own classes; what is written is the same.
function content(...children: Element[]): { children: Paragraph[] } {
  return { children: children as unknown as Paragraph[] };
}
