import { expect, test } from 'vitest';
import { numbered } from '../../src/documents/outline.js';
import { proseBlocks } from '../../src/documents/prose.js';
import type { Block } from '../../src/documents/tree.js';

test('paragraphs, lists, quotes, tables and links become blocks', () => {
  const blocks = proseBlocks(
    '# Dear reader\n\nSome **strong** words, see [us](https://example.org).\n\n1. One\n2. Two\n\n> Said\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n',
    'x',
  );
  expect(blocks).toEqual([
    { type: 'heading', level: 1, id: 'x-1', content: [{ type: 'text', text: 'Dear reader' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Some ' },
        { type: 'strong', content: [{ type: 'text', text: 'strong' }] },
        { type: 'text', text: ' words, see ' },
        { type: 'link', to: { address: 'https://example.org' }, content: [{ type: 'text', text: 'us' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }],
        [{ type: 'paragraph', content: [{ type: 'text', text: 'Two' }] }],
      ],
    },
    { type: 'paragraph', style: 'quote', content: [{ type: 'text', text: 'Said' }] },
    {
      type: 'table',
      columns: [{ title: 'A' }, { title: 'B', align: 'end' }],
      rows: [[[[{ type: 'text', text: '1' }]], [[{ type: 'text', text: '2' }]]]],
    },
  ]);
});

test('HTML, pictures and code come out as plain text', () => {
  const text = JSON.stringify(
    proseBlocks('<script>alert(1)</script>\n\n![logo](a.png) `x < y` &amp; more\n\n```\ncode\n```\n', 'x'),
  );
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('logo');
  expect(text).toContain('x < y');
  expect(text).toContain(' & more');
  expect(text).not.toContain('"type":"image"');
});

test('headings are numbered by level, deeper ones left alone', () => {
  const heading = (level: 1 | 2 | 3 | 4): Block => ({ type: 'heading', level, id: '', content: [] });
  const numbers = numbered([heading(1), heading(2), heading(3), heading(4), heading(2), heading(1), heading(2)]).map(
    (block) => (block.type === 'heading' ? block.number : undefined),
  );
  expect(numbers).toEqual(['1', '1.1', '1.1.1', undefined, '1.2', '2', '2.1']);
});
