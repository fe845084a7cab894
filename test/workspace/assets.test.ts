import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/model/failure.js';
import type { Locale } from '../../src/model/locale.js';
import { readAssets, readFonts } from '../../src/workspace/assets.js';
import { readProject } from '../../src/workspace/read-project.js';
import { pngOf } from '../support/png.js';
import { type Content, memoryFiles, ROOT } from '../support/project.js';

function assets(contents: Record<string, Content>, locale: Locale = 'en') {
  const config = [
    'csm: 1',
    `organization: {name: X${'logo' in contents ? ', logo: logo' : ''}}`,
    'locale: [en, zh-CN]',
    'documents: {insert: {manual.foreword: plain.md, manual.closing: {en: en.md}, charter.opening: {zh-CN: zh.md}}}',
  ].join('\n');
  const files = memoryFiles({
    'csm.yaml': config,
    'plain.md': 'Plain',
    'en.md': 'English',
    'zh.md': '中文',
    ...contents,
  });
  return readAssets(ROOT, readProject(ROOT, files).project, locale, files);
}

const failing = (contents: Record<string, Content>) => {
  try {
    assets(contents);
  } catch (error) {
    const { code, args, blame } = error as Failure;
    return { code, args, blame };
  }
  return undefined;
};

describe('prose', () => {
  test('of a locale', () => {
    expect(Object.fromEntries(assets({}).inserts)).toEqual({ 'manual.foreword': 'Plain', 'manual.closing': 'English' });
  });

  test('of the main locale where the other has none', () => {
    expect(Object.fromEntries(assets({}, 'zh-CN').inserts)).toEqual({
      'manual.foreword': 'Plain',
      'manual.closing': 'English',
      'charter.opening': '中文',
    });
  });

  test.each<[string, Content]>([
    ['is away', { error: 'ENOENT' }],
    ['is in another encoding', new Uint8Array([0xc3, 0xfb])],
    ['is binary', new Uint8Array([0])],
    ['is too large', new Uint8Array(4 * 1024 * 1024 + 1)],
  ])('that %s', (_, content) => {
    expect(failing({ 'plain.md': content })).toMatchObject({ code: 'prose-unusable', args: { path: 'plain.md' } });
  });
});

describe('the logo', () => {
  test.each<[string, Content, string]>([
    ['PNG', pngOf(4, 2), 'image/png'],
    ['SVG', '<?xml version="1.0"?>\n<!-- mark -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ])('%s', (_, content, mediaType) => {
    expect(assets({ logo: content }).logo?.mediaType).toBe(mediaType);
  });

  test('none', () => {
    expect(assets({})).not.toHaveProperty('logo');
  });

  test.each<[string, Content]>([
    ['JPEG', new Uint8Array([0xff, 0xd8, 0xff])],
    ['text', 'a logo'],
    ['something that only sounds like SVG', '<svgx>'],
    ['empty', ''],
  ])('%s is unusable', (_, content) => {
    expect(failing({ logo: content })).toEqual({ code: 'logo-unusable', args: { path: 'logo' }, blame: 'usage' });
  });

  test.each<[string, Content]>([
    ['logo-broken', pngOf(4, 2).subarray(0, 20)],
    ['logo-reaches-out', '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'],
    ['logo-too-large', pngOf(50_000, 50_000, 0)],
  ])('%s is said at the place that names it, and by whoever reads it', (code, content) => {
    const config = 'csm: 1\norganization: {name: X, logo: logo}\n';
    const files = memoryFiles({ 'csm.yaml': config, logo: content });
    const { problems } = readProject(ROOT, files);
    expect(problems).toMatchObject([{ rule: 'known-file', code, severity: 'error', file: 'csm.yaml' }]);
    expect(problems[0]?.range).toMatchObject({ line: 2, column: 31 });
    expect(failing({ logo: content })).toEqual({ code, args: { path: 'logo' }, blame: 'usage' });
  });
});

describe('fonts', () => {
  const fonts = (content: Content) => {
    const config = 'csm: 1\norganization: {name: X}\ndocuments: {fonts: [rare.ttf]}\n';
    const files = memoryFiles({ 'csm.yaml': config, 'rare.ttf': content });
    return readFonts(ROOT, readProject(ROOT, files).project, files);
  };

  test.each([
    [[0, 1, 0, 0]],
    [[...'OTTO'].map((one) => one.charCodeAt(0))],
    [[...'ttcf'].map((one) => one.charCodeAt(0))],
  ])('begin as TrueType, OpenType or a collection do: %j', (bytes) => {
    expect(fonts(new Uint8Array([...bytes, 9]))).toEqual([{ name: 'rare.ttf', bytes: new Uint8Array([...bytes, 9]) }]);
  });

  test.each<[string, Content]>([
    ['a web font', 'wOF2'],
    ['empty', ''],
    ['away', { error: 'ENOENT' }],
    ['too large', new Uint8Array(64 * 1024 * 1024 + 1)],
  ])('%s is unusable', (_, content) => {
    expect(() => fonts(content)).toThrow(
      expect.objectContaining({ code: 'font-unusable', args: { path: 'rare.ttf' } }),
    );
  });
});
