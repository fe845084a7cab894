import type { Inline, Link } from '../../documents/tree.js';
import { type Handlers, handle } from '../handlers.js';
import { withoutLinks } from '../inlines.js';
import type { Context } from './context.js';
import { LINE_BREAK, type RunLook, run } from './runs.js';
import { badgeStyle } from './styles/characters.js';
import { type Attributes, xml } from './xml.js';

/** What the inlines around one make of it. */
interface Surroundings {
  context: Context;
  look: RunLook;
}

const handlers: Handlers<Inline, Surroundings> = {
  text: ({ text, quiet }, { context, look }) =>
    text === '' ? '' : run(text, context, quiet ? { style: 'Quiet' } : look),
  strong: ({ content }, surroundings) => each(content, styled(surroundings, 'Strong', { bold: true })),
  emphasis: ({ content }, surroundings) => each(content, styled(surroundings, 'Emphasis', { italic: true })),
  link: ({ to, content }, surroundings) => link(to, withoutLinks(content), surroundings),
  badge: ({ tone, text }, { context }) => run(text, context, { style: badgeStyle(tone) }),
  'line-break': () => LINE_BREAK,
};

/** The runs of a paragraph. */
export function inlines(content: Inline[], context: Context): string {
  return each(content, { context, look: {} });
}

function each(content: Inline[], surroundings: Surroundings): string {
  return content.map((inline) => handle(handlers, inline, surroundings)).join('');
}

// A run has one style: within another one, what a style would do is done directly.
function styled({ context, look }: Surroundings, style: string, directly: RunLook): Surroundings {
  return { context, look: look.style === undefined ? { ...look, style } : { ...look, ...directly } };
}

function link(to: Link['to'], content: Inline[], { context, look }: Surroundings): string {
  const target = targetOf(to, context);
  if (target === undefined) return each(content, { context, look });
  const linked: RunLook = { ...look, style: 'Hyperlink', ...(look.style === 'Strong' && { bold: true }) };
  return xml('w:hyperlink', { ...target, 'w:history': 1 }, each(content, { context, look: linked }));
}

function targetOf(to: Link['to'], { progress }: Context): Attributes | undefined {
  if ('heading' in to) {
    const anchor = progress.bookmarks.name(to.heading);
    return anchor === undefined ? undefined : { 'w:anchor': anchor };
  }
  const id = progress.links.id(to);
  return id === undefined ? undefined : { 'r:id': id };
}
