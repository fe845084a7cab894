import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocuments, loadProject } from '../../src/index.js';

/** PDF files looked at through poppler: structure, fonts, pages, text. */

const work = mkdtempSync(path.join(tmpdir(), 'csm-pdf-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const poppler = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
/** Text without the blanks that line breaks add or take. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each([
  ['examples/parcel', 'en'],
  ['examples/parcel', 'zh-CN'],
  ['examples/bank-zh', 'zh-CN'],
] as const)('the PDF files of %s in %s', (example, locale) => {
  const loaded = loadProject(example);
  const files = new Map<string, string>();
  const texts = new Map<string, string>();

  beforeAll(async () => {
    for (const { path: name, content } of await buildDocuments(loaded, { formats: ['pdf'], locales: [locale] })) {
      const file = path.join(work, `${example}-${name}`.replaceAll('/', '_'));
      writeFileSync(file, content);
      files.set(path.basename(name, '.pdf'), file);
      texts.set(path.basename(name, '.pdf'), poppler('pdftotext', '-layout', file, '-'));
    }
  });

  test('are tagged, with a title, on the paper of the project', () => {
    for (const [name, file] of files) {
      const info = poppler('pdfinfo', file);
      expect(info, name).toMatch(/Tagged:\s+yes/);
      expect(info, name).toMatch(/Title:\s+\S/);
      expect(info, name).toMatch(/Page size:.*A4/);
    }
  });

  test('have headings, tables and lists in their structure', () => {
    const structure = poppler('pdfinfo', '-struct', files.get('manual') ?? '');
    for (const tag of ['H1', 'Table', 'TH', 'TR', 'P']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });

  test('carry every font they use', () => {
    for (const [name, file] of files) {
      const fonts = poppler('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter((line) => line.trim() !== '');
      expect(fonts.length, name).toBeGreaterThan(0);
      for (const font of fonts) expect(font, name).toMatch(/\byes\s+yes\s+yes\b/);
    }
  });

  test('hold every statement of a standard in force, letter by letter', () => {
    const manual = squeezed(texts.get('manual') ?? '');
    const wanted = loaded.project.standards.map(({ data: { statement } }) =>
      typeof statement === 'string' ? statement : (statement[locale] ?? ''),
    );
    expect(wanted.filter((statement) => !manual.includes(squeezed(statement)))).toEqual([]);
  });

  test('count their pages at the foot of each', () => {
    const pages = (texts.get('manual') ?? '').split('\f').filter((page) => page.trim() !== '');
    const counted = pages.map((page) =>
      /Page (\d+) of (\d+)|第\s*(\d+)\s*页[，,]?\s*共\s*(\d+)\s*页/.exec(page.trim().split('\n').at(-1) ?? ''),
    );
    // The cover bears no number.
    const numbers = counted.slice(1).map((match) => Number(match?.[1] ?? match?.[3]));
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
    expect(numbers.length).toBeGreaterThan(10);
  });

  test('fit a card on one page', () => {
    const cards = [...files].filter(([name]) => name.startsWith('card-'));
    expect(cards.length).toBeGreaterThan(3);
    for (const [name, file] of cards) expect(poppler('pdfinfo', file), name).toMatch(/Pages:\s+1\n/);
  });
});
