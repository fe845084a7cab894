import type { Token, Tokens } from 'marked';
import { text } from '../compose.js';
import type { Inline } from '../tree.js';

/** Emphasis within emphasis that anybody sees. */
const DEEPEST = 8;
const BOXES = { empty: '☐ ', ticked: '☑ ' };

/** The words of a paragraph, a heading or a cell. */
export function inline(tokens: Token[], depth = 0): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em': {
        const content = inline((token as Tokens.Strong | Tokens.Em).tokens, depth + 1);
        return depth < DEEPEST ? [{ type: token.type === 'em' ? 'emphasis' : 'strong', content }] : content;
      }
      case 'br':
        return [{ type: 'line-break' }];
      case 'link': {
        const { href, tokens: content } = token as Tokens.Link;
        return [{ type: 'link', to: { address: href }, content: inline(content, depth) }];
      }
      case 'checkbox':
        return [box(token)];
      case 'text': {
        const { tokens: nested, escaped } = token as Tokens.Text;
        return nested ? inline(nested, depth) : [text(escaped ? plain(token) : joined(decoded(plain(token))))];
      }
      default:
        return [text(plain(token))];
    }
  });
}

/** The box of a task, ticked or not. */
export function box(token: Token): Inline {
  return text('checked' in token && token.checked === true ? BOXES.ticked : BOXES.empty);
}

export function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw.trim();
}

// Markdown lets people write `&amp;`; the tree holds what they mean. Numbers are read by the library.
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  sect: '§',
  deg: '°',
  times: '×',
  le: '≤',
  ge: '≥',
  rarr: '→',
};

function decoded(written: string): string {
  return written.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef‘’“”…—]';
const WRAPPED = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'gu');

/** Chinese has no blank where a line was wrapped. */
function joined(written: string): string {
  return written.replace(WRAPPED, '');
}
