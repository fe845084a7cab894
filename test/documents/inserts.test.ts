import { expect, test } from 'vitest';
import { buildTrees } from '../../src/documents/build.js';
import type { DocumentKind, DocumentTree } from '../../src/documents/tree.js';
import { documentWords } from '../../src/locales/catalog.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import { linked } from '../support/project.js';
import { SOUND } from '../support/sound.js';
import { textsOf } from '../support/trees.js';

const QUESTION = `          - id: courtesy
            kind: soft
            statement: 90% of shippers rate the courier 4 or 5
            measure: {statistic: share, question: How courteous was the courier?, scale: 1-5, favorable: 4-5, source: survey}
            published: true
    fixes:`;
const PROJECT = linked(SOUND.replace('    fixes:', QUESTION));

async function trees(inserts: Record<string, string>): Promise<DocumentTree[]> {
  return buildTrees(PROJECT, 'en', await documentWords('en'), { inserts: new Map(Object.entries(inserts)) });
}

const slots = Object.keys(
  (jsonSchema('project').$defs as Record<string, { properties: object }>).Insert?.properties ?? {},
);

test('there are places in every kind of document', () => {
  const kinds = new Set(slots.map((slot) => slot.split('.')[0]));
  expect([...kinds].sort()).toEqual(['card', 'charter', 'checklist', 'job', 'manual', 'sop', 'survey']);
});

test.each(slots)('%s is printed once in each document of its kind, and in no other', async (slot) => {
  const [kind] = slot.split('.') as [DocumentKind];
  const made = await trees({ [slot]: 'Words of our own' });
  const counts = made.map((tree) => [tree.kind, textsOf(tree).filter((text) => text === 'Words of our own').length]);
  expect(counts).toEqual(made.map((tree) => [tree.kind, tree.kind === kind ? 1 : 0]));
});

test('headings in a chapter stand below it and are numbered with it; a chapter of their own is not', async () => {
  const [manual] = (
    await trees({ 'manual.foreword': '# To our staff\n\nWords', 'manual.purpose': '# Why\n\nWords' })
  ).filter(({ kind }) => kind === 'manual');
  const headings = (manual?.body ?? []).flatMap((block) => (block.type === 'heading' ? [block] : [])).slice(0, 3);
  expect(headings.map(({ level, id, number }) => [level, id, number])).toEqual([
    [1, 'manual-foreword-1', undefined],
    [1, 'purpose', '1'],
    [2, 'manual-purpose-1', '1.1'],
  ]);
});

test('a chapter that would be empty is there for the prose alone', async () => {
  const blueprint = 'encounters: [{id: e, name: E}]\n';
  const inserts = new Map([['manual.priorities', 'Nobody was asked yet.']]);
  const [manual] = buildTrees(linked(blueprint), 'en', await documentWords('en'), { inserts }, ['manual']);
  expect(manual && textsOf(manual)).toContain('Nobody was asked yet.');
});

test('a card keeps to one page: of long prose it takes the beginning', async () => {
  const long = `${'All the rules of the house. '.repeat(40)}\n\n- second\n- third\n`;
  const [card] = (await trees({ 'card.closing': long })).filter(({ kind }) => kind === 'card');
  const said = (card && textsOf(card)) ?? [];
  const own = said.filter((text) => text.startsWith('All the rules'));
  expect(own.map((text) => text.length < 90 && text.endsWith('…'))).toEqual([true]);
  expect(said).toContain('second');
  expect(said).not.toContain('third');
});
