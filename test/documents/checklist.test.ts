import { describe, expect, test } from 'vitest';
import type { DocumentTree, Table } from '../../src/documents/tree.js';
import { plainText } from '../../src/renderers/inlines.js';
import { linked } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

const BLUEPRINT = `encounters:
  - id: desk
    name: At the desk
    known: observed
    steps:
      - id: come
        customer: Comes to the desk
        evidence: [Name badge, Price list]
        onstage: {role: host, action: Greets}
        backstage: {role: cook, action: Cooks}
        wait: {standard: 1 min, tolerable: 3 min}
    expectations: [{id: seen, says: See me, importance: 9, source: {method: survey}}]
    behaviors:
      - {id: greets, does: Greets, role: host, answers: [seen], step: come, standards: [{id: in-time, kind: hard, statement: 90% in time, measure: {statistic: share, within: 2 min}, target: at least 90%, baseline: 80%}]}
      - {id: cooks, does: Cooks, role: cook, step: come, standards: [{id: hot, kind: hard, statement: All is hot}]}
      - {id: advises, does: Advises, role: host, standards: [{id: useful, kind: soft, statement: Advice is useful, measure: {statistic: share, question: How useful was the advice?, scale: 1-5, source: mystery-shopping}}]}
      - {id: smiles, does: Smiles, role: host, selection: {decision: leave}}
  - {id: empty, name: Nothing standardized}
roles: [{id: host, title: Host}, {id: cook, title: Cook}]
`;

async function checklist(locale: 'en' | 'zh-CN' = 'en', blueprint = BLUEPRINT): Promise<DocumentTree> {
  const [tree] = await treesOf(linked(blueprint), locale, 'checklist');
  if (!tree) throw new Error('no checklist');
  return tree;
}

/** The tables to be filled in: titles, then rows of texts. */
function forms(tree: DocumentTree): string[][][] {
  return tree.body
    .filter((block): block is Table => block.type === 'table')
    .map(({ columns, rows }) => [
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map((cell) => cell.map(plainText).join(' / '))),
    ]);
}

describe('the checklist', () => {
  test('has a line for each standardized behavior, with its points and boxes to tick', async () => {
    const [, lines = []] = forms(await checklist());
    expect(lines[0]).toEqual(['No.', 'What is to be seen', 'Points', 'Yes', 'No', 'N/A', 'Notes']);
    expect(lines).toHaveLength(4);
    expect(lines[1]?.slice(2)).toEqual(['3', '□', '□', '□', '']);
    expect(lines.flat().join()).not.toContain('Smiles');
  });

  test('says who, which standard by its code, and how long it may take', async () => {
    const [, lines = []] = forms(await checklist());
    expect(lines[1]?.[1]).toMatch(
      /^Host Greets \/ 90% in time [0-9A-Z]{4}-[0-9A-Z]{4} \/ Time allowed: 2 minutes\. Time taken: _+$/,
    );
  });

  test('tells what happens behind the scenes', async () => {
    const [, lines = []] = forms(await checklist());
    expect(lines.map((line) => line[1]?.includes('behind the scenes'))).toEqual([false, false, true, false]);
  });

  test('has room for what stands around and for waiting times', async () => {
    expect(forms(await checklist())[2]?.[1]).toEqual([
      'Comes to the desk',
      'Name badge; Price list / Waiting: standard time 1 minute, tolerable 3 minutes',
      '',
    ]);
  });

  test('asks the observer what a mystery shopper is asked', async () => {
    expect(textsOf(await checklist())).toEqual(
      expect.arrayContaining(['How useful was the advice?', 'not at all useful', 'very useful', 'cannot say']),
    );
  });

  test('adds up the points of each encounter and of all, and says how', async () => {
    const score = forms(await checklist()).at(-1) ?? [];
    expect(score.slice(1)).toEqual([
      ['At the desk', '5', '', '', ''],
      ['Total', '5', '', '', ''],
    ]);
    expect(textsOf(await checklist()).join()).toContain('Score = points given ÷ (points possible − points N/A)');
  });

  test('leaves out encounters with nothing to see, and is not made where there is nothing at all', async () => {
    expect(textsOf(await checklist())).not.toContain('Nothing standardized');
    expect(await treesOf(linked('encounters: [{id: e, name: E}]'), 'en', 'checklist')).toEqual([]);
  });

  test('in Chinese', async () => {
    const [visit, lines = []] = forms(await checklist('zh-CN'));
    expect(visit?.[0]).toEqual(['日期', '时间', '地点', '观察人', '业务或单据编号']);
    expect(lines[1]?.[1]).toContain('时限：2 分钟；实际用时：');
  });
});
