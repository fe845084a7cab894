import { describe, expect, test } from 'vitest';
import { removalsIn, withClient, without } from '../../src/model/client.js';
import type { ConfigData } from '../../src/model/schema/config.js';

const CONFIG: ConfigData = {
  csm: 1,
  organization: { name: { en: 'Swift Parcel', 'zh-CN': '迅达速递' }, logo: 'assets/logo.svg' },
  locale: ['en', 'zh-CN'],
  documents: {
    brand: { color: '#0b6e4f', paper: 'A4' },
    version: '1.0',
    approvals: [{ role: 'Prepared by' }, { role: 'Approved by' }],
    insert: { 'manual.foreword': 'content/foreword.md', 'charter.closing': 'content/end.md' },
  },
  lint: { extends: 'strict' },
};

/** The settings with the data of a client's file laid over them. */
function laidOver(data: object): ConfigData {
  const removals = removalsIn(data);
  return withClient(CONFIG, without(data, removals) as Parameters<typeof withClient>[1], removals);
}

describe('a client laid over csm.yaml', () => {
  test('mappings merge', () => {
    const { documents } = laidOver({ documents: { brand: { color: '#7a1f1f' } } });
    expect(documents).toEqual({ ...CONFIG.documents, brand: { color: '#7a1f1f', paper: 'A4' } });
  });

  test('lists replace', () => {
    const { documents } = laidOver({ documents: { approvals: [{ role: 'Released by' }] } });
    expect(documents?.approvals).toEqual([{ role: 'Released by' }]);
  });

  test('a text replaces in all its languages, so that no half of another name remains', () => {
    expect(laidOver({ organization: { name: { en: 'Northern Freight' } } }).organization).toEqual({
      name: { en: 'Northern Freight' },
      logo: 'assets/logo.svg',
    });
  });

  test.each<[string, object, (config: ConfigData) => unknown, unknown]>([
    ['a value', { organization: { logo: null } }, ({ organization }) => organization.logo, undefined],
    [
      'an insert',
      { documents: { insert: { 'manual.foreword': null } } },
      ({ documents }) => documents?.insert,
      { 'charter.closing': 'content/end.md' },
    ],
    ['a mapping', { documents: { brand: null } }, ({ documents }) => documents?.brand, undefined],
    ['everything', { documents: null }, ({ documents }) => documents, undefined],
    ['what never stood there', { documents: { watermark: null } }, ({ documents }) => documents, CONFIG.documents],
  ])('null takes away: %s', (_, data, look, expected) => {
    expect(look(laidOver(data))).toEqual(expected);
  });

  test('what the client says nothing of stays', () => {
    expect(laidOver({})).toEqual(CONFIG);
    expect(laidOver({ locale: 'zh-CN' })).toEqual({ ...CONFIG, locale: 'zh-CN' });
  });

  test('nothing is changed in place', () => {
    const before = structuredClone(CONFIG);
    laidOver({ documents: { brand: { paper: 'Letter' }, insert: null } });
    expect(CONFIG).toEqual(before);
  });
});

test('what cannot be taken away, or is not known, is left for the schema to refuse', () => {
  expect(removalsIn({ organization: null, lint: null, constructor: null })).toEqual([]);
  expect(removalsIn({ organization: { name: null, toString: null }, documents: { approvals: [null] } })).toEqual([]);
  expect(removalsIn(null)).toEqual([]);
});
