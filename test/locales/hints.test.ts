import { describe, expect, test } from 'vitest';
import { findings as english } from '../../src/locales/en/findings.js';
import { findings as chinese } from '../../src/locales/zh-CN/findings.js';
import { formats } from '../../src/model/formats.js';

const QUANTITIES = ['duration', 'target', 'level', 'share', 'sample', 'scale'] as const;

/** What the hint for a format proposes to write. */
function examples(said: string): string[] {
  return [...said.matchAll(/["“]([^"”]+)["”]/g)].map(([, example = '']) => example).filter((one) => one !== 'X');
}

describe.each(Object.entries({ en: english, 'zh-CN': chinese }))('what a hint proposes in %s', (locale, words) => {
  test.each(QUANTITIES)('for a %s can be written so', (format) => {
    const hint = words['wrong-format']({ value: 'X', format });
    // Words that are quoted without a number say what not to write.
    const proposed = examples(hint).filter((one) => /\d/.test(one));
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter((one) => !formats[format](one))).toEqual([]);
    if (locale === 'zh-CN') expect(proposed.filter((one) => /[a-z]/i.test(one))).toEqual([]);
  });
});
