import { expect, test } from 'vitest';
import { commandOf, keyCommand } from '../../src/cli/walk/prompts/commands.js';
import { foldedLines } from '../../src/cli/walk/prompts/keys.js';

const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;

test.each([
  ['a word', 'yes', 'yes'],
  ['an answer and Enter', 'yes\r', 'yes\r'],
  ['Enter alone', '\r', '\r'],
  ['two lines at once', 'first\rsecond\r', 'first second\r'],
  ['lines of Windows', 'first\r\nsecond', 'first second'],
  ['a paste', pasted('first\nsecond'), 'first second'],
  ['a paste that ends in a line break does not answer', pasted('first\nsecond\n'), 'first second'],
  ['a paste within a line', `a ${pasted('b\r\n  c')} d\r`, 'a b c d\r'],
  ['a paste, then Enter', `${pasted('一\n二')}\r`, '一 二\r'],
  ['tabs of a spreadsheet', pasted('a\tb'), 'a b'],
  ['an arrow key', '\u001b[B', '\u001b[B'],
])('%s', (_, keys, seen) => {
  expect(foldedLines(keys)).toBe(seen);
});

test.each([
  ['<', 'back'],
  ['＜', 'back'],
  ['《', 'back'],
  ['-', 'skip'],
  ['－', 'skip'],
  ['——', 'skip'],
  ['?', 'explain'],
  ['？', 'explain'],
  ['/', 'menu'],
  ['、', 'menu'],
  ['!', 'undo'],
  ['！', 'undo'],
  ['less than <', undefined],
  ['', undefined],
])('%s is %s', (typed, command) => {
  expect(commandOf(typed)).toBe(command);
});

test('Ctrl-Z takes back, Escape goes back, other keys do neither', () => {
  expect(keyCommand({ name: 'z', ctrl: true })).toBe('undo');
  expect(keyCommand({ name: 'escape' })).toBe('back');
  expect(keyCommand({ name: 'z' })).toBeUndefined();
});
