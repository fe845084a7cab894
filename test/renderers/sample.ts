import type { Block, DocumentTree, Heading, Inline } from '../../src/documents/tree.js';

export const text = (content: string): Inline => ({ type: 'text', text: content });

export const paragraph = (...content: (string | Inline)[]): Block => ({
  type: 'paragraph',
  content: content.map((item) => (typeof item === 'string' ? text(item) : item)),
});

export const heading = (level: Heading['level'], id: string, content: string, number?: string): Heading => ({
  type: 'heading',
  level,
  id,
  number,
  content: [text(content)],
});

/** A document with this body and nothing else to look at. */
export function tree(body: Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    kind: 'sop',
    name: 'sop-collection',
    locale: 'en',
    title: 'Collection',
    organization: 'Swift Parcel',
    brand: { color: '#0b6e4f' },
    paper: 'A4',
    properties: [],
    cover: 'block',
    labels: {
      contents: 'Contents',
      page: { before: 'Page ', between: ' of ', after: '' },
      name: 'Name',
      signature: 'Signature',
      date: 'Date',
    },
    body,
    ...changes,
  };
}

/** A document with `word` in every place that holds text. */
export function everywhere(word: string): DocumentTree {
  const content: Inline[] = [
    text(word),
    { type: 'strong', content: [text(word)] },
    { type: 'emphasis', content: [text(word)] },
    { type: 'badge', tone: 'hard', text: word },
    { type: 'line-break' },
    { type: 'link', to: { heading: word }, content: [text(word)] },
    { type: 'link', to: { document: word }, content: [text(word)] },
    { type: 'link', to: { address: word }, content: [text(word)] },
    { type: 'link', to: { address: `https://example.com/${word}` }, content: [text(word)] },
  ];
  const body: Block[] = [
    { type: 'contents', depth: 3 },
    { type: 'heading', level: 1, id: word, number: word, content },
    { type: 'paragraph', content },
    { type: 'paragraph', style: 'quote', content },
    {
      type: 'list',
      ordered: true,
      items: [[paragraph(word)], [{ type: 'list', ordered: false, items: [[paragraph(word)]] }]],
    },
    { type: 'facts', rows: [{ label: word, labels: [word, word], value: content }] },
    { type: 'table', columns: [{ title: word, titles: [word, word] }], rows: [[[content, content]]] },
    { type: 'callout', tone: 'gap', content: [paragraph(word)] },
    { type: 'keep', content: [paragraph(word)] },
    { type: 'page-break' },
    { type: 'signatures', rows: [{ role: word, name: word, date: word }] },
  ];
  return tree(body, {
    name: word,
    title: word,
    subtitle: word,
    organization: word,
    brand: { color: word, font: word },
    titles: [word, word],
    properties: [{ label: word, value: word, values: [word, word] }],
    cover: 'page',
    confidentiality: word,
    labels: {
      contents: word,
      page: { before: word, between: word, after: word },
      name: word,
      signature: word,
      date: word,
    },
  });
}

/** Strings that try to become markup, often. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</style></title><script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- ',
  ']]>',
  '&lt;script&gt;',
  '\\',
  '"; } body { background: url(//evil.example) } /*',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000<\u0000script>',
  '\ud800',
];
