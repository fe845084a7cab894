import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../../src/documents/tree.js';
import { loadEngine } from '../../../src/renderers/pdf/engine/load.js';
import { pdfRenderer, renderPdf } from '../../../src/renderers/pdf/index.js';
import { everywhere, HOSTILE, paragraph, tree } from '../sample.js';

const said = (text: string): DocumentTree => tree([paragraph(text)]);
const head = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1');

test('every kind of block comes out, as the same bytes each time', async () => {
  const document = everywhere('word');
  const bytes = await renderPdf(document);
  expect(head(bytes)).toBe('%PDF-');
  expect(Buffer.from(await renderPdf(document)).equals(Buffer.from(bytes))).toBe(true);
});

test('a renderer of many documents gives what one of its own gives', async () => {
  const render = await pdfRenderer();
  render(said('another one before it: 第一份'));
  const bytes = render(said('the one'));
  expect(Buffer.from(bytes).equals(Buffer.from(await renderPdf(said('the one'))))).toBe(true);
});

describe('what people write is text', () => {
  test.each([
    ['markup of the engine', '#import "x.typ" *bold* _it_ $x^2$ @ref <label> \\ ```raw``` // no comment'],
    ['markup of pages', '<script>alert(1)</script>'],
    ['a formula', '=HYPERLINK("https://example.org")'],
    ['control characters', 'a\u0000b\u0007c\u001bd'],
    ['a very long text', 'sentence '.repeat(600)],
    ['another direction', 'שלום مرحبا'],
    ['emoji', 'done 🎉 👍🏽'],
    ['simplified and traditional characters', '服务标准 服務標準 臺灣'],
  ])('%s', async (_, text) => {
    expect(head(await renderPdf(said(text)))).toBe('%PDF-');
  });

  test.each(HOSTILE)('everywhere: %j', async (word) => {
    expect(head(await renderPdf(everywhere(word)))).toBe('%PDF-');
  });

  test('a character no font has is named', async () => {
    await expect(renderPdf(said('\u{20000} and 𒀀'))).rejects.toMatchObject({
      name: 'Failure',
      code: 'uncovered-characters',
      args: { characters: expect.arrayContaining(['𒀀 (U+12000)']) },
    });
  });
});

test.each(['pdf/a-2a', 'pdf/ua-1'] as const)('keeps to %s', async (standard) => {
  const bytes = Buffer.from(await renderPdf(everywhere('word'), { standard })).toString('latin1');
  expect(bytes).toContain(standard === 'pdf/a-2a' ? 'pdfaid:part' : 'pdfuaid:part');
});

test('without an engine the failure says what to install', async () => {
  const missing = async () => {
    throw new Error('not installed');
  };
  await expect(loadEngine([], [missing])).rejects.toMatchObject({ name: 'Failure', code: 'pdf-engine-missing' });
});
