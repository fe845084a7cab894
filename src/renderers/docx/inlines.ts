import type { Inline, Link } from '../../documents/tree.js';
import { type Handlers, handle } from '../handlers.js';
import { withoutLinks } from '../inlines.js';
import type { Context } from './context.js';
import { Element } from './element.js';
import { lineBreak, type RunLook, run } from './runs.js';
import { badgeStyle } from './styles/characters.js';

/** What the inlines around one make of it. */
interface Surroundings {
  context: Context;
  look: RunLook;
}

const handlers: Handlers<Inline, Surroundings, Element[]> = {
  text: ({ text }, { context, look }) => (text === '' ? [] : [run(text, context, look)]),
  strong: ({ content }, surroundings) => each(content, styled(surroundings, 'Strong', { bold: true })),
  emphasis: ({ content }, surroundings) => each(content, styled(surroundings, 'Emphasis', { italic: true })),
  link: ({ to, content }, surroundings) => link(to, withoutLinks(content), surroundings),
  badge: ({ tone, text }, { context }) => [run(text, context, { style: badgeStyle(tone) })],
  'line-break': () => [lineBreak()],
};

/** The runs of a paragraph. */
export function inlines(content: Inline[], context: Context): Element[] {
  return each(content, { context, look: {} });
}

function each(content: Inline[], surroundings: Surroundings): Element[] {
  return content.flatMap((inline) => handle(handlers, inline, surroundings));
}

// A run has one style: within another one, what a style would do is done directly.
function styled({ context, look }: Surroundings, style: string, directly: RunLook): Surroundings {
  return { context, look: look.style === undefined ? { ...look, style } : { ...look, ...directly } };
}

function link(to: Link['to'], content: Inline[], { context, look }: Surroundings): Element[] {
  const target = targetOf(to, context);
  if (target === undefined) return each(content, { context, look });
  const linked: RunLook = { ...look, style: 'Hyperlink', ...(look.style === 'Strong' && { bold: true }) };
  return [element('w:hyperlink', { ...target, 'w:history': 1 }, each(content, { context, look: linked }))];
}

function targetOf(to: Link['to'], { progress }: Context): Record<string, string> | undefined {
  if ('heading' in to) {
    const anchor = progress.bookmarks.name(to.heading);
    return anchor === undefined ? undefined : { 'w:anchor': anchor };
  }
  const id = progress.links.id(to);
  return id === undefined ? undefined : { 'r:id': id };
}
