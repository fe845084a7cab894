import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocuments, loadProject } from '../../src/index.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const work = mkdtempSync(path.join(tmpdir(), 'csm-screen-'));
const files: string[] = [];
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM) throw new Error('these tests look through Chromium: install it (apt-get install chromium)');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const loaded = loadProject('examples/parcel');
  for (const { path: name, content } of await buildDocuments(loaded, { locales: ['en', 'both'], formats: ['html'] })) {
    const file = path.join(work, name.replaceAll('/', '-'));
    writeFileSync(file, content);
    files.push(file);
  }
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** What shows a scroll bar in a window of some width, of all documents whose names match. */
async function scrolling(width: number, names: RegExp): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const file of files.filter((one) => names.test(one))) {
    await page.goto(pathToFileURL(file).href);
    const elements: string[] = await page.evaluate(`Array.from(document.querySelectorAll('html, body *'))
      .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflow))
      .filter((one) => one.scrollWidth > one.clientWidth || (one !== document.documentElement && one.scrollHeight > one.clientHeight))
      .map((one) => one.tagName + '.' + one.className)`);
    found.push(...elements.map((one) => `${path.basename(file)}: ${one}`));
  }
  await page.close();
  return found;
}

test('nothing scrolls sideways in a window as wide as a desk has', async () => {
  expect(await scrolling(1280, /\.html$/)).toEqual([]);
});

test('a questionnaire is answered on a phone without scrolling sideways', async () => {
  expect(files.filter((one) => /survey/.test(one)).length).toBeGreaterThan(3);
  expect(await scrolling(360, /survey/)).toEqual([]);
});

test('on a phone only tables scroll, never the page', async () => {
  expect((await scrolling(390, /\.html$/)).filter((one) => !/DIV\.table/.test(one))).toEqual([]);
});
