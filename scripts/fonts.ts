/**
 * Cuts the fonts of the PDF documents: `npx tsx scripts/fonts.ts` writes templates/fonts/. Run once, and
 * again when the characters or the sources change; what it installs stays in scripts/fonts/.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { charactersOf } from '../src/renderers/pdf/fonts/cmap.js';
import { renamed } from '../src/renderers/pdf/fonts/names.js';
import { FACES, type Face } from './fonts/faces.js';

type SubsetFont = (
  font: Buffer,
  text: string,
  options: { targetFormat: 'sfnt'; noHinting: true; keepFeatures?: string[]; dropTables: string[] },
) => Promise<Buffer>;

const FOLDER = path.resolve('scripts/fonts');
const SOURCES = path.join(FOLDER, 'node_modules/@expo-google-fonts');
const OUT = path.resolve('templates/fonts');

if (!existsSync(SOURCES)) {
  execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a shell script there
  });
}
const subsetFont = createRequire(path.join(FOLDER, 'package.json'))('subset-font') as SubsetFont;

mkdirSync(OUT, { recursive: true });
for (const face of FACES) {
  const font = await cut(face);
  const packed = brotliCompressSync(font, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: font.length },
  });
  writeFileSync(path.join(OUT, `${face.file}.ttf.br`), packed);
  console.log(`${face.file.padEnd(22)} ${kilobytes(font.length)} ${kilobytes(packed.length)} packed`);
}
writeFileSync(path.join(OUT, 'OFL.txt'), licence());

async function cut({ file, family, source, holds, features }: Face): Promise<Buffer> {
  const font = readFileSync(path.join(SOURCES, source));
  const kept = Array.from(charactersOf(font)).filter(holds);
  const subset = await subsetFont(font, String.fromCodePoint(...kept), {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: features,
    dropTables: ['STAT', 'gasp', 'DSIG', 'meta', 'BASE', 'vhea', 'vmtx'],
  });
  return renamed(subset, family, styleOf(file));
}

/** `latin-semibold-italic` is "SemiBold Italic". */
function styleOf(file: string): string {
  const words = file.split('-').slice(1);
  return words.map((word) => ({ regular: 'Regular', italic: 'Italic', semibold: 'SemiBold' })[word] ?? word).join(' ');
}

/** The licence all sources share, below the notice of each. */
function licence(): string {
  const packages = [...new Set(FACES.map(({ source }) => source.split('/')[0] ?? ''))].sort();
  const texts = packages.map((name) => readFileSync(path.join(SOURCES, name, 'LICENSE_FONT'), 'utf8'));
  const notices = texts.map((text, i) => `${packages[i]}: ${text.split('\n')[0]?.trim()}`);
  const terms = texts[0]?.slice(texts[0].indexOf('SIL OPEN FONT LICENSE')).trim() ?? '';
  const names = [...new Set(FACES.map(({ family }) => family))].join(', ');
  return `The fonts in this folder (${names}) are subsets of the fonts below, under names of their own.

${notices.join('\n')}

-----------------------------------------------------------
${terms}
`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`.padStart(9);
}
