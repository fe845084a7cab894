import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocuments, loadProject } from '../../src/index.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const work = mkdtempSync(path.join(tmpdir(), 'csm-print-'));
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM)
    throw new Error('these tests print through Chromium: install it (apt-get install chromium poppler-utils)');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

const DOCUMENTS = [
  { folder: 'examples/parcel', locale: 'en', paper: 'A4', page: (n: number, of: number) => `Page ${n} of ${of}` },
  { folder: 'examples/parcel', locale: 'en', paper: 'Letter', page: (n: number, of: number) => `Page ${n} of ${of}` },
  { folder: 'examples/bank-zh', locale: 'zh-CN', paper: 'A4', page: (n: number, of: number) => `第${n}页，共${of}页` },
] as const;

const LYING = { A4: /84[12](?:\.\d+)? x 59[45](?:\.\d+)? pts/, Letter: /792 x 612 pts/ };
const SIZES = { A4: /59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts/, Letter: /612 x 792 pts/ };

describe.each(DOCUMENTS)('$folder in $locale on $paper', ({ folder, locale, paper, page: pageLine }) => {
  const printed = new Map<
    string,
    { pages: string[]; info: string; headings: string[]; clipped: string[]; requests: string[] }
  >();

  beforeAll(async () => {
    const loaded = loadProject(folder);
    loaded.project.config.documents = { ...loaded.project.config.documents, brand: { paper } };
    const files = await buildDocuments(loaded, { locales: [locale], formats: ['html'] });
    for (const file of files) printed.set(path.basename(file.path, '.html'), await print(String(file.content)));
  });

  test('has every kind of document', () => {
    const kinds = new Set(Array.from(printed.keys(), (name) => name.split('-')[0]));
    expect(kinds).toEqual(
      new Set(['index', 'manual', 'sop', 'card', 'job', 'checklist', 'survey', 'charter', 'traceability']),
    );
  });

  test('has every card on one page', () => {
    for (const [name, { pages }] of printed) if (name.startsWith('card-')) expect(pages.length, name).toBe(1);
  });

  test('has the size of the paper', () => {
    for (const [name, { info }] of printed) {
      expect(info, name).toMatch(name === 'traceability' ? LYING[paper] : SIZES[paper]);
    }
  });

  test('numbers every page, but for the cover of the manual and the cards', () => {
    for (const [name, { pages }] of printed) {
      for (const [i, text] of pages.entries()) {
        if ((name === 'manual' && i === 0) || name.startsWith('card-')) continue;
        expect(text.replaceAll(' ', ''), `${name}, page ${i + 1}`).toContain(
          pageLine(i + 1, pages.length).replaceAll(' ', ''),
        );
      }
    }
  });

  test('leaves no heading alone at the foot of a page, and no page empty', () => {
    for (const [name, { pages, headings }] of printed) {
      for (const [i, text] of pages.entries()) {
        // The cover has no foot, and the contents are made of headings; elsewhere the foot is the last line.
        if (name === 'manual' && i <= 1) continue;
        const lines = text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ''))
          .filter(Boolean);
        const last = lines.at(-2) ?? '';
        expect(lines.length, `${name}, page ${i + 1}`).toBeGreaterThan(3);
        expect(headings, `${name}, page ${i + 1} ends with a heading`).not.toContain(last);
      }
    }
  });

  test('repeats the header row of a table that runs over pages', () => {
    const { pages } = printed.get('manual') ?? { pages: [] };
    const header = locale === 'en' ? 'Customerssay' : '客户的话';
    const title = locale === 'en' ? 'Whatmattersmosttocustomers' : '客户最看重什么';
    const squeezed = pages.map((text) => text.replace(/\s+/g, ''));
    // Pages 1 and 2 are the cover and the contents, which name the chapter too.
    const first = squeezed.findIndex((text, i) => i > 1 && text.includes(title));
    expect(squeezed[first + 1]?.slice(0, 120)).toContain(header);
  });

  test('clips nothing and asks for nothing', () => {
    for (const [name, { clipped, requests }] of printed) {
      expect(clipped, name).toEqual([]);
      expect(requests, name).toEqual([]);
    }
  });
});

async function print(html: string) {
  const file = path.join(work, 'page.html');
  const pdf = path.join(work, 'page.pdf');
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
  const { headings, clipped } = await page.evaluate(READ_PAGE);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.close();
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  return { pages, info, headings, clipped, requests };
}

// As text, because it runs in the browser and the sources know no DOM.
const READ_PAGE = `(() => {
  const squeezed = (element) => element.textContent.replace(/\\s+/g, '');
  const clips = (element) => element.scrollWidth > element.clientWidth + 1;
  return {
    headings: [...document.querySelectorAll('h2, h3, h4, h5')].map(squeezed),
    clipped: [...document.querySelectorAll('td, th, dd, li, p')].filter(clips).map(squeezed),
  };
})()` as unknown as () => { headings: string[]; clipped: string[] };
