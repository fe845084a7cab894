import { expect, test } from 'vitest';
import type { Inline, Link } from '../../../src/documents/tree.js';
import { heading, text, tree } from '../sample.js';
import { allParts } from './word.js';

const to = (target: Link['to']): Inline => ({ type: 'link', to: target, content: [text('here')] });

async function targets(...links: Link['to'][]): Promise<{ body: string; targets: string[] }> {
  const parts = await allParts(tree([heading(1, 'a b', 'A'), { type: 'paragraph', content: links.map(to) }]));
  const related = parts.get('word/_rels/document.xml.rels') ?? '';
  return {
    body: parts.get('word/document.xml') ?? '',
    targets: Array.from(related.matchAll(/Target="([^"]*)" TargetMode="External"/g), ([, target = '']) => target),
  };
}

test('headings are reached by bookmarks, one that is not there by nothing', async () => {
  const { body, targets: outside } = await targets({ heading: 'a b' }, { heading: 'missing' });
  expect(body).toContain('<w:bookmarkStart w:id="1" w:name="_Toc000000001"/>');
  expect(body.match(/<w:hyperlink w:anchor="_Toc000000001"/g)).toHaveLength(1);
  expect(outside).toEqual([]);
});

test('other documents are reached by the names of their files beside this one', async () => {
  expect((await targets({ document: 'sop-x' }, { document: '服务 1' }, { document: 'sop-x' })).targets).toEqual([
    'sop-x.docx',
    '%E6%9C%8D%E5%8A%A1%201.docx',
  ]);
});

test('addresses become links only where they lead to the web or a mailbox, and are spelled out', async () => {
  const { body, targets: outside } = await targets(
    { address: 'https://example.com/]]?b=1&c="<x>"|{y}' },
    { address: 'mailto:desk@example.com' },
    { address: 'javascript:alert(1)' },
    { address: 'file:///etc/passwd' },
    { address: 'http://[::1]/' },
    { address: 'https://example.com/服务$&' },
    { address: `https://example.com/${'x'.repeat(3000)}` },
  );
  expect(outside).toEqual([
    'https://example.com/%5D%5D?b=1&amp;c=%22%3Cx%3E%22%7C%7By%7D',
    'mailto:desk@example.com',
    'https://example.com/%E6%9C%8D%E5%8A%A1$&amp;',
  ]);
  expect(body.match(/<w:hyperlink r:id=/g)).toHaveLength(3);
});

test('two headings of one name give one bookmark', async () => {
  const parts = await allParts(tree([heading(1, 'a', 'A'), heading(1, 'a', 'B')]));
  expect(parts.get('word/document.xml')?.match(/<w:bookmarkStart/g)).toHaveLength(1);
});

test('an address longer than programs take is no link', async () => {
  const long = `https://example.com/${'a'.repeat(2000)}`;
  expect((await targets({ address: long }, { address: long.slice(0, 2000) })).targets).toEqual([long.slice(0, 2000)]);
});
