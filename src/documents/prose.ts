import { lexer, type Token, type Tokens } from 'marked';
import { inlines, text } from './compose.js';
import type { Block, Heading, Inline } from './tree.js';

/**
 * The client's own Markdown as blocks of the tree. Headings begin one level below the chapter they
 * stand in; HTML, pictures and anything else that has no place in the tree come out as plain text.
 */
export function proseBlocks(markdown: string, idPrefix: string): Block[] {
  let headings = 0;
  const blocks = (tokens: Token[]): Block[] => tokens.flatMap((token) => block(token));
  const block = (token: Token): Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading': {
        const { depth, tokens } = token as Tokens.Heading;
        headings += 1;
        const level = Math.min(depth, 4) as Heading['level'];
        return [{ type: 'heading', level, id: `${idPrefix}-${headings}`, content: inline(tokens) }];
      }
      case 'paragraph':
      case 'text': {
        const { tokens, text: raw } = token as Tokens.Paragraph;
        return [{ type: 'paragraph', content: tokens ? inline(tokens) : inlines(raw) }];
      }
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ type: 'list', ordered, items: items.map((item) => blocks(item.tokens)) }];
      }
      case 'blockquote':
        return blocks((token as Tokens.Blockquote).tokens).map((one) =>
          one.type === 'paragraph' ? { ...one, style: 'quote' as const } : one,
        );
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        return [
          {
            type: 'table',
            columns: header.map((cell) => ({ title: cell.text, ...(cell.align && { align: ALIGN[cell.align] }) })),
            rows: rows.map((row) => row.map((cell) => [inline(cell.tokens)])),
          },
        ];
      }
      default:
        return [{ type: 'paragraph', content: inlines(plain(token)) }];
    }
  };
  return blocks(lexer(markdown));
}

const ALIGN = { left: 'start', right: 'end', center: 'center' } as const;

function inline(tokens: Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', content: inline((token as Tokens.Strong).tokens) }];
      case 'em':
        return [{ type: 'emphasis', content: inline((token as Tokens.Em).tokens) }];
      case 'br':
        return [{ type: 'line-break' }];
      case 'link': {
        const { href, tokens: content } = token as Tokens.Link;
        return [{ type: 'link', to: { address: href }, content: inline(content) }];
      }
      case 'text': {
        const nested = (token as Tokens.Text).tokens;
        return nested ? inline(nested) : [text(decoded(plain(token)))];
      }
      default:
        return [text(decoded(plain(token)))];
    }
  });
}

function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw.trim();
}

// Markdown lets people write `&amp;`; the tree holds what they mean.
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

function decoded(written: string): string {
  return written.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
