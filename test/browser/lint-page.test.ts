import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { LintResult } from '../../src/cli/findings.js';
import { REPORTERS } from '../../src/cli/reporters/index.js';
import { excepted, finding, HOSTILE, manyFindings, optionsFor, resultOf } from '../cli/reporters/sample.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const work = mkdtempSync(path.join(tmpdir(), 'csm-lint-page-'));
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM) throw new Error('these tests look at pages in Chromium: install it (apt-get install chromium)');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...args, '--disable-sync'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

const FINDINGS = [
  finding({ severity: 'error', message: 'First of all' }),
  finding({ severity: 'info', rule: 'unique-id', message: 'Second', line: 4, endLine: 4 }),
  finding({ severity: 'warning', file: 'roles/团队.yaml', message: 'Third 第三' }),
];

/** Opens the report of a result; fails the test when the page asks for anything or a script goes wrong. */
async function open(result: LintResult, javaScriptEnabled = true): Promise<Page> {
  const file = path.join(work, 'report.html');
  writeFileSync(file, await REPORTERS.html(result, await optionsFor()));
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('request', (request) => request.url().startsWith('file:') || faults.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  return page;
}

const shown = (page: Page) => page.locator('.finding:visible .message').allTextContents();

test('without script everything shows, and no control that would do nothing', async () => {
  const page = await open(resultOf(FINDINGS), false);
  expect(await shown(page)).toHaveLength(3);
  expect(await page.locator('form').isVisible()).toBe(false);
});

test('the filter narrows by text, severity, topic and rule', async () => {
  const page = await open(resultOf(FINDINGS));
  const count = page.locator('output');
  expect(await count.textContent()).toBe('3 of 3 findings');

  await page.fill('[name=text]', '第三');
  await expect.poll(() => shown(page)).toEqual(['Third 第三']);
  expect(await page.locator('.file:visible').count()).toBe(1);
  await page.fill('[name=text]', 'ROLES/团');
  await expect.poll(() => shown(page)).toEqual(['Third 第三']);
  await page.click('button[type=reset]');
  await expect.poll(() => shown(page)).toHaveLength(3);

  await page.uncheck('[value=error]');
  expect(await shown(page)).toEqual(['Second', 'Third 第三']);
  await page.selectOption('[name=rule]', 'unique-id');
  expect(await shown(page)).toEqual(['Second']);
  await page.selectOption('[name=topic]', 'feedback');
  expect(await shown(page)).toEqual([]);
  expect(await page.locator('.nothing').isVisible()).toBe(true);

  await page.click('a[data-topic=links]');
  await expect.poll(() => shown(page)).toEqual(['Second']);
  expect(await count.textContent()).toBe('1 of 3 findings');
});

test('nothing in texts or names runs or loads', async () => {
  const page = await open(resultOf(HOSTILE, { excepted: [excepted({}, { reason: HOSTILE[0]?.message ?? '' })] }));
  expect(await page.locator('.finding').count()).toBe(HOSTILE.length);
  expect(await page.locator('.finding img, .finding script, .finding b b').count()).toBe(0);
});

test('10,000 findings can be filtered while one types', async () => {
  const page = await open(resultOf(manyFindings(10_000)));
  const began = Date.now();
  await page.fill('[name=text]', 'standard-2999');
  await expect.poll(() => page.locator('output').textContent(), { interval: 50 }).toBe('3 of 10,000 findings');
  expect(Date.now() - began).toBeLessThan(3000);
});

/** Contrast of texts with what is behind them, as WCAG 2 defines it. */
const CONTRASTS = `(() => {
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((one) => linear(Number(one) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (node) => {
    if (!node) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(node);
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(node.parentElement) : backgroundColor;
  };
  const texts = '.sum, .day, .tile span, .tile b, .badge, .meta b, .place, .rule, .message, mark, .product, pre span';
  return [...document.querySelectorAll(texts)].map((node) => {
    const both = [luminance(getComputedStyle(node).color), luminance(groundOf(node))].sort((x, y) => y - x);
    return { what: node.className || node.tagName, ratio: (both[0] + 0.05) / (both[1] + 0.05) };
  });
})()`;

test.each(['light', 'dark'] as const)('text can be read on its ground: %s', async (colorScheme) => {
  const page = await open(resultOf(FINDINGS));
  await page.emulateMedia({ colorScheme });
  const ratios = await page.evaluate<{ what: string; ratio: number }[]>(CONTRASTS);
  expect(ratios.length).toBeGreaterThan(10);
  expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
});

test('on paper the controls are gone and the folds are open', async () => {
  const page = await open(resultOf(FINDINGS, { excepted: [excepted()] }));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  expect(await page.locator('.excepted .message').isVisible()).toBe(true);
});
