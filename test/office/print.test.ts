import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.js';
import { textIn } from '../../src/model/text.js';
import { activeStandards } from '../../src/pipeline/selection.js';
import { renderXlsx } from '../../src/renderers/xlsx/index.js';
import { readProject } from '../../src/workspace/read-project.js';
import { converted } from '../support/office.js';
import { linked } from '../support/project.js';
import { rowWith, sheetOf } from '../support/workbook.js';
import { workbookOf } from '../support/workbooks.js';
import { reckoned } from './reckoned.js';

/** The text of each printed page, without any space. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { stdout } = await execa('pdftotext', ['-raw', '-', '-'], { input: pdf });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

describe.each<[string, Locale, string]>([
  ['examples/parcel', 'en', 'Status'],
  ['examples/bank-zh', 'zh-CN', '状态'],
])('the scorecard of %s on paper', async (root, locale, heading) => {
  const { project } = readProject(root);
  const workbook = await workbookOf(project, 'scorecard', locale);
  const pages = await pagesOf(await converted(await renderXlsx(workbook), 'xlsx', 'pdf'));
  const standards = activeStandards(project.behaviors);
  const holding = (text: string) => pages.filter((page) => page.includes(text.replace(/\s+/g, '')));

  test('shows every statement in full', () => {
    for (const { data } of standards) {
      expect(holding(textIn(data.statement, locale, locale))).not.toHaveLength(0);
    }
  });

  test('repeats its headings on every page that goes on', () => {
    const table = pages.filter((page) => standards.some(({ id }) => page.includes(id)));
    expect(table.length).toBeGreaterThan(1);
    for (const page of table) expect(page).toContain(heading);
  });

  test('numbers its pages', () => {
    for (const [i, page] of pages.entries()) {
      expect(page).toMatch(
        new RegExp(locale === 'en' ? `Page${i + 1}of${pages.length}` : `第${i + 1}页，共${pages.length}页`),
      );
    }
  });

  test('is no wider than a page', () => {
    expect(pages.length).toBeLessThanOrEqual(6);
  });
});

test('what looks like a formula is text to LibreOffice too', async () => {
  const hostile = '=HYPERLINK("http://example.com","x")&A1 <b>\u0007';
  const project = linked(`encounters:
  - id: e
    name: '${hostile.replace('\u0007', '')}'
    known: observed
    behaviors: [{id: b, does: '@SUM(A1)', standards: [{id: s, kind: hard, statement: '+1+1'}]}]
`);
  const workbook = await workbookOf(project, 'scorecard');
  const sheet = sheetOf(workbook, 'scorecard');
  const at = await reckoned(workbook);
  const row = rowWith(sheet, 's');
  expect(at(row, 1, 'scorecard')).toBe('+1+1');
  expect(at(row - 1, 0, 'scorecard')).toBe('=HYPERLINK("http://example.com","x")&A1 <b>');
});
