import { ConcreteHyperlink, InternalHyperlink, type IRunPropertiesOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Link } from '../../documents/tree.js';
import { printable } from '../characters.js';
import { type Handlers, handle } from '../handlers.js';
import { withoutLinks } from '../inlines.js';
import type { Context } from './context.js';
import { badgeStyle } from './styles/characters.js';

/** What the inlines around one make of it. */
interface Surroundings {
  context: Context;
  run: IRunPropertiesOptions;
}

const handlers: Handlers<Inline, Surroundings, ParagraphChild[]> = {
  text: ({ text }, { context, run }) => (text === '' ? [] : [textRun(text, context, run)]),
  strong: ({ content }, surroundings) => each(content, styled(surroundings, 'Strong', { bold: true })),
  emphasis: ({ content }, surroundings) => each(content, styled(surroundings, 'Emphasis', { italics: true })),
  link: ({ to, content }, surroundings) => link(to, withoutLinks(content), surroundings),
  badge: ({ tone, text }, { context }) => [textRun(text, context, { style: badgeStyle(tone) })],
  'line-break': () => [new TextRun({ break: 1 })],
};

/** The runs of a paragraph. */
export function inlines(content: Inline[], context: Context): ParagraphChild[] {
  return each(content, { context, run: {} });
}

/** A run of plain text: one line, without what XML cannot hold. */
export function textRun(
  text: string,
  { document }: Pick<Context, 'document'>,
  run: IRunPropertiesOptions = {},
): TextRun {
  const line = oneLine(text);
  // Both scripts use these; in Chinese text they have the width of a character.
  const wide = document.locale === 'zh-CN' && /[“”‘’…—·]/.test(line);
  return new TextRun({ ...run, text: line, ...(wide && { font: { hint: 'eastAsia' } }) });
}

/** Text as a part of XML may hold it, its breaks and tabs as spaces. */
export function oneLine(text: string): string {
  return printable(text).replace(/[\t\r\n]+/g, ' ');
}

function each(content: Inline[], surroundings: Surroundings): ParagraphChild[] {
  return content.flatMap((inline) => handle(handlers, inline, surroundings));
}

// A run has one style: within another one, what a style would do is done directly.
function styled({ context, run }: Surroundings, style: string, directly: IRunPropertiesOptions): Surroundings {
  return { context, run: run.style === undefined ? { ...run, style } : { ...run, ...directly } };
}

function link(to: Link['to'], content: Inline[], { context, run }: Surroundings): ParagraphChild[] {
  const { bookmarks, links } = context.progress;
  const linked = () =>
    each(content, { context, run: { ...(run.style === 'Strong' && { bold: true }), style: 'Hyperlink' } });
  if ('heading' in to) {
    const anchor = bookmarks.name(to.heading);
    return anchor === undefined
      ? each(content, { context, run })
      : [new InternalHyperlink({ anchor, children: linked() })];
  }
  const id = links.id(to);
  return id === undefined ? each(content, { context, run }) : [new ConcreteHyperlink(linked(), id)];
}
