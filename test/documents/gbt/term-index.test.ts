import { expect, test } from 'vitest';
import { bilingual } from '../../../src/documents/bilingual.js';
import { comparePinyin } from '../../../src/documents/manual/gbt/pinyin-order.js';
import type { DocumentTree, Table } from '../../../src/documents/tree.js';
import { loadProject } from '../../../src/index.js';
import type { Project } from '../../../src/model/project.js';
import { clausesOf, headingsOf, manualOf } from './manual.js';

function parcel(): Project {
  const { project } = loadProject('examples/parcel');
  const documents = { ...project.config.documents, manual: { style: 'gbt-1.1' as const } };
  return { ...project, config: { ...project.config, documents } };
}

/** Term and clauses of each entry. */
function entriesOf({ body }: DocumentTree): [string, string[]][] {
  const table = body.findLast((block): block is Table => block.type === 'table');
  const said = (cell: unknown) =>
    [...JSON.stringify(cell).matchAll(/"text":"([^"]*)"/g)].map((match) => match[1] ?? '');
  return (table?.rows ?? []).map(([term, clauses]) => [said(term).join(' | '), said(clauses)]);
}

test('pinyin decides, letters and digits come first, rare characters last', () => {
  const words = [
    '鱻味',
    '阿姨',
    '客服专员',
    '标准时间',
    '调度员',
    'VIP客户',
    '快递员',
    '3号窗口',
    '目标值',
    '底线值',
    '标准',
  ];
  expect(words.toSorted(comparePinyin)).toEqual([
    '3号窗口',
    'VIP客户',
    '阿姨',
    '标准',
    '标准时间',
    '底线值',
    '调度员',
    '客服专员',
    '快递员',
    '目标值',
    '鱻味',
  ]);
});

test('is in alphabetical order in English, by pinyin in Chinese', async () => {
  const english = entriesOf(await manualOf(parcel(), 'en')).map(([term]) => term.toLowerCase());
  expect(english).toEqual(english.toSorted());
  const chinese = entriesOf(await manualOf(parcel(), 'zh-CN')).map(([term]) => term);
  expect(chinese).toEqual(chinese.toSorted(comparePinyin));
  expect(chinese.length).toBe(english.length);
});

test('leads to clauses that are there and speak of the term', async () => {
  const tree = await manualOf(parcel(), 'zh-CN');
  const clauses = clausesOf(tree);
  const headings = new Map(headingsOf(tree).map(({ number, content }) => [number ?? '', JSON.stringify(content)]));
  for (const [term, numbers] of entriesOf(tree)) {
    for (const number of numbers.flatMap((one) => one.split('、'))) {
      const said = clauses.get(number) ?? headings.get(number);
      expect(said, `${term} ${number}`).toBeDefined();
      // In a process the role stands in the list below the clause.
      if (!said?.endsWith('组织应确保：')) expect(said).toContain(term);
    }
  }
});

test('in two languages, each entry stands beside its own translation', async () => {
  const [first, second] = await Promise.all(
    (['en', 'zh-CN'] as const).map((locale) => manualOf(parcel(), locale, { sideBySide: true })),
  );
  if (!first || !second) throw new Error('no manuals');
  const terms = entriesOf(bilingual(first, second)).map(([term]) => term);
  expect(terms).toContain('Courier | 快递员');
  expect(terms).toContain('hard standard | 硬性标准');
  expect(terms).toContain('Service Quality Indicator | 服务质量指数');
});
