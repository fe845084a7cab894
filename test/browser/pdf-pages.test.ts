import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTrees } from '../../src/documents/build.js';
import type { Block, DocumentTree } from '../../src/documents/tree.js';
import { loadProject } from '../../src/index.js';
import { documentWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import { plainText } from '../../src/renderers/inlines.js';
import { nativeEngine } from '../../src/renderers/pdf/engine/native.js';
import { SHIPPED } from '../../src/renderers/pdf/fonts/shipped.js';
import { pdfRenderer, renderPdf } from '../../src/renderers/pdf/index.js';
import { Press } from '../../src/renderers/pdf/press.js';
import { printVolume } from '../../src/renderers/pdf/volume.js';
import { readAssets } from '../../src/workspace/assets.js';
import { everywhere, HOSTILE, heading, paragraph, text, tree } from '../renderers/sample.js';

/** Pages of PDF files held against the document trees they come from, through poppler. */

const work = mkdtempSync(path.join(tmpdir(), 'csm-pdf-pages-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const poppler = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
const squeezed = (written: string) => written.replace(/[\s\u00ad\u200b]+/g, '');

function saved(pdf: Uint8Array): string {
  const file = path.join(work, 'document.pdf');
  writeFileSync(file, pdf);
  return file;
}

const pagesOf = (pdf: Uint8Array) => poppler('pdftotext', '-layout', saved(pdf), '-').split('\f').slice(0, -1);
const linesOf = (page: string) => page.split('\n').map(squeezed).filter(Boolean);

/** The text in the order of the tags: what a screen reader reads. */
const read = (pdf: Uint8Array) =>
  squeezed(
    poppler('pdfinfo', '-struct-text', saved(pdf))
      .split('\n')
      .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
      .join(''),
  );

/** Words that reach beyond the margins of their page, or stand on nothing but a part of it. */
function clipped(pdf: Uint8Array, margin = 28): string[] {
  let [width, height] = [0, 0];
  return poppler('pdftotext', '-bbox', saved(pdf), '-')
    .split('\n')
    .flatMap((line) => {
      const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
      if (page) [width, height] = [Number(page[1]), Number(page[2])];
      const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</.exec(line);
      if (!word) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1, 5).map(Number);
      const inside = left > margin && right < width - margin && top > margin / 2 && bottom < height - margin / 2;
      return inside ? [] : [`${word[5]} at ${left},${top}`];
    });
}

/** What the blocks say, in the order in which they are read; lines to sign have empty cells and are left out. */
function said(blocks: Block[]): string {
  const parts = blocks.map((block): string => {
    if (block.type === 'heading') return `${block.number ?? ''}${plainText(block.content)}`;
    if (block.type === 'paragraph') return plainText(block.content);
    if (block.type === 'list') {
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '•'}${said(item)}`).join('');
    }
    if (block.type === 'facts') return block.rows.map(({ label, value }) => label + plainText(value)).join('');
    if (block.type === 'table') {
      const cells = block.rows.flatMap((row) => block.columns.map((_, i) => (row[i] ?? []).map(plainText).join('')));
      return block.columns.map(({ title }) => title).join('') + cells.join('');
    }
    return block.type === 'callout' || block.type === 'keep' ? said(block.content) : '';
  });
  return squeezed(parts.join(''));
}

async function treesOf(folder: string, locale: Locale): Promise<DocumentTree[]> {
  const { project, root } = loadProject(folder);
  return buildTrees(project, locale, await documentWords(locale), readAssets(root, project, locale));
}

describe.each([
  ['examples/parcel', 'en', {}],
  ['examples/parcel', 'en', { paper: 'Letter', watermark: 'DRAFT' }],
  ['examples/parcel', 'zh-CN', { orientation: 'landscape' }],
  ['examples/bank-zh', 'zh-CN', {}],
] satisfies [string, Locale, Partial<DocumentTree>][])('%s in %s, %j', (folder, locale, changes) => {
  const printed: { document: DocumentTree; pdf: Uint8Array; pages: string[] }[] = [];

  beforeAll(async () => {
    const render = await pdfRenderer();
    for (const plain of await treesOf(folder, locale)) {
      const document = { ...plain, ...changes };
      const pdf = render(document);
      printed.push({ document, pdf, pages: pagesOf(pdf) });
    }
  });

  test('says what the tree says, letter by letter and in its order', () => {
    // Poppler takes long over the tags of a long document: once is enough.
    const looked = printed.filter(({ document: { kind } }) => kind !== 'manual' || Object.keys(changes).length === 0);
    for (const { document, pdf } of looked) {
      const end = document.body.findIndex(({ type }) => type === 'signatures');
      const whole = said(end < 0 ? document.body : document.body.slice(0, end));
      expect(read(pdf).includes(whole), document.name).toBe(true);
    }
  });

  test('clips nothing', () => {
    for (const { document, pdf } of printed.filter(({ document: { watermark } }) => watermark === undefined)) {
      expect(clipped(pdf), document.name).toEqual([]);
    }
  });

  test('leaves no heading alone at the foot of a page, and no page empty', () => {
    for (const { document, pages } of printed.filter(({ document: { reading } }) => reading !== 'wall')) {
      const titles = new Set(document.body.map((block) => (block.type === 'heading' ? said([block]) : '')));
      const front = document.cover === 'page' ? 2 : 0;
      for (const [i, page] of pages.entries()) {
        if (i < front) continue;
        const lines = linesOf(page);
        expect(lines.length, `${document.name}, page ${i + 1}`).toBeGreaterThan(2);
        expect(titles, `${document.name}, page ${i + 1}`).not.toContain(lines.at(-2));
      }
    }
  });

  test('repeats the head of a table on every page it runs over', () => {
    const { document, pages } = printed.find((one) => one.document.kind === 'manual') ?? printed[0] ?? { pages: [] };
    const longest = (document?.body ?? [])
      .flatMap((block) => (block.type === 'table' ? [block] : []))
      .toSorted((a, b) => b.rows.length - a.rows.length)[0];
    const head = squeezed((longest?.columns ?? []).map(({ title }) => title).join(''));
    const heads = pages.filter((page) => squeezed(page).includes(head)).length;
    expect(longest?.rows.length).toBeGreaterThan(15);
    expect(heads).toBeGreaterThan(1);
  });

  test('bears its watermark on every page, or none', () => {
    for (const {
      pdf,
      document: { watermark },
    } of printed) {
      const pages = poppler('pdftotext', '-raw', saved(pdf), '-').split('\f').slice(0, -1);
      // Set aslant, its letters come out one by one.
      const marked = pages.filter((page) => page.includes('D\nR\nA\nF\nT'));
      expect(marked.length).toBe(watermark ? pages.length : 0);
    }
  });
});

test('a document bound of parts has the same words and pages, and page numbers that are right', async () => {
  const [, manual] = await treesOf('examples/parcel', 'en');
  if (manual?.kind !== 'manual') throw new Error('the manual is not where it was');
  const families = SHIPPED.slice(0, 2);
  const fonts = families.map(({ name }) => ({ name }));
  const press = new Press((await nativeEngine()).with(families), { fonts, logo: manual.brand.logo });
  const bound = printVolume(manual, press);
  const whole = await renderPdf(manual);
  const words = (pdf: Uint8Array) => squeezed(pagesOf(pdf).join('')).replace(/Page\d+of\d+/g, '');
  expect(words(bound).length).toBe(words(whole).length);
  expect(read(bound)).toContain(said(manual.body.slice(0, -8)).slice(0, 20_000));
  const pages = pagesOf(bound);
  for (const [i, page] of pages.entries()) {
    if (i > 0) expect(squeezed(page)).toContain(`Page${i + 1}of${pages.length}`);
  }
  // The contents list tells the page each chapter is on.
  const chapters = manual.body.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [said([block])] : [],
  );
  const contents = linesOf(pages[1] ?? '');
  for (const chapter of chapters) {
    const page = Number(contents.find((line) => line.startsWith(chapter))?.slice(chapter.length));
    expect(linesOf(pages[page - 1] ?? ''), chapter).toContain(chapter);
  }
  const places = poppler('pdfinfo', '-dests', saved(bound));
  for (const id of ['purpose', 'encounter-book-online', 'standards']) expect(places).toContain(`"${id}"`);
});

test('hostile text stays text, within the margins', async () => {
  const render = await pdfRenderer();
  const long = ['x'.repeat(5000), '长'.repeat(3000), 'a\u0301'.repeat(300), `https://example.com/${'a/'.repeat(300)}`];
  for (const word of [...HOSTILE, ...long]) {
    for (const locale of ['en', 'zh-CN'] as const) {
      expect(clipped(render({ ...everywhere(word), locale })), word.slice(0, 40)).toEqual([]);
    }
  }
  const formula = '=HYPERLINK("https://evil.example";"x") #import "x" $x^2$ \\ *b* _i_ <b>';
  expect(read(render(tree([paragraph(formula)])))).toContain(squeezed(formula));
});

test('links lead where they should, and nowhere else', async () => {
  const to = (target: { heading: string } | { document: string } | { address: string }) =>
    paragraph({ type: 'link' as const, to: target, content: [text('here')] });
  const body = [
    heading(1, 'a', 'Window'),
    to({ heading: 'a' }),
    to({ document: 'sop-x' }),
    to({ address: 'javascript:alert(1)' }),
  ];
  const file = saved(await renderPdf(tree(body)));
  expect(poppler('pdfinfo', '-dests', file)).toMatch(/1 \[ XYZ .*"a"/);
  expect(poppler('pdfinfo', '-url', file)).toMatch(/sop-x\.pdf/);
  expect(poppler('pdfinfo', '-url', file)).not.toContain('javascript');
});

test('what hangs on the wall is larger than what lies on a desk', async () => {
  const sizeOf = (pdf: Uint8Array) =>
    Number(
      /xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Arrive/
        .exec(poppler('pdftotext', '-bbox', saved(pdf), '-'))
        ?.slice(1)
        .reduce((low, high) => String(Number(high) - Number(low))),
    );
  const body = [heading(1, 'a', 'On time'), paragraph('Arrive within the window.')];
  expect(sizeOf(await renderPdf(tree(body, { reading: 'wall' })))).toBeGreaterThan(
    1.5 * sizeOf(await renderPdf(tree(body))),
  );
});

const KOREAN = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'].find((file) => existsSync(file));

test('a font of the client covers what the shipped ones lack, also out of a collection', async () => {
  if (!KOREAN) throw new Error('this test needs a Korean font (apt-get install fonts-noto-cjk)');
  const document = tree([paragraph('고객 서비스 표준')]);
  await expect(renderPdf(document)).rejects.toMatchObject({ code: 'uncovered-characters' });
  const pdf = await renderPdf(document, { fonts: [{ name: KOREAN, bytes: readFileSync(KOREAN) }] });
  expect(read(pdf)).toContain('고객서비스표준');
  expect(poppler('pdffonts', saved(pdf))).toContain('csmOwn1');
});
