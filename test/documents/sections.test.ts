import { describe, expect, test } from 'vitest';
import { withoutDeadLinks } from '../../src/documents/sections.js';
import type { Block, DocumentKind, DocumentTree } from '../../src/documents/tree.js';
import { CHARTER_SECTIONS, JOB_SECTIONS, MANUAL_SECTIONS, SOP_SECTIONS } from '../../src/model/schema/sections.js';
import { linked, problemsOf, projectFrom } from '../support/project.js';
import { SOUND } from '../support/sound.js';
import { textsOf, treesOf } from '../support/trees.js';

const BLUEPRINT = SOUND.replace('review: 2027-03-01\n', 'review: 2027-03-01\n            published: true\n');

async function treeOf(kind: DocumentKind, documents = ''): Promise<DocumentTree> {
  const config = `csm: 1
organization: {name: Swift Parcel}
documents:
  revisions: [{version: "1.0", change: First edition}]
  approvals: [{role: Approved by, name: Mei}]
${documents}`;
  const [tree] = await treesOf(linked(BLUEPRINT, config), 'en', kind);
  if (!tree) throw new Error(`no ${kind}`);
  return tree;
}

const headings = ({ body }: DocumentTree) =>
  body.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [`${block.number ?? '-'} ${block.id}`] : [],
  );

describe('the manual', () => {
  test('has all its sections in the usual order', async () => {
    expect(headings(await treeOf('manual'))).toEqual([
      '1 purpose',
      '2 reading',
      '3 sequence',
      '4 priorities',
      '5 analysis',
      '6 standards',
      '7 responsibilities',
      '8 revisions',
      '9 approval',
      '- assumptions',
      '- smart',
    ]);
  });

  test('has those that are named, in that order, numbered as they stand', async () => {
    const tree = await treeOf('manual', '  manual: {sections: [approval, smart, standards, purpose]}\n');
    expect(headings(tree)).toEqual(['1 approval', '- smart', '2 standards', '3 purpose']);
    const below = tree.body.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.number] : []));
    expect(below).toEqual(['2.1']);
  });

  test('leads nowhere that was left out', async () => {
    const links = (tree: DocumentTree) => JSON.stringify(tree.body).match(/"heading":"[^"]*"/g) ?? [];
    expect(links(await treeOf('manual'))).toEqual(['"heading":"encounter-collection"']);
    const alone = await treeOf('manual', '  manual: {sections: [sequence]}\n');
    expect(links(alone)).toEqual([]);
    expect(textsOf(alone)).toContain('The courier collects the parcel');
  });
});

test.each<[DocumentKind, string, string[]]>([
  ['sop', '  sop: {sections: [procedure, purpose]}\n', ['1 procedure', '2 purpose']],
  ['job', '  job: {sections: [review, duties]}\n', ['- review', '- duties']],
  ['charter', '  charter: {sections: [keeping, promises]}\n', ['- keeping', '- encounter-collection']],
])('%s in another order, without the rest', async (kind, documents, expected) => {
  expect(headings(await treeOf(kind, documents))).toEqual(expected);
});

test('a job description without its position begins with its first section', async () => {
  const tree = await treeOf('job', '  job: {sections: [duties]}\n');
  expect(tree.body[0]).toMatchObject({ type: 'heading', id: 'duties' });
});

test('a charter without promises above refers to none', async () => {
  const blueprint = BLUEPRINT.replace('known: observed', 'known: observed\n    stage: after').replace(
    'source: operations',
    'source: complaints',
  );
  const said = async (sections: string) => {
    const config = `csm: 1\norganization: {name: X}\ndocuments: {charter: {sections: [${sections}]}}\n`;
    const [tree] = await treesOf(linked(blueprint, config), 'en', 'charter');
    return tree ? textsOf(tree).join('\n') : '';
  };
  expect(await said('promises, failing')).toContain('stands above, under “The courier collects the parcel”');
  expect(await said('failing, promises')).not.toContain('stands above');
  expect(await said('failing')).not.toContain('stands above');
});

test('an unknown section is refused where it stands, with what was meant', () => {
  const config = 'csm: 1\norganization: {name: X}\ndocuments: {manual: {sections: [purpose, standart, purpose]}}\n';
  const found = problemsOf(projectFrom({ 'csm.yaml': config }).project);
  expect(found.map(({ code, args, range }) => [code, args.suggestion, range?.line, range?.column])).toEqual([
    ['not-allowed', 'standards', 3, 42],
    ['repeated-value', undefined, 3, 52],
  ]);
});

test.each<[DocumentKind, readonly string[]]>([
  ['manual', MANUAL_SECTIONS],
  ['sop', SOP_SECTIONS],
  ['job', JOB_SECTIONS],
  ['charter', CHARTER_SECTIONS],
])('%s: all sections by name say what no names say', async (kind, ids) => {
  expect(await treeOf(kind, `  ${kind}: {sections: [${ids.join(', ')}]}\n`)).toEqual(await treeOf(kind));
});

test('dead links become words, wherever they stand; others stay', () => {
  const link = (heading: string): Block => ({
    type: 'paragraph',
    content: [{ type: 'strong', content: [{ type: 'link', to: { heading }, content: [{ type: 'text', text: 'x' }] }] }],
  });
  const blocks = (dead: Block): Block[] => [
    { type: 'keep', content: [{ type: 'heading', level: 4, id: 'there', content: [] }, dead, link('there')] },
    { type: 'list', ordered: false, items: [[dead]] },
    { type: 'table', columns: [{ title: '' }], rows: [[dead.type === 'paragraph' ? [dead.content] : []]] },
    { type: 'facts', rows: [{ label: 'a', value: dead.type === 'paragraph' ? dead.content : [] }] },
    { type: 'callout', tone: 'info', content: [dead] },
  ];
  const words: Block = { type: 'paragraph', content: [{ type: 'strong', content: [{ type: 'text', text: 'x' }] }] };
  expect(withoutDeadLinks(blocks(link('gone')))).toEqual(blocks(words));
});
