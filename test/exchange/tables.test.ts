import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/exchange/tables/read.js';
import type { Failure } from '../../src/model/failure.js';

/** A text in an encoding that Node writes; others are written out as bytes. */
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

async function rowsOf(content: Uint8Array | string, file = 'list.csv'): Promise<string[][]> {
  const [table] = await readTables(file, typeof content === 'string' ? bytes(content) : content);
  return table?.rows.map(({ cells }) => cells) ?? [];
}

async function failureOf(content: Uint8Array): Promise<string> {
  return readTables('list.csv', content).then(
    () => 'none',
    (failure: Failure) => failure.code,
  );
}

const CHINESE = '序号,服务承诺,目标\n1,三个工作日内回复,95%\n';
const ROWS = [
  ['序号', '服务承诺', '目标'],
  ['1', '三个工作日内回复', '95%'],
];

describe('the encodings of a CSV file', () => {
  test.each([
    ['UTF-8', bytes(CHINESE)],
    ['UTF-8 with a mark', bytes(`\ufeff${CHINESE}`)],
    ['UTF-16 LE with a mark', bytes(`\ufeff${CHINESE}`, 'utf16le')],
    ['UTF-16 LE', bytes(CHINESE, 'utf16le')],
    ['UTF-16 BE', bytes(CHINESE, 'utf16le').map((_, i, all) => all[i ^ 1] ?? 0)],
  ])('%s', async (_, content) => {
    expect(await rowsOf(content)).toEqual(ROWS);
  });

  test.each([
    ['GBK', 'zhengwu-chengnuo.csv', '服务承诺'],
    ['Big5', 'fuwu-chengnuo-hk.csv', '服務承諾'],
    ['Windows-1252', 'stadtwerke.csv', '“Emergency” as defined in § 14'],
  ])('%s', async (_, file, said) => {
    const rows = await rowsOf(new Uint8Array(readFileSync(`test/fixtures/foreign-lists/${file}`)));
    expect(rows.flat()).toContain(said);
    expect(rows.flat().join('')).not.toContain('\ufffd');
  });
});

describe('the fields of a CSV file', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with decimal commas',
      'a;b\n1,5;2,5\n3,5;4',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'bars',
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'as the first line says',
      'sep=;\na,b;c\n1,2;3',
      [
        ['a,b', 'c'],
        ['1,2', '3'],
      ],
    ],
    ['a title above them', 'Our promises\na,b,c\n1,2,3', [['Our promises'], ['a', 'b', 'c'], ['1', '2', '3']]],
    [
      'line breaks and quotation marks inside',
      'a,b\r\n"one\ntwo","say ""hello"""\r\n',
      [
        ['a', 'b'],
        ['one\ntwo', 'say "hello"'],
      ],
    ],
    ['rows of all lengths', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'inches',
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    [
      'forced texts and links',
      'a,b\n"=""007""","=HYPERLINK(""https://x.org/?a=1"",""Answer calls"")"',
      [
        ['a', 'b'],
        ['007', 'Answer calls'],
      ],
    ],
  ])('%s', async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  test('rows are numbered as a spreadsheet numbers them', async () => {
    const [table] = await readTables('x/my list.csv', bytes('a,b\n\n"one\ntwo",2\n'));
    expect(table).toEqual({
      name: 'my list',
      rows: [
        { number: 1, cells: ['a', 'b'] },
        { number: 2, cells: [''] },
        { number: 3, cells: ['one\ntwo', '2'] },
      ],
    });
  });
});

describe('the cells of a workbook', () => {
  test('say what a person sees', async () => {
    // Saved by an office suite.
    const [sheet, hidden, ...more] = await readTables(
      'cells.xlsx',
      new Uint8Array(readFileSync('test/fixtures/cells.xlsx')),
    );
    expect(more).toEqual([]);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['Title', 'Title', 'Title', 'Title'],
      ['Service', 'Statement', 'Target', 'Date'],
      ['Phone', 'Answer calls', '95%', '2027-03-01'],
      ['Phone', 'Return', '96.99999%', '2027-03-01 14:30'],
      ['2', '30 min', '95%', '00:05'],
      ['', '1:30', 'TRUE', '1234567.5'],
      ['', '40000', 'go', '2012-04-01'],
    ]);
    expect(sheet?.rows.filter((row) => row.hidden).map(({ number }) => number)).toEqual([6]);
    expect(hidden).toMatchObject({ name: 'hid', hidden: true });
  });

  test('a formula that nobody has calculated shows as such', async () => {
    const content = await writeXlsx({
      sheets: [{ name: 'S', rows: [['a', 'b']], cells: new Map([['1,0', { formula: 'SUM(A1:A9)' }]]) }],
    });
    expect((await rowsOf(content))[1]?.[0]).toBe('=SUM(A1:A9)');
  });
});

describe('what cannot be read', () => {
  const zip = (...names: string[]) => bytes(`PK\u0003\u0004${names.join('')}`, 'latin1');
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytes(name, 'utf16le')]);

  test.each([
    ['nothing', bytes(''), 'table-empty'],
    ['spaces and separators', bytes(' ,, \n,,\n'), 'table-empty'],
    ['a program', bytes('\u007fELF\u0000\u0001\u0002\u0000\u0000\u0003', 'latin1'), 'table-encoding'],
    ['a quotation mark never closed', bytes('a,b\n1,"2\n3,4\n'), 'table-quote-open'],
    ['an old workbook', compound('Workbook'), 'table-format'],
    ['a workbook with a password', compound('EncryptedPackage'), 'table-protected'],
    ['a Word document', zip('word/document.xml'), 'table-format'],
    ['an OpenDocument spreadsheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'table-format'],
    ['a Numbers spreadsheet', zip('Index/Document.iwa'), 'table-format'],
    ['a PDF', bytes('%PDF-1.7'), 'table-format'],
    ['a web page called .xls', bytes('<html><table><tr><td>1</td></tr></table></html>'), 'table-format'],
    ['a workbook cut short', zip('xl/worksheets/'), 'table-damaged'],
  ])('%s: %s', async (_, content, code) => {
    expect(await failureOf(content)).toBe(code);
  });
});
