import { AlignmentType, type FileChild, Footer, Header, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { Context } from './context.js';
import { cell, divided, grid, row } from './grid.js';
import { textRun } from './inlines.js';
import { twips } from './measures.js';
import { paragraph } from './paragraphs.js';
import { watermark } from './watermark.js';

/** The height of the lines at head and foot, in millimetres: longer ones are cut off, not the page. */
const HEIGHT = 9;

/** Head and foot of the pages; on the first page, which bears the title, they would only repeat it. */
export function running(context: Context) {
  const ownPage = context.document.cover === 'page';
  return {
    headers: { default: header(context), first: new Header({ children: [empty('Header', context)] }) },
    footers: {
      default: footer(context),
      first: ownPage ? new Footer({ children: [empty('Footer', context)] }) : footer(context),
    },
  };
}

function header(context: Context): Header {
  const { organization, title } = context.document;
  const widths = divided(context.width, [40, 60]);
  const left = paragraph('Header', [textRun(organization, context)], context);
  const right = paragraph('Header', [textRun(title, context)], context, { alignment: AlignmentType.RIGHT });
  return new Header({ children: blocks(line([left, right], widths), watermarked('Spacer', context)) });
}

function footer(context: Context): Footer {
  const { confidentiality = '', labels } = context.document;
  const widths = divided(context.width, [75, 25]);
  const { before, between, after } = labels.page;
  const field = (code: string) => new TextRun({ children: [code] });
  const numbers = [
    textRun(before, context),
    field(PageNumber.CURRENT),
    textRun(between, context),
    field(PageNumber.TOTAL_PAGES),
    textRun(after, context),
  ];
  const left = paragraph('Footer', confidentiality === '' ? [] : [textRun(confidentiality, context)], context);
  const right = paragraph('Footer', numbers, context, { alignment: AlignmentType.RIGHT });
  return new Footer({ children: blocks(line([left, right], widths), new Paragraph({ style: 'Spacer' })) });
}

function line(content: [Paragraph, Paragraph], widths: number[]): FileChild {
  const cells = content.map((one, i) => cell(widths[i] ?? 0, [one]));
  return grid({ style: 'Running', widths, rows: [row({ cells, height: twips(HEIGHT), exactly: true })] });
}

function empty(style: string, context: Context): Paragraph {
  return watermarked(style, context);
}

function watermarked(style: string, context: Context): Paragraph {
  return new Paragraph({ style, children: watermark(context.document) });
}

// docx knows its own tables alone by type; ours are written the same way.
function blocks(...content: FileChild[]): (Paragraph | Table)[] {
  return content as (Paragraph | Table)[];
}
