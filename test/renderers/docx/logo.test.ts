import { afterEach, expect, test, vi } from 'vitest';
import type { Picture } from '../../../src/documents/tree.js';
import { renderDocx } from '../../../src/renderers/docx/index.js';
import { tree } from '../sample.js';
import { partsOf } from '../xlsx/parts.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#0b6e4f"/></svg>';
const picture = (content: string): Picture => ({
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(content),
});

async function withLogo(logo: Picture) {
  const bytes = await renderDocx(tree([], { brand: { color: '#0b6e4f', logo } }));
  const parts = partsOf(bytes);
  const media = [...parts.keys()]
    .filter((name) => name.startsWith('word/media/'))
    .map((name) => name.replace(/.*\./, ''));
  return { bytes, media: media.sort(), document: parts.get('word/document.xml') ?? '' };
}

afterEach(() => {
  vi.doUnmock('@resvg/resvg-js');
  vi.resetModules();
});

test('a drawing comes as itself and as a picture, in its proportions, and says whose it is', async () => {
  const { media, document, bytes } = await withLogo(picture(SVG));
  expect(media).toEqual(['png', 'svg']);
  const [, width = 0, height = 1] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []).map(Number);
  expect(width / height).toBeCloseTo(2, 1);
  expect(document).toContain('descr="Swift Parcel"');
  expect((await withLogo(picture(SVG))).bytes).toEqual(bytes);
});

test.each([
  '<script>alert(1)</script>',
  '<image href="https://example.com/x.png"/>',
  '<rect onclick="alert(1)"/>',
  '<style>@import url(https://example.com/x.css);</style>',
  '<rect fill="url(https://example.com/x)"/>',
])('one with %s comes as a picture alone', async (part) => {
  const { media } = await withLogo(picture(SVG.replace('</svg>', `${part}</svg>`)));
  expect(media).toEqual(['png']);
});

test('a picture comes as it is', async () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  expect((await withLogo({ mediaType: 'image/png', bytes: dot })).media).toEqual(['png']);
});

test.each([picture('<svg'), picture(''), { mediaType: 'image/png' as const, bytes: new Uint8Array(8) }])(
  'what cannot be read is left out',
  async (logo) => {
    expect((await withLogo(logo)).media).toEqual([]);
  },
);

test('a drawing is left out where nothing is installed that can draw it', async () => {
  vi.resetModules();
  vi.doMock('@resvg/resvg-js', () => {
    throw new Error('not installed');
  });
  const { renderDocx: render } = await import('../../../src/renderers/docx/index.js');
  const parts = partsOf(await render(tree([], { brand: { color: '#0b6e4f', logo: picture(SVG) } })));
  expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toEqual([]);
  expect(parts.get('word/document.xml')).toContain('Swift Parcel');
});
