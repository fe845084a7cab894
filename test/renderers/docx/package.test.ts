import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/renderers/docx/index.js';
import { readProject } from '../../../src/workspace/read-project.js';
import { treesOf } from '../../support/trees.js';
import { everywhere, paragraph, tree } from '../sample.js';
import { partsOf } from '../xlsx/parts.js';
import { ORDER } from './order.js';
import { allParts, childrenOf, partOfTree, xmlFaults } from './word.js';

describe.each([
  ['examples/parcel', 'en' as const],
  ['examples/bank-zh', 'zh-CN' as const],
])('the documents of %s in %s', (root, locale) => {
  const files = new Map<string, Map<string, string>>();

  beforeAll(async () => {
    for (const document of await treesOf(readProject(root).project, locale)) {
      files.set(document.name, await allParts({ ...document, watermark: 'DRAFT' }));
    }
  });

  test('are well-formed in every part', async () => {
    // One of each kind; all have the same parts.
    const kinds = new Map(Array.from(files, ([name, parts]) => [name.split('-')[0], parts]));
    expect(kinds.size).toBeGreaterThan(6);
    for (const [kind, parts] of kinds) expect([kind, await xmlFaults(parts)]).toEqual([kind, []]);
  });

  test('have their properties in the order of the schema', () => {
    const disordered = (xml: string) =>
      Object.entries(ORDER).flatMap(([parent, order]) =>
        childrenOf(xml, parent).filter((names) => {
          const places = names.map((name) => order.indexOf(name.slice(2)));
          return places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0));
        }),
      );
    for (const [name, parts] of files) {
      for (const [part, xml] of parts) {
        if (part.startsWith('word/')) expect([name, part, disordered(xml)]).toEqual([name, part, []]);
      }
    }
  });

  test('use styles that are there, and say nothing of color, size or font themselves', () => {
    for (const parts of files.values()) {
      const defined = new Set(
        Array.from((parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g), ([, id]) => id),
      );
      for (const part of ['document', 'header1', 'footer1', 'footer2']) {
        const xml = parts.get(`word/${part}.xml`) ?? '';
        const used = Array.from(xml.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g), ([, id]) => id);
        expect(used.filter((id) => !defined.has(id))).toEqual([]);
        expect(xml).not.toMatch(/<w:(?:color|sz|szCs|highlight|u) /);
        expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia)="/);
      }
    }
  });

  test('end every cell with a paragraph, and part every two tables', () => {
    for (const parts of files.values()) {
      const xml = parts.get('word/document.xml') ?? '';
      expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>|<\/w:tcPr><\/w:tc>|<\/w:tbl><w:tbl>/);
    }
  });

  test('number their bookmarks, and refer to those that are there', () => {
    for (const parts of files.values()) {
      const xml = parts.get('word/document.xml') ?? '';
      const ids = Array.from(xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const names = new Set(
        Array.from(xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(\w+)"/g), ([, name]) => name),
      );
      for (const [, anchor] of xml.matchAll(/(?:w:anchor="|PAGEREF )(\w+)/g)) expect(names).toContain(anchor);
      const related = parts.get('word/_rels/document.xml.rels') ?? '';
      for (const [, id] of xml.matchAll(/r:(?:id|embed)="(\w+)"/g)) expect(related).toContain(`Id="${id}"`);
    }
  });
});

test('the same tree gives the same bytes', async () => {
  const document = everywhere('word');
  expect(await renderDocx(structuredClone(document))).toEqual(await renderDocx(document));
});

test('nothing in the file is of today: the document has a date, or a fixed one', async () => {
  const core = await partOfTree(tree([]), 'docProps/core.xml');
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  expect(await partOfTree(tree([], { date: '2027-01-01' }), 'docProps/core.xml')).toContain('>2027-01-01T00:00:00Z<');
  expect(await partOfTree(tree([], { date: 'soon' }), 'docProps/core.xml')).toContain('>2000-01-01T00:00:00Z<');
});

test('the file says what it is, whose it is and in which language', async () => {
  const bytes = await renderDocx(tree([paragraph('a')], { title: 'Q&A', subtitle: '<b>', locale: 'zh-CN' }));
  const [first] = partsOf(bytes).keys();
  expect(first).toBe('[Content_Types].xml');
  const core = partsOf(bytes).get('docProps/core.xml');
  expect(core).toContain(
    '<dc:title>Q&amp;A</dc:title><dc:subject>&lt;b&gt;</dc:subject><dc:creator>Swift Parcel</dc:creator>',
  );
  expect(core).toContain('<dc:language>zh-CN</dc:language>');
  expect(partsOf(bytes).get('docProps/app.xml')).toContain('<Company>Swift Parcel</Company>');
});

test('properties and fonts keep to what Word takes', async () => {
  const long = '标'.repeat(5000);
  const document = tree([paragraph('x')], { title: long, organization: long, brand: { color: '#0b6e4f', font: long } });
  const parts = await allParts(document);
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) {
    const texts = Array.from((parts.get(name) ?? '').matchAll(/>(标+…?)</g), ([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.length === 255)).toBe(true);
  }
  expect(parts.get('word/styles.xml')).not.toContain(long);
  expect(parts.get('word/fontTable.xml')).not.toContain('标');
});
