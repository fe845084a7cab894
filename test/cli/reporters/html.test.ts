import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, HOSTILE, manyFindings, optionsFor, projectResult, resultOf } from './sample.js';

const HOSTILE_RESULT = resultOf(HOSTILE, {
  excepted: HOSTILE.map((one) => ({ ...excepted({}, { reason: one.message, by: one.message }), finding: one })),
  textOf: () => HOSTILE.map(({ message }) => message.replaceAll('\n', ' ')).join('\n'),
});

describe('a page that stands alone', () => {
  test.each([['en'], ['zh-CN']] as const)('names no address outside and loads nothing: %s', async (lang) => {
    const result = await projectResult({ 'roles/r.yaml': 'rols: []\n' }, lang);
    const page = await REPORTERS.html(result, await optionsFor(lang));
    expect(page).not.toMatch(/https?:|\/\/[a-z]|url\(|@import|\s(?:src|srcset|action)=/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#findings']);
    expect(page).toContain(`<html lang="${lang}">`);
  });

  test('runs its own script alone', async () => {
    const page = await REPORTERS.html(HOSTILE_RESULT, await optionsFor());
    const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
  });
});

test('a finding with its words, place, rule and lines', async () => {
  const page = await REPORTERS.html(resultOf([finding()]), await optionsFor());
  expect(page).toContain(
    '<summary><bdi>blueprints/phone.yaml</bdi><span class="badge warning" title="Warnings">1</span></summary>',
  );
  expect(page).toContain(
    '<article class="finding warning" data-severity="warning" data-topic="feedback" data-rule="no-review-date">',
  );
  expect(page).toContain('<code class="rule" title="Every standard says when it is reviewed.">no-review-date</code>');
  expect(page).toContain(
    '<pre><span class="hit" data-line="3"><mark>bcdefgh</mark>: 2</span><span data-line="4">end: 3</span></pre>',
  );
});

test('a long line and a long finding are cut', async () => {
  const text = `a: ${'x'.repeat(5000)}zzz\n${'- y\n'.repeat(50)}`;
  const all = [
    finding({ line: 1, column: 5004, endLine: 1, endColumn: 5007 }),
    finding({ line: 2, column: 1, endLine: 51, endColumn: 4 }),
  ];
  const page = await REPORTERS.html(resultOf(all, { textOf: () => text }), await optionsFor());
  expect(page).toContain('<mark>zzz</mark>');
  expect(page).not.toContain('x'.repeat(300));
  expect(page.match(/<span class="hit" /g)).toHaveLength(7);
});

test('a file that could not be read has no lines to show', async () => {
  const page = await REPORTERS.html(resultOf([finding({ file: 'gone.yaml' })]), await optionsFor());
  expect(page).not.toContain('<pre>');
});

test('hostile texts are text', async () => {
  const page = await REPORTERS.html(HOSTILE_RESULT, await optionsFor());
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/<img|<script>alert|<b>&amp;/);
  expect(page).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  const opened = [...page.matchAll(/<(details|article|section|ul|pre|span|p|code)\b/g)].length;
  const closed = [...page.matchAll(/<\/(details|article|section|ul|pre|span|p|code)>/g)].length;
  expect(closed).toBe(opened);
});

test('without findings it says so, what ran, and what is excepted', async () => {
  const terms = { reason: 'Contract renews', by: 'Quality manager', until: '2027-05-31' };
  const page = await REPORTERS.html(
    resultOf([], { excepted: [excepted({}, terms)], asOf: '2027-01-01' }),
    await optionsFor('en', { asOfGiven: true }),
  );
  expect(page).toContain('Nothing to mend');
  expect(page).not.toContain('<form');
  expect(page).toContain('<td>An id stands for one thing in the whole project.</td>');
  expect(page).toContain('Contract renews<span>granted by Quality manager</span><span>until 2027-05-31</span>');
  expect(page).toContain('held against 2027-01-01.');
});

test('the filter offers what was found', async () => {
  const page = await REPORTERS.html(resultOf(manyFindings(8)), await optionsFor());
  expect(page).toContain('<option value="own">Rules of this project</option>');
  expect(page).toContain(
    '<optgroup label="Feedback and review"><option value="no-review-date">no-review-date (2)</option></optgroup>',
  );
  expect(page).toMatch(/<form class="filter"[^>]* hidden>/);
});
