import { expect, test } from 'vitest';
import { documentData } from '../../../src/renderers/pdf/data.js';
import { loadEngine } from '../../../src/renderers/pdf/engine/load.js';
import { nativeEngine } from '../../../src/renderers/pdf/engine/native.js';
import type { Engine } from '../../../src/renderers/pdf/engine/typesetter.js';
import { wasmEngine } from '../../../src/renderers/pdf/engine/wasm.js';
import { SHIPPED } from '../../../src/renderers/pdf/fonts/shipped.js';
import { Press } from '../../../src/renderers/pdf/press.js';
import { everywhere } from '../sample.js';

const absent = () => Promise.reject(new Error('Cannot find package'));
const FAMILIES = SHIPPED.slice(0, 3);
const FONTS = FAMILIES.map(({ name }) => ({ name }));

test('without an engine the failure names what to install', async () => {
  await expect(loadEngine([], [absent, absent])).rejects.toMatchObject({
    code: 'pdf-engine-missing',
    blame: 'machine',
    args: {
      packages: ['@myriaddreamin/typst-ts-node-compiler@0.7.0', '@myriaddreamin/typst-ts-web-compiler@0.7.0'],
    },
  });
});

test('where the first engine is absent the second serves', async () => {
  const engine: Engine = {
    with: () => ({ give: () => undefined, print: () => Buffer.alloc(0), begin: () => () => Buffer.alloc(0) }),
  };
  expect(await loadEngine([], [absent, async () => engine])).toBe(engine);
});

test('both engines give the same bytes', async () => {
  const data = documentData({ ...everywhere('Words 中文 ●'), brand: { color: '#0b6e4f' } });
  const [native, wasm] = await Promise.all([nativeEngine(), wasmEngine(FAMILIES)]);
  const bytes = [native, wasm].map((engine) => new Press(engine.with(FAMILIES), { fonts: FONTS }).print(data));
  expect(bytes[0]?.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  expect(bytes[1]?.equals(bytes[0] ?? Buffer.alloc(0))).toBe(true);
});

test('the engine that checks no standard says so', async () => {
  const press = new Press((await wasmEngine(FAMILIES)).with(FAMILIES), { fonts: FONTS, standard: 'pdf/a-2a' });
  expect(() => press.print(documentData(everywhere('word')))).toThrow(
    expect.objectContaining({ code: 'pdf-standard-unchecked', args: { standard: 'pdf/a-2a' } }),
  );
});
