import { marked, type Token, type Tokens } from 'marked';
import { drawCard } from './card.js';
import type { Output } from './output.js';
import { wrapText } from './wrap.js';

/** A Markdown page of the docs for a terminal: wrapped to its width, code as it stands. */
export function drawPage(page: string, output: Output): string {
  const blocks = marked.lexer(page).flatMap((token) => drawBlock(token, output) ?? []);
  return blocks.join('\n\n');
}

function drawBlock(token: Token, output: Output): string | undefined {
  const { paint, width } = output;
  switch (token.type) {
    case 'heading':
      return paint.bold(token.depth === 1 ? plain(token.text) : paint.underline(plain(token.text)));
    case 'paragraph':
      return wrapText(plain(withoutLinks(token as Tokens.Paragraph)), width).join('\n');
    case 'code':
      return token.text
        .split('\n')
        .map((line: string) => (token.lang === 'yaml' ? `    ${line}` : paint.dim(`    ${line}`)))
        .join('\n');
    case 'list':
      return (token as Tokens.List).items.map((item) => drawItem(plain(item.text), width)).join('\n');
    case 'table':
      return drawTable(token as Tokens.Table, output);
    default:
      return undefined;
  }
}

// Links to other pages lead nowhere in a terminal; one that stands alone in brackets says nothing either.
function withoutLinks({ text }: Tokens.Paragraph): string {
  return text.replace(/ ?\(\[[^\]]*\]\([^)]*\)\)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function drawItem(text: string, width: number): string {
  return wrapText(text, width - 2)
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
    .join('\n');
}

// Facts stand in two columns under an empty heading; other tables keep their heading as the first row.
function drawTable({ header, rows }: Tokens.Table, output: Output): string {
  const headed = header.some(({ text }) => text.trim() !== '') ? [header, ...rows] : rows;
  return drawCard(
    headed.map(([first, ...rest]) => [plain(first?.text ?? ''), rest.map(({ text }) => plain(text)).join('  ')]),
    output,
  );
}

function plain(text: string): string {
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\\|', '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/(?<!\n)\n(?!\n)/g, (_, offset: number, whole: string) =>
      // Chinese lines are broken without a space.
      /\p{Script=Han}|[，。；：、]/u.test(whole[offset - 1] ?? '') ? '' : ' ',
    );
}
