import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/model/json-schema.js';
import { CHARTER_SECTIONS, JOB_SECTIONS, MANUAL_SECTIONS, SOP_SECTIONS } from '../../src/model/schema/sections.js';

const SECTIONS = { manual: MANUAL_SECTIONS, sop: SOP_SECTIONS, job: JOB_SECTIONS, charter: CHARTER_SECTIONS };
const PLACES = Object.keys(
  (jsonSchema('project').$defs as Record<string, { properties?: object }>).Insert?.properties ?? {},
);

describe.each(['docs/guide.md', 'docs/zh-CN/guide.md'])('%s', (file) => {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1));
  const named = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

  test.each(Object.entries(SECTIONS))('lists the sections of the %s in their order', (kind, ids) => {
    const [row] = rows.filter(([first]) => named(first).join() === kind);
    expect(named(row?.[1])).toEqual(ids);
  });

  test('lists every place for prose of one’s own, and no other', () => {
    const listed = rows.flatMap(([first]) => named(first)).filter((name) => /^[a-z]+\.[a-z]+$/.test(name));
    expect(listed.sort()).toEqual(PLACES.toSorted());
  });
});
