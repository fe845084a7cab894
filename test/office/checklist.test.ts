import { beforeAll, describe, expect, test } from 'vitest';
import type { CellValue, Sheet } from '../../src/documents/workbook.js';
import { checklistOf } from '../../src/pipeline/checklist.js';
import { readProject } from '../../src/workspace/read-project.js';
import { columnWith, filled, rowWith, sheetOf } from '../support/workbook.js';
import { workbookOf } from '../support/workbooks.js';
import { reckoned } from './reckoned.js';

const { project } = readProject('examples/parcel');
const parts = project.encounters.map((encounter, i) => checklistOf(encounter, i + 1));
const lines = parts.flat();
const ANSWERS = ['Yes', 'No', 'Not applicable', undefined, 'Yes'] as const;
/** In the last encounter nobody has answered anything. */
const answerTo = new Map(
  lines.map((line, i) => [line, parts.at(-1)?.includes(line) ? undefined : ANSWERS[i % ANSWERS.length]]),
);

/** Points given and possible of some lines, by their answers. */
function scored(some: typeof lines): [given: number, possible: number] {
  const sum = (...answers: string[]) =>
    some.reduce((total, line) => total + (answers.includes(answerTo.get(line) ?? '') ? line.points : 0), 0);
  return [sum('Yes'), sum('Yes', 'No')];
}

describe('a checklist filled in', () => {
  let sheet: Sheet;
  let at: (row: number, column: number) => unknown;

  beforeAll(async () => {
    const empty = await workbookOf(project, 'checklist');
    sheet = sheetOf(empty, 'checklist');
    const seen = columnWith(sheet, 'Seen?');
    const values = lines.flatMap((line): [number, number, CellValue][] => {
      const answer = answerTo.get(line);
      return answer === undefined ? [] : [[rowWith(sheet, line.number), seen, answer]];
    });
    const all = await reckoned(filled(empty, 'checklist', values));
    at = (row, column) => all(row, column, 'checklist');
  });

  test('gives each line its points, or none, or nothing', () => {
    const given = columnWith(sheet, 'Points given');
    expect(lines.map(({ number }) => at(rowWith(sheet, number), given))).toEqual(
      lines.map((line) => ({ Yes: line.points, No: 0 })[String(answerTo.get(line))] ?? ''),
    );
  });

  test('scores each encounter, and says nothing of one without answers', () => {
    const score = columnWith(sheet, 'Remarks') - 1;
    for (const part of parts) {
      const [first] = part;
      if (!first) continue;
      const [given, possible] = scored(part);
      const row = rowWith(sheet, first.number) - 1;
      expect([at(row, columnWith(sheet, 'Seen?')), at(row, score)]).toEqual(
        possible === 0 ? ['', ''] : [`${given} / ${possible}`, expect.closeTo(given / possible, 12)],
      );
    }
  });

  test('scores the whole: points given of those possible, without what does not apply or is open', () => {
    const [given, possible] = scored(lines);
    const beside = (label: string) => at(rowWith(sheet, label), columnWith(sheet, label) + 1);
    expect(beside('Score')).toBeCloseTo(given / possible, 12);
    expect(beside('Points given / possible')).toBe(`${given} / ${possible}`);
    expect(beside('Lines without an answer')).toBe(lines.filter((line) => answerTo.get(line) === undefined).length);
  });
});
