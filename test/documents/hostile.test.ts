import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/documents/tree.js';
import { LOCALES } from '../../src/model/locale.js';
import { renderHtml } from '../../src/renderers/html/index.js';
import { renderMarkdown } from '../../src/renderers/markdown/index.js';
import { linked, projectFrom } from '../support/project.js';
import { textsOf, treesOf } from '../support/trees.js';

const TEXTS: [name: string, text: string][] = [
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a formula', '=HYPERLINK("https://example.com","x")'],
  ['Markdown', '**bold** [link](javascript:alert(1)) | # - 1. `code`'],
  ['control characters', 'a\u0000b\u0007c\u001bd\ufffee'],
  ['right to left', 'مرحبا بالعالم \u202e reversed'],
  ['emoji', '👩‍⚕️🏥 𠮷'],
  ['5,000 characters', 'x'.repeat(5000)],
  ['template words', '{kind} {seq} {0} undefined'],
];

/** A project in which every text a person can write is `text`. */
function blueprint(text: string): string {
  const t = JSON.stringify(text);
  return `service: {id: s, name: ${t}, purpose: ${t}, scope: ${t}}
segments: [{id: g1, name: ${t}, description: ${t}}, {id: g2, name: ${t}}]
encounters:
  - id: e
    name: ${t}
    description: ${t}
    segments: [g1]
    known: assumed
    steps:
      - {id: p, evidence: [${t}], customer: ${t}, onstage: {role: r, action: ${t}}, backstage: {role: o, action: ${t}}, support: ${t}, decision: ${t}, fail: {point: ${t}, recovery: ${t}}}
    expectations: [{id: x, says: ${t}, segment: g1, importance: 9, performance: 5, desired: ${t}, adequate: ${t}, source: {method: survey, reference: ${t}}}]
    behaviors:
      - id: b
        does: ${t}
        role: r
        answers: [x]
        step: p
        selection: {decision: standardize, reason: ${t}, accepted: {by: ${t}}}
        standards:
          - {id: h, kind: hard, statement: ${t}, promise: ${t}, published: true, target: at least 90%, owner: o, feedback: {to: r, how: ${t}}, benchmark: {value: 99%, of: ${t}}, measure: {statistic: share, counts: ${t}, of: ${t}, excludes: ${t}, clock: {from: ${t}, to: ${t}}, source: operations}}
          - {id: q, kind: soft, statement: ${t}, published: false, unpublished-because: ${t}, measure: {statistic: share, question: ${t}, scale: 1-5, source: survey}}
      - {id: c, does: ${t}, role: r, selection: {decision: leave, reason: ${t}}}
    fixes: [{id: f, change: policy, does: ${t}, reason: ${t}}]
roles:
  - {id: r, title: ${t}, purpose: ${t}, reports-to: o, classification: {family: ${t}, group: ${t}, rank: ${t}}, duties: [{does: ${t}, standards: [h]}], authority: [${t}], entitlements: [${t}], procedures: [${t}], environment: {physical: ${t}, social: ${t}}, employment: {hours: ${t}, pay: ${t}, place: ${t}, contract: ${t}}, qualifications: {knowledge: [${t}], skills: [${t}], abilities: [${t}], qualities: [${t}], experience: ${t}, education: ${t}}, training: [${t}]}
  - {id: o, title: ${t}}
`;
}

const config = (text: string) => `csm: 1
organization: {name: ${JSON.stringify(text)}}
documents: {confidentiality: ${JSON.stringify(text)}, watermark: ${JSON.stringify(text)}, approvals: [{role: ${JSON.stringify(text)}, name: ${JSON.stringify(text)}}], revisions: [{version: "1", change: ${JSON.stringify(text)}}]}
`;

function ids(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.id];
    return block.type === 'keep' || block.type === 'callout' ? ids(block.content) : [];
  });
}

describe.each(TEXTS)('%s in every text', (_, text) => {
  test.each(LOCALES)('come out as text in every document, in %s', async (locale) => {
    const trees = await treesOf(linked(blueprint(text), config(text)), locale);
    const kinds = new Set(trees.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['contents', 'manual', 'sop', 'card', 'job', 'checklist', 'survey', 'charter']);
    for (const tree of trees) {
      const html = renderHtml(tree);
      expect(html, tree.name).not.toMatch(/<script|<img src=x|href="javascript|\[object/);
      expect(renderMarkdown(tree), tree.name).not.toMatch(/^\s*<script|[^\\]\]\(javascript/m);
      expect(new Set(ids(tree.body)).size, tree.name).toBe(ids(tree.body).length);
    }
  });
});

async function everything(files: Record<string, string>): Promise<DocumentTree[]> {
  return treesOf(projectFrom(files).project, 'en');
}

test('an empty project has a manual and the page that leads to it', async () => {
  const trees = await everything({});
  expect(trees.map(({ name }) => name)).toEqual(['index', 'manual']);
  expect(trees.flatMap(textsOf).join()).not.toMatch(/undefined|null|NaN|\[object/);
});

test.each([
  ['an encounter', 'encounters: [{id: e, name: E}]', ['index', 'manual', 'sop-e']],
  ['a role', 'roles: [{id: r, title: R}]', ['index', 'manual', 'job-r']],
  [
    'a behavior',
    'encounters: [{id: e, name: E, behaviors: [{id: b, does: B, selection: {decision: standardize}}]}]',
    ['index', 'manual', 'sop-e', 'checklist'],
  ],
])('%s alone has its documents, without holes', async (_, blueprintText, names) => {
  const trees = await everything({ 'blueprints/a.yaml': blueprintText });
  expect(trees.map(({ name }) => name)).toEqual(names);
  expect(trees.flatMap(textsOf).join()).not.toMatch(/undefined|null|NaN|\[object/);
});
