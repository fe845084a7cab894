import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, escapeHtml } from '../../../src/renderers/html/escape.js';
import { renderHtml } from '../../../src/renderers/html/index.js';
import { everywhere, HOSTILE, paragraph, tree } from '../sample.js';

const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/g) ?? [];
const names = (html: string) => tags(html).map((tag) => /^<\/?[a-z0-9]+/.exec(tag)?.[0]);

test('text is escaped for elements and quoted attributes', () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
});

test('characters that HTML forbids are dropped, all others kept', () => {
  expect(escapeHtml('a\u0000b\u0007c\u007fd\u0085e\ufffef\ud800g\n\t😀收件')).toBe('abcdefg\n\t😀收件');
});

test('nothing turns the direction of what follows', () => {
  expect(escapeHtml('\u202e95%\u202c \u2067of\u2069 calls, \u200fعربي')).toBe('95% of calls, \u200fعربي');
});

test('a CSS string cannot be left', () => {
  expect(cssString('a"\\</style>\n')).toBe('"a\\22 \\5c \\3c \\2f style\\3e \\a "');
});

// The plain rendering of a harmless word has the tags any other text must lead to. Only addresses may
// differ: what is no web address gives no link either way.
const expected = names(renderHtml(everywhere('word')));
const attributes = (html: string) =>
  tags(html).flatMap((tag) => tag.replace(/"[^"]*"/g, '').match(/ [a-z-]+(?==)/g) ?? []);

test.each(HOSTILE)('%j adds no tag and no attribute anywhere', (word) => {
  const html = renderHtml(everywhere(word));
  expect(names(html).filter((name) => !name?.endsWith('<a') && !name?.endsWith('/a'))).toEqual(
    expected.filter((name) => !name?.endsWith('<a') && !name?.endsWith('/a')),
  );
  expect(new Set(attributes(html))).toEqual(new Set(attributes(renderHtml(everywhere('word')))));
  expect(html.match(/<\/style/g)).toHaveLength(1);
});

test('no text at all adds a tag', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, '<', '>', '"', "'", '&', '</', 'script'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const html = renderHtml(everywhere(pieces.join('')));
      expect(html).not.toMatch(/<script|<img|<style[^>]*>[\s\S]*<style|href="\s*javascript:/i);
      expect(html.match(/<\/style/g)).toHaveLength(1);
      expect(names(html).filter((name) => name === '<td')).toHaveLength(5);
    }),
  );
});

test('nothing outside is named, and the same tree gives the same bytes', () => {
  const html = renderHtml(tree([paragraph('Words')], { cover: 'page', confidentiality: 'Internal' }));
  expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|src=/);
  expect(renderHtml(tree([paragraph('Words')], { cover: 'page', confidentiality: 'Internal' }))).toBe(html);
});
