import type { Inline, Link } from '../../documents/tree.js';
import { fileAddress, outsideAddress } from '../addresses.js';
import { type Handlers, handle } from '../handlers.js';
import { plainText, withoutLinks } from '../inlines.js';
import { HEADING_ADDRESS } from './binding/links.js';
import type { InlineNode } from './node.js';
import type { Setting } from './setting.js';
import { breakable, clean, longestWord } from './words.js';

/** Nothing to see, but a line may end there. */
const OPPORTUNITY: InlineNode = { type: 'pieces', pieces: [] };
/** Typst takes no longer ones. */
const LONGEST_ADDRESS = 2000;

const handlers: Handlers<Inline, Setting, InlineNode[]> = {
  text: ({ text, quiet }, setting) => {
    const said = words(text, setting);
    return quiet && said.length > 0 ? [{ type: 'quiet', content: said }] : said;
  },
  strong: ({ content }, setting) => [{ type: 'strong', content: inlines(content, setting) }],
  emphasis: ({ content }, setting) => [{ type: 'emphasis', content: inlines(content, setting) }],
  link: ({ to, content }, setting) => {
    const inner = inlines(withoutLinks(content), setting);
    const target = targetOf(to, setting);
    return target === undefined || !shows(inner) ? inner : [{ type: 'link', to: target, content: inner }];
  },
  badge: ({ tone, text }, setting) => [{ type: 'badge', tone, content: words(text, setting) }],
  'line-break': () => [{ type: 'line-break' }],
};

export function inlines(content: Inline[], setting: Setting): InlineNode[] {
  const nodes = content.flatMap((inline) => handle(handlers, inline, setting));
  // Short words that stand together without a blank may make a long one.
  const long = nodes.length > 1 && longestWord(plainText(content)) > roomOf(setting);
  return long ? nodes.flatMap((node) => [OPPORTUNITY, node]) : nodes;
}

/** A text of the tree; none where nothing of it can be printed. */
export function words(text: string, setting: Setting): InlineNode[] {
  const pieces = bracketed(breakable(clean(text), roomOf(setting)));
  if (pieces.length > 1) return [{ type: 'pieces', pieces }];
  return pieces[0] === '' || pieces[0] === undefined ? [] : [pieces[0]];
}

// By the rules of Unicode no line ends between a closing quotation mark and a bracket, however wide the two.
const BRACKET = /(?<=[”’»] )(?=\()/;

function bracketed(pieces: string[]): string[] {
  return pieces.flatMap((piece) => (BRACKET.test(piece) ? piece.split(BRACKET) : [piece]));
}

/** What a line has room for, in em of the Latin font. */
function roomOf({ room, size, stretch }: Setting): number {
  return room / (size * stretch);
}

function targetOf(to: Link['to'], { headings }: Setting): { label: string } | { address: string } | undefined {
  if ('heading' in to) {
    const target = headings.target(to.heading);
    return target && 'heading' in target ? { address: `${HEADING_ADDRESS}${target.heading}` } : target;
  }
  const address = 'document' in to ? fileAddress(to.document, 'pdf') : outsideAddress(to.address);
  return address === undefined || address.length > LONGEST_ADDRESS ? undefined : { address };
}

/** Whether there is anything to be seen. */
export function shows(content: InlineNode[]): boolean {
  return content.some((node) => {
    if (typeof node === 'string') return /[^\p{Default_Ignorable_Code_Point}\s]/u.test(node);
    if (node.type === 'line-break') return false;
    return node.type === 'pieces' || shows(node.content);
  });
}
