import { describe, expect, test } from 'vitest';
import type { DocumentTree, Keep, Table } from '../../src/documents/tree.js';
import { plainText } from '../../src/renderers/inlines.js';
import { linked } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

const CONFIG = `csm: 1
organization: {name: Lake Bank}
documents: {number: "LB-{kind}-{seq}", version: "2.0", effective: 2027-01-01, review: 2027-12-31, confidentiality: Internal}
`;

const soft = (id: string, question: string, scale: string) =>
  `{id: b-${id}, does: Internal wording, role: teller, standards: [{id: ${id}, kind: soft, statement: 90% say so, target: at least 90%, measure: {statistic: share, question: "${question}", ${scale} source: survey}}]}`;

const BLUEPRINT = `segments: [{id: old, name: Elderly clients}, {id: young, name: Young clients}]
encounters:
  - {id: desk, name: At the desk, segments: [old], known: assumed, behaviors: [${soft('kind', 'How kind were we?', 'scale: 1-5, favorable: 4-5,')}, ${soft('told', 'Did we tell you the price?', '')}]}
  - {id: call, name: On the phone, segments: [old, young], behaviors: [${soft('rate', 'Would you recommend us?', 'scale: 0-10,')}, ${soft('much', 'How much of it was clear?', 'scale: 0-100,')}]}
roles: [{id: teller, title: Teller}]
`;

async function surveys(locale: 'en' | 'zh-CN' = 'en', blueprint = BLUEPRINT): Promise<DocumentTree[]> {
  return treesOf(linked(blueprint, CONFIG), locale, 'survey');
}

/** Each question with the head and the row of where its answer goes. */
function questions(tree: DocumentTree | undefined): [string, string[], string[]][] {
  return (tree?.body ?? [])
    .filter((block): block is Keep => block.type === 'keep')
    .map(({ content }) => {
      const [question, answer] = content;
      const { columns, rows } = answer as Table;
      return [
        question?.type === 'paragraph' ? plainText(question.content) : '',
        columns.map(({ title }) => title),
        (rows[0] ?? []).map((cell) => cell.map(plainText).join('')),
      ];
    });
}

describe('the questionnaires', () => {
  test('come one a segment, named on the page of contents and not on the sheet', async () => {
    const trees = await surveys();
    expect(trees.map(({ name, audience }) => [name, audience])).toEqual([
      ['survey-old', 'Elderly clients'],
      ['survey-young', 'Young clients'],
    ]);
    expect(trees.flatMap(textsOf).join()).not.toContain('clients');
    const [contents] = await treesOf(linked(BLUEPRINT, CONFIG), 'en');
    expect(contents && textsOf(contents)).toContain('How did we do? (Elderly clients)');
  });

  test('put each question over the boxes of its scale, between words for both ends', async () => {
    const [old] = await surveys();
    expect(questions(old).slice(0, 3)).toEqual([
      [
        '1. How kind were we?',
        ['', '1', '2', '3', '4', '5', '', 'cannot say'],
        ['not at all kind', '□', '□', '□', '□', '□', 'very kind', '□'],
      ],
      ['2. Did we tell you the price?', ['yes', 'no', 'cannot say'], ['□', '□', '□']],
      [
        '3. Would you recommend us?',
        ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '', 'cannot say'],
        ['certainly not', ...Array.from({ length: 11 }, () => '□'), 'certainly', '□'],
      ],
    ]);
  });

  test.each([
    ['How well did we understand you?', 'not at all', 'very well'],
    ['All in all, how fair was it?', 'not at all fair', 'very fair'],
    ['How many of your questions were answered?', 'lowest', 'highest'],
    ['Was it clear?', 'not at all', 'completely'],
  ])('words for both ends of the scale of %j', async (question, low, high) => {
    const [old] = await surveys('en', BLUEPRINT.replace('How kind were we?', question));
    const [, , cells = []] = questions(old)[0] ?? [];
    expect([cells[0], cells[6]]).toEqual([low, high]);
  });

  test.each([
    ['您满意吗？', '很不满意', '很满意'],
    ['我们在多大程度上听懂了您？', '一点也没有', '完全'],
    ['您会推荐我们吗？', '肯定不会', '肯定会'],
    ['您觉得怎么样？', '很差', '很好'],
    ['我们对您和气吗？', '完全不是', '完全是'],
  ])('words for both ends of the scale of %j', async (question, low, high) => {
    const [old] = await surveys('zh-CN', BLUEPRINT.replace('How kind were we?', question));
    const [, , cells = []] = questions(old)[0] ?? [];
    expect([cells[0], cells[6]]).toEqual([low, high]);
  });

  test('say what is written of both ends', async () => {
    const written = BLUEPRINT.replace(
      'scale: 1-5,',
      'scale: 1-5, ends: {low: {en: gruff, zh-CN: 很凶}, high: {en: kindness itself, zh-CN: 很和气}},',
    );
    const [english] = await surveys('en', written);
    const [chinese] = await surveys('zh-CN', written);
    const endsOf = (tree: DocumentTree | undefined) => [questions(tree)[0]?.[2][0], questions(tree)[0]?.[2][6]];
    expect([endsOf(english), endsOf(chinese)]).toEqual([
      ['gruff', 'kindness itself'],
      ['很凶', '很和气'],
    ]);
  });

  test('end with how to reach the organization, where that is written', async () => {
    const [none] = await surveys();
    expect(textsOf(none as DocumentTree).at(-1)).toMatch(/^Thank you/);
    const config = CONFIG.replace(
      '{name: Lake Bank}',
      '{name: Lake Bank, contact: {phone: 555-0142, hours: Every day}}',
    );
    const [tree] = await treesOf(linked(BLUEPRINT, config), 'en', 'survey');
    expect(textsOf(tree as DocumentTree).at(-1)).toBe(
      'You would rather tell us in person? Phone: 555-0142; We answer: Every day',
    );
  });

  test('ask for a number where boxes would be too many, and end with room for own words', async () => {
    const [old] = await surveys();
    expect(questions(old)[3]).toEqual(['4. How much of it was clear?', ['Your answer, a number from 0 to 100'], ['']]);
    expect(
      questions(old)
        .slice(4)
        .map(([question]) => question),
    ).toEqual(['What did we do well?', 'What should we do differently next time?']);
  });

  test.each(['en', 'zh-CN'] as const)(
    'in %s hold nothing internal: no target, id, behavior, role, mark or date',
    async (locale) => {
      for (const tree of await surveys(locale)) {
        expect(textsOf(tree).join('\n')).not.toMatch(/90%|Internal|Teller|desk-|b-kind|assumed|推测|hard|soft|2027/);
        expect(tree.confidentiality).toBeUndefined();
        expect(tree.properties.map(({ value }) => value)).toEqual([expect.stringMatching(/^LB-SV-0\d$/), '2.0']);
      }
    },
  );

  test('in Chinese speak to the customer', async () => {
    const chinese = BLUEPRINT.replace('How kind were we?', '我们对您和气吗？');
    const [old] = await surveys('zh-CN', chinese);
    expect(questions(old)[0]?.[2]).toEqual(['完全不是', '□', '□', '□', '□', '□', '完全是', '□']);
    expect(old?.title).toBe('请您评价我们的服务');
  });

  test('are not made where no standard asks anything', async () => {
    expect(await surveys('en', 'encounters: [{id: e, name: E}]')).toEqual([]);
  });
});
