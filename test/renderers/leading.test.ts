import { expect, test } from 'vitest';
import type { Block } from '../../src/documents/tree.js';
import { leadsIn } from '../../src/renderers/leading.js';
import { heading, paragraph } from './sample.js';

const list: Block = { type: 'list', ordered: false, items: [] };
const table: Block = { type: 'table', columns: [], rows: [] };
const said = paragraph('Said');

test.each([
  ['a list', [said, list], true],
  ['a table, with the other language between', [said, said, table], true],
  ['nothing', [said], false],
  ['a heading', [said, heading(1, 'a', 'A')], false],
  ['a list after much else', [said, said, said, said, list], false],
])('a paragraph leads in %s', (_, content, leads) => {
  expect(leadsIn(content as Block[], 0)).toBe(leads);
});

test('only paragraphs lead in', () => {
  expect(leadsIn([heading(1, 'a', 'A'), list], 0)).toBe(false);
  expect(leadsIn([list, table], 0)).toBe(false);
});
