import { type Sheet as Read, readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { allWords } from '../../../src/exchange/round-trip/back/recognize.js';
import { headingsOf, keyOf } from '../../../src/exchange/round-trip/columns.js';
import { SHEETS } from '../../../src/exchange/round-trip/fields/field.js';
import { FIELDS } from '../../../src/exchange/round-trip/fields/index.js';
import { fieldWords } from '../../../src/locales/catalog.js';
import { LOCALES } from '../../../src/model/locale.js';
import { readProject } from '../../../src/workspace/read-project.js';
import { tableOf } from '../../support/table.js';

const { project } = readProject('examples/parcel');
let sheets: Read[];
let names: { name: string; range: string }[];
beforeAll(async () => {
  const read = await readXlsx(await tableOf(project), { readStyles: true });
  sheets = read.sheets;
  names = read.namedRanges ?? [];
});

const sheet = (name: string): Read => {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('the workbook', () => {
  test('has a sheet for each kind of entry, one to read, and one to choose from', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Standards', 'Behaviors', 'Expectations', 'Read me', 'Lists']);
    expect(sheet('Standards').rows.filter((row) => row[3] === 'hard' || row[3] === 'soft')).toHaveLength(
      project.standards.length,
    );
  });

  test('has a column for each language of a text', () => {
    const headings = sheet('Standards').rows[3] ?? [];
    expect(headings.slice(0, 3)).toEqual(['Standard ID', 'Statement (English)', 'Statement (Chinese)']);
  });

  test('keeps its headings and the first columns in sight, and hides the column for csm', () => {
    for (const name of ['Standards', 'Behaviors', 'Expectations']) {
      expect(sheet(name).freezePane).toMatchObject({ rows: 4, columns: 2 });
      const hidden = sheet(name).columns?.flatMap((column, i) => (column?.hidden ? [i] : []));
      const marked = sheet(name).rows[3]?.findIndex((cell) => String(cell).startsWith('csm/1|'));
      expect(hidden).toEqual([marked]);
    }
  });

  test('offers lists of what there is, and their cells hold it', () => {
    const lists = sheet('Standards').dataValidations?.flatMap(({ type, formula1 }) =>
      type === 'list' ? formula1 : [],
    );
    expect(new Set(lists)).toEqual(
      new Set([
        'csm_kind',
        'csm_behavior',
        'csm_statistic',
        'csm_source',
        'csm_calendar',
        'csm_rhythm',
        'csm_role',
        'csm_flag',
      ]),
    );
    const idsOf = (name: string) => {
      const range = names.find((one) => one.name === name)?.range ?? '';
      const [, on = '', column = '', top = '', bottom = ''] =
        /^'(.*)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return sheet(on)
        .rows.slice(Number(top) - 1, Number(bottom))
        .map((row) => row[at]);
    };
    expect(idsOf('csm_role')).toEqual(project.roles.map(({ id }) => id));
    expect(idsOf('csm_behavior')).toEqual(project.behaviors.map(({ id }) => id));
    expect(idsOf('csm_flag')).toEqual(['yes', 'no']);
  });

  test('takes typed texts as they are typed', () => {
    const cells = sheet('Standards').cells;
    const scale = sheet('Standards').rows[3]?.indexOf('Scale') ?? -1;
    const last = sheet('Standards').rows.length - 1;
    expect(cells?.get(`4,${scale}`)?.style?.numFmt).toBe('@');
    expect(cells?.get(`${last},${scale}`)?.style?.numFmt).toBe('@');
  });

  test('says in the language of the workbook how to fill it in and bring it back', async () => {
    const read = await readXlsx(await tableOf(project, 'zh-CN'));
    const guide = read.sheets.find(({ name }) => name === '填写说明');
    expect(JSON.stringify(guide?.rows)).toContain('csm import table.xlsx');
  });
});

describe('the columns', () => {
  test.each(SHEETS)('of %s are told apart by their headings in both languages', async (kind) => {
    const headings = headingsOf(kind, await allWords(), 'en');
    const keys = new Set([...headings.values()].map(keyOf));
    const wanted = FIELDS[kind].flatMap(({ name, translated }) =>
      translated ? LOCALES.map((locale) => `${name}@${locale}`) : [name],
    );
    expect([...keys].sort()).toEqual(wanted.sort());
    // Each field has a heading in each language, and each translated one two more with the name of a language.
    const translated = FIELDS[kind].filter((field) => field.translated).length;
    expect(headings.size).toBe(2 * (FIELDS[kind].length + 2 * translated));
  });

  test.each(LOCALES)('are explained in %s', async (locale) => {
    const fields = await fieldWords(locale);
    for (const { about, name } of SHEETS.flatMap((kind) => FIELDS[kind]))
      if (about) expect(fields[about], name).toBeDefined();
  });

  test('choices are told apart in both languages', async () => {
    const words = await allWords();
    for (const choice of Object.keys(words.en.choices)) {
      const meant = new Map<string, string>();
      for (const locale of LOCALES) {
        for (const [code, label] of Object.entries(words[locale].choices[choice] ?? {})) {
          for (const one of [code, label]) {
            expect(meant.get(one) ?? code, `${choice}: ${one}`).toBe(code);
            meant.set(one, code);
          }
        }
      }
    }
  });
});
