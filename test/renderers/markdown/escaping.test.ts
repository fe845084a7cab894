import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/renderers/markdown/escape.js';
import { renderMarkdown } from '../../../src/renderers/markdown/index.js';
import { everywhere, HOSTILE, paragraph, tree } from '../sample.js';

const body = (text: string) =>
  renderMarkdown(tree([paragraph(text)]))
    .split('\n\n')
    .slice(2)
    .join('\n\n')
    .trimEnd();

test.each([
  ['a | b', 'a \\| b'],
  ['`code`', '\\`code\\`'],
  ['<script>', '\\<script>'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['1. no list', '1\\. no list'],
  ['2) no list', '2\\) no list'],
  ['3.5 days', '3.5 days'],
  ['> no quote', '\\> no quote'],
  ['===', '\\==='],
  ['~~kept~~ 30~50', '\\~\\~kept\\~\\~ 30\\~50'],
  ['取件_窗口_标准', '取件\\_窗口\\_标准'],
  ['[a](b) ![c]', '\\[a\\](b) !\\[c\\]'],
  ['&copy; R&D, A & B', '\\&copy; R\\&D, A & B'],
  ['C:\\temp', 'C:\\\\temp'],
  ['https://a_b.example and www.a_b.example', 'https\\://a\\_b.example and www\\.a\\_b.example'],
  ['two\nlines\r\n\r\n    here ', 'two lines here'],
  ['costs $5 or $6', 'costs \\$5 or \\$6'],
])('%j is written %j', (text, markdown) => {
  expect(body(text)).toBe(markdown);
});

test('text comes back when the escapes are taken off', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
        text.replace(/[ \t\r\n\u2028\u2029]+/g, ' '),
      );
    }),
  );
});

test('no text becomes a tag or a row of its own, wherever it stands', () => {
  const lines = renderMarkdown(everywhere('word')).split('\n').length;
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, '|', '\n', '`', '*', '_', '[', '](', '<b>'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const markdown = renderMarkdown(everywhere(`w${pieces.join('')}w`));
      const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(unescaped).not.toMatch(/<(?!\/?(?:strong|em|code|br)>|a id="[^"<>]*"><\/a>|\/a>\n)/);
      expect(markdown).not.toMatch(/[ \t]$/m);
      expect(markdown).toMatch(/[^\n]\n$/);
      expect(markdown.split('\n')).toHaveLength(lines);
    }),
  );
});
