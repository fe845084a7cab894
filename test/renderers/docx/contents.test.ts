import { expect, test } from 'vitest';
import { heading, tree } from '../sample.js';
import { partOfTree, textOf } from './word.js';

const document = tree([
  { type: 'contents', depth: 2 },
  heading(1, 'a', 'Purpose', '1'),
  heading(2, 'b', 'Scope & <more>', '1.1'),
  heading(3, 'c', 'Deeper', '1.1.1'),
  heading(1, 'd', 'Annex'),
]);

test('the list of contents is a filled field of Word down to its depth', async () => {
  const xml = await partOfTree(document, 'word/document.xml');
  const [list = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(xml) ?? [];
  expect(list).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  expect(textOf(list)).toBe('Contents 1 Purpose 1 1.1 Scope & <more> 1 Annex 1');
  expect(Array.from(list.matchAll(/<w:pStyle w:val="(TOC\w+)"/g), ([, style]) => style)).toEqual([
    'TOCHeading',
    'TOC1',
    'TOC2',
    'TOC1',
  ]);
  expect(list.match(/<w:instrText[^>]*>([^<]*)/g)?.map((one) => one.replace(/.*>/, ''))).toEqual([
    'TOC \\o "1-2" \\h \\z \\u'.replaceAll('"', '&quot;'),
    'PAGEREF _Toc000000001 \\h',
    'PAGEREF _Toc000000002 \\h',
    'PAGEREF _Toc000000004 \\h',
  ]);
  const marks = Array.from(list.matchAll(/w:fldCharType="(\w+)"/g), ([, type]) => type);
  expect(marks.filter((type) => type === 'begin')).toHaveLength(4);
  expect(marks.filter((type) => type === 'end')).toHaveLength(4);
});

test('nothing makes Word ask its reader whether to renew fields', async () => {
  expect(await partOfTree(document, 'word/document.xml')).not.toContain('w:dirty');
  expect(await partOfTree(document, 'word/settings.xml')).not.toContain('updateFields');
});
