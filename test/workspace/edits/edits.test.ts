import { describe, expect, test } from 'vitest';
import { addToList } from '../../../src/workspace/edits/add-to-list.js';
import { removeItem } from '../../../src/workspace/edits/remove-item.js';
import { applyEdits } from '../../../src/workspace/edits/text-edit.js';

const PATH = ['lint', 'exceptions'];
const ITEM = '{rule: no-owner, on: a}';

describe('adding to a list keeps all that stood there', () => {
  test.each([
    ['to an empty file', '', 'lint:\n  exceptions:\n    - {rule: no-owner, on: a}\n'],
    [
      'at the end of a file',
      'csm: 1 # the format\n',
      'csm: 1 # the format\n\nlint:\n  exceptions:\n    - {rule: no-owner, on: a}\n',
    ],
    ['after a last line without an end', 'csm: 1', 'csm: 1\n\nlint:\n  exceptions:\n    - {rule: no-owner, on: a}\n'],
    [
      'to a flow mapping on one line, which is opened up',
      'lint: {extends: recommended, rules: {no-owner: off}} # as agreed\ncsm: 1\n',
      'lint:\n  extends: recommended\n  rules: {no-owner: off}\n  exceptions:\n    - {rule: no-owner, on: a} # as agreed\ncsm: 1\n',
    ],
    [
      'to a flow mapping over several lines',
      'lint: {\n  extends: recommended # for now\n}\n',
      'lint: {\n  extends: recommended, exceptions: [{rule: no-owner, on: a}] # for now\n}\n',
    ],
    [
      'beside other settings',
      'lint:\n  extends: strict # bold\n\n# the rest\ncsm: 1\n',
      'lint:\n  extends: strict # bold\n  exceptions:\n    - {rule: no-owner, on: a}\n\n# the rest\ncsm: 1\n',
    ],
    [
      'after the last item, in the column of the others',
      'lint:\n  exceptions:\n  # why\n  - {rule: x, on: y} # kept\n\n  # the end\ncsm: 1\n',
      'lint:\n  exceptions:\n  # why\n  - {rule: x, on: y} # kept\n  - {rule: no-owner, on: a}\n\n  # the end\ncsm: 1\n',
    ],
    [
      'after an item of several lines',
      'lint:\n    exceptions:\n      - rule: x\n        on: y\n        reason: >\n          long\n          text\n    extends: strict\n',
      'lint:\n    exceptions:\n      - rule: x\n        on: y\n        reason: >\n          long\n          text\n      - {rule: no-owner, on: a}\n    extends: strict\n',
    ],
    [
      'within brackets',
      'lint: {exceptions: [{rule: x, on: y}]}\n',
      'lint: {exceptions: [{rule: x, on: y}, {rule: no-owner, on: a}]}\n',
    ],
    [
      'where nothing is written',
      'lint:\n  exceptions:\ncsm: 1\n',
      'lint:\n  exceptions:\n    - {rule: no-owner, on: a}\ncsm: 1\n',
    ],
    [
      'in place of empty brackets',
      'lint:\n  exceptions: []\n',
      'lint:\n  exceptions:\n    - {rule: no-owner, on: a}\n',
    ],
    [
      'with the line ends of Windows',
      'lint:\r\n  extends: strict\r\n',
      'lint:\r\n  extends: strict\r\n  exceptions:\r\n    - {rule: no-owner, on: a}\r\n',
    ],
  ])('%s', (_, before, after) => {
    expect(addToList(before, PATH, [ITEM])).toBe(after);
  });

  test('refuses what is no mapping', () => {
    expect(() => addToList('- a\n', PATH, [ITEM])).toThrow('edit-failed');
  });
});

describe('taking out an item', () => {
  test.each([
    ['in the middle', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
    ['at the end', 'a: [x, y] # c\n', ['a', 1], 'a: [x] # c\n'],
    ['with its line', 'a:\n  - x\n  - y # gone\n  - z\n', ['a', 1], 'a:\n  - x\n  - z\n'],
    ['with all its lines', 'a:\n  - p: 1\n    q: 2\n  - r: 3\nb: 4\n', ['a', 0], 'a:\n  - r: 3\nb: 4\n'],
  ])('%s', (_, before, path, after) => {
    const edit = removeItem(before, path);
    expect(edit && applyEdits(before, [edit])).toBe(after);
  });

  test('leaves an only item', () => {
    expect(removeItem('a: [x]\n', ['a', 0])).toBeUndefined();
  });
});

test('of edits that overlap the first is made', () => {
  const edits = [
    { from: 2, to: 4, text: 'B' },
    { from: 0, to: 3, text: 'A' },
  ];
  expect(applyEdits('012345', edits)).toBe('A345');
});
