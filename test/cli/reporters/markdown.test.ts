import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, HOSTILE, manyFindings, optionsFor, projectResult, resultOf } from './sample.js';

const tokensOf = (text: string) => marked.lexer(text, { gfm: true });
const tablesOf = (tokens: Token[]) => tokens.filter((token): token is Tokens.Table => token.type === 'table');

test('counts, then a table for each file', async () => {
  const all = [
    finding({ severity: 'error' }),
    finding({ line: 9 }),
    finding({ file: 'roles/r.yaml', severity: 'info', rule: 'x' }),
  ];
  expect(await REPORTERS.markdown(resultOf(all), await optionsFor())).toBe(`## csm lint

**1 error, 1 warning, 1 note in 2 files.**

### \`blueprints/phone.yaml\`

| Place | Severity | Rule | Finding |
| --- | --- | --- | --- |
| 3:5 | 🔴 error | \`no-review-date\` | Nothing says when this standard is looked at again. |
| 9:5 | 🟡 warning | \`no-review-date\` | Nothing says when this standard is looked at again. |

### \`roles/r.yaml\`

| Place | Severity | Rule | Finding |
| --- | --- | --- | --- |
| 3:5 | 🔵 info | \`x\` | Nothing says when this standard is looked at again. |
`);
});

test('excepted findings are folded away, with reason, person and day', async () => {
  const terms = { reason: 'Contract | renews', by: 'Quality manager', until: '2027-05-31' };
  const result = resultOf([], { excepted: [excepted({}, terms), excepted({}, { inPlace: true })], asOf: '2027-01-01' });
  const text = await REPORTERS.markdown(result, await optionsFor());
  expect(text).toContain('<details>\n<summary>2 excepted findings</summary>\n\n|');
  expect(text).toContain('| Contract \\| renews | Quality manager | 2027-05-31 |');
  expect(text).toContain('| no reason given | a comment in the file |  |');
  expect(text).toContain('2027-01-01, the day of this run');
});

test('in Chinese', async () => {
  const text = await REPORTERS.markdown(
    await projectResult({ 'roles/r.yaml': 'rols: []\n' }, 'zh-CN'),
    await optionsFor('zh-CN'),
  );
  expect(text).toContain('| 位置 | 级别 | 规则 | 问题 |');
  expect(text).toContain('| 1:1 | 🔴 错误 | `unknown-key` |');
});

describe('hostile texts', () => {
  const read = async () => {
    const result = resultOf(HOSTILE, {
      excepted: HOSTILE.map((one) => ({ ...excepted(), finding: one, reason: one.message })),
    });
    return REPORTERS.markdown(result, await optionsFor());
  };

  test('keep to their cells', async () => {
    const tables = tablesOf(tokensOf(await read()));
    expect(tables).toHaveLength(HOSTILE.length + 1);
    for (const table of tables.slice(0, -1)) expect(table.rows.map((row) => row.length)).toEqual([4]);
    expect(tables.at(-1)?.rows.map((row) => row.length)).toEqual(HOSTILE.map(() => 6));
  });

  test('make no HTML, link, image or code', async () => {
    const messages = tablesOf(tokensOf(await read())).flatMap(({ rows }) =>
      rows.flatMap((row) => row.filter(({ text }) => !text.startsWith('`'))),
    );
    const kinds = messages.flatMap((cell) => cell?.tokens.map(({ type }) => type));
    expect([...new Set(kinds)].sort()).toEqual(['escape', 'text']);
  });

  test('name nobody and refer to nothing', async () => {
    const text = await read();
    const prose = text.replace(/(`+)(?!`)[\s\S]*?\1(?!`)/g, '');
    expect(prose).not.toMatch(/@[a-z]|(?<!&)#\d|!\d|GH-\d/);
    expect(prose).toContain('@&#8203;everyone');
  });

  test('show the names of files as they are', async () => {
    const headings = tokensOf(await read())
      .filter((token) => token.type === 'heading')
      .slice(1);
    expect(
      headings.map((token) => (token as Tokens.Heading).tokens.map((one) => (one as Tokens.Codespan).text)),
    ).toEqual(HOSTILE.map(({ file }) => [file]));
  });
});

test('a comment has room for 65,536 characters: the gravest findings stay, the others are counted', async () => {
  const many = manyFindings(10_000);
  const text = await REPORTERS.markdown(
    resultOf(many, { excepted: many.map((one) => ({ ...excepted(), finding: one })) }),
    await optionsFor(),
  );
  expect(text.length).toBeLessThan(65_536);
  const shown = text.split('\n').filter((line) => /^\| \d+:\d+ \|/.test(line));
  expect(shown.length).toBeGreaterThan(400);
  expect(shown.every((line) => line.includes('🔴'))).toBe(true);
  expect(text).toContain(`${(10_000 - shown.length).toLocaleString('en')} more findings are not shown here`);
  expect(text).toContain('10,000 more findings are not shown here');
  expect(text).toContain('3,334 errors, 3,333 warnings, 3,333 notes');
});
