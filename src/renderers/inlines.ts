import type { Inline } from '../documents/tree.js';

/** The content without its links, for places that are a link already. */
export function withoutLinks(content: Inline[]): Inline[] {
  return content.flatMap((inline): Inline[] => {
    if (inline.type === 'link') return withoutLinks(inline.content);
    if (inline.type === 'strong' || inline.type === 'emphasis') {
      return [{ ...inline, content: withoutLinks(inline.content) }];
    }
    return [inline];
  });
}

/** The content of a heading as the contents list shows it: no links, on one line. */
export function contentsLine(content: Inline[]): Inline[] {
  return withoutLinks(content).map((inline) => (inline.type === 'line-break' ? { type: 'text', text: ' ' } : inline));
}

/** The bare text. */
export function plainText(content: Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'line-break') return ' ';
      return 'content' in inline ? plainText(inline.content) : inline.text;
    })
    .join('');
}
