import type { Token, Tokens } from 'marked';
import { inlines, lines, text } from '../compose.js';
import { wordsOf } from '../inserts.js';
import type { Block, Heading } from '../tree.js';
import { box, inline, plain } from './inlines.js';
import { tokensOf } from './source.js';

/** Lists within lists that Word has levels for. */
const DEEPEST = 8;
/** Word counts no list from a number beyond. */
const LAST_START = 32_767;
/** Columns a page has room for. */
const MOST_COLUMNS = 20;

/**
 * The client's own Markdown as blocks of the tree. Headings begin one level below the chapter they
 * stand in; HTML, pictures and anything else that has no place in the tree come out as plain text.
 */
export function proseBlocks(markdown: string, idPrefix: string): Block[] {
  let headings = 0;
  const blocks = (tokens: Token[], depth: number): Block[] => tokens.flatMap((token) => block(token, depth));
  const block = (token: Token, depth: number): Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading': {
        const { depth: rank, tokens } = token as Tokens.Heading;
        const content = inline(tokens);
        // A heading of no words would leave a hole in the list of contents.
        if (wordsOf(content).trim() === '') return [];
        headings += 1;
        const level = Math.min(rank, 4) as Heading['level'];
        return [{ type: 'heading', level, id: `${idPrefix}-${headings}`, content }];
      }
      case 'paragraph':
      case 'text': {
        const { tokens, text: raw } = token as Tokens.Paragraph;
        return [{ type: 'paragraph', content: tokens ? inline(tokens) : inlines(raw) }];
      }
      case 'list': {
        const { ordered, items, start } = token as Tokens.List;
        // What is deeper still goes on at the last level there is.
        if (depth === DEEPEST) return items.flatMap((one) => item(one, depth));
        const from = typeof start === 'number' && start !== 1 && start <= LAST_START ? { start } : {};
        return [{ type: 'list', ordered, ...from, items: items.map((one) => item(one, depth + 1)) }];
      }
      case 'blockquote':
        return blocks((token as Tokens.Blockquote).tokens, depth).map((one) =>
          one.type === 'paragraph' ? { ...one, style: 'quote' as const } : one,
        );
      case 'table':
        return table(token as Tokens.Table);
      case 'code':
        return [{ type: 'paragraph', content: lines(plain(token).split('\n')) }];
      default:
        return [{ type: 'paragraph', content: inlines(plain(token).trim()) }];
    }
  };
  const item = ({ tokens }: Tokens.ListItem, depth: number): Block[] => {
    const [first, ...rest] = tokens;
    if (first?.type !== 'checkbox') return blocks(tokens, depth);
    const [task, ...others] = blocks(rest, depth);
    if (task?.type !== 'paragraph') return [{ type: 'paragraph', content: [box(first)] }, ...blocks(rest, depth)];
    return [{ ...task, content: [box(first), ...task.content] }, ...others];
  };
  return blocks(tokensOf(markdown), 0);
}

function table({ header, rows }: Tokens.Table): Block[] {
  // Side by side their words would stand a letter to a line.
  if (header.length > MOST_COLUMNS) {
    return [header, ...rows].map((row) => ({
      type: 'paragraph',
      content: row.flatMap((cell, i) => [...(i === 0 ? [] : [text(' | ')]), ...inline(cell.tokens)]),
    }));
  }
  return [
    {
      type: 'table',
      columns: header.map((cell) => ({
        title: wordsOf(inline(cell.tokens)),
        ...(cell.align && { align: ALIGN[cell.align] }),
      })),
      rows: rows.map((row) => row.map((cell) => [inline(cell.tokens)])),
    },
  ];
}

const ALIGN = { left: 'start', right: 'end', center: 'center' } as const;
