import { expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { finding, HOSTILE, manyFindings, optionsFor, resultOf } from './sample.js';

const COMMAND = /^::(error|warning|notice) ((?:[^:,]*)(?:,[^:,]*)*)::(.*)$/s;
const decode = (text: string) =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

/** Reads commands as the runner of GitHub does. */
function commands(text: string) {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, command, properties = '', message = ''] = COMMAND.exec(line) ?? [];
      const pairs = properties.split(',').map((pair) => pair.split('=').map(decode));
      return { command, properties: Object.fromEntries(pairs), message: decode(message) };
    });
}

test('one command a finding', async () => {
  const all = [
    finding({ severity: 'error' }),
    finding({ severity: 'warning', endLine: 5, endColumn: 2 }),
    finding({ severity: 'info', file: '../我的 项目/a.yaml' }),
  ];
  const text = await REPORTERS.github(resultOf(all), await optionsFor());
  expect(text.split('\n')).toEqual([
    '::error file=blueprints/phone.yaml,line=3,endLine=3,col=5,endColumn=12,title=no-review-date::Nothing says when this standard is looked at again.',
    '::warning file=blueprints/phone.yaml,line=3,endLine=5,title=no-review-date::Nothing says when this standard is looked at again.',
    '::notice file=../我的 项目/a.yaml,line=3,endLine=3,col=5,endColumn=12,title=no-review-date::Nothing says when this standard is looked at again.',
    '',
  ]);
});

test('nothing at all without findings', async () => {
  expect(await REPORTERS.github(resultOf([]), await optionsFor())).toBe('');
});

test('hostile texts stay within their command', async () => {
  const read = commands(await REPORTERS.github(resultOf(HOSTILE), await optionsFor()));
  expect(read.map(({ properties }) => properties.file)).toEqual(HOSTILE.map(({ file }) => file));
  expect(read.map(({ command }) => command)).toEqual(HOSTILE.map(() => 'warning'));
  expect(read[3]?.message).toBe('one\ufffd\ntwo\u2028three\n\n::error::four % %0A');
  expect(read[4]?.message).not.toContain('\u001b');
});

test('10,000 findings, 10,000 lines', async () => {
  const text = await REPORTERS.github(resultOf(manyFindings(10_000)), await optionsFor());
  expect(commands(text)).toHaveLength(10_000);
});
