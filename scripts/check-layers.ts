/** The layering of src/, checked: who may import whom, and which folder is the door to a library. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each layer may import besides itself. The two modules at the root of src/ compose the layers. */
const LAYERS: Record<string, string[]> = {
  model: [],
  workspace: ['model'],
  pipeline: ['model'],
  lint: ['model', 'pipeline'],
  // The catalogs speak of quantities and fault codes: types alone, which vanish when built.
  locales: ['model'],
  documents: ['model', 'pipeline', 'locales'],
  renderers: ['documents/tree', 'documents/workbook', 'documents/cell-addresses', 'model/failure'],
  publish: ['model', 'workspace', 'pipeline', 'locales', 'documents', 'renderers', 'version'],
  index: ['model', 'workspace', 'pipeline', 'lint', 'locales', 'documents', 'publish', 'version'],
  lsp: ['model', 'workspace', 'pipeline', 'lint', 'locales'],
  exchange: [
    'model',
    'workspace',
    'pipeline',
    'locales',
    'documents/workbook',
    'documents/workbooks',
    'documents/cell-addresses',
    'documents/writer',
  ],
  walk: ['model', 'workspace', 'pipeline', 'lint', 'locales'],
  version: [],
  cli: [
    'model',
    'workspace',
    'pipeline',
    'lint',
    'locales',
    'documents',
    'renderers',
    'publish',
    'lsp',
    'exchange',
    'walk',
    'version',
  ],
};

/** One door per dependency: the file or folder that may import it. */
const DOORS: Record<string, string | string[]> = {
  yaml: 'workspace',
  marked: ['documents/prose', 'cli/page'],
  picomatch: 'lint/settings',
  re2js: 'lint/assertions/pattern',
  diff: 'cli/diff',
  tinyglobby: 'cli/lint/targets',
  chokidar: 'cli/build/watch',
  commander: 'cli',
  chalk: 'cli',
  'cli-table3': 'cli/table',
  'string-width': 'cli',
  '@inquirer/prompts': 'cli/prompts',
  '@inquirer/core': 'cli/walk/prompts',
  'big.js': 'model',
  'fastest-levenshtein': 'model/suggestion',
  typebox: 'model',
  '@myriaddreamin/typst-ts-node-compiler': 'renderers/pdf/engine',
  '@myriaddreamin/typst-ts-web-compiler': 'renderers/pdf/engine',
  'hucre/xlsx': ['renderers/xlsx', 'exchange/tables/xlsx'],
  'csv-parse/sync': 'exchange/tables/csv',
  docx: 'renderers/docx',
  fflate: 'renderers/docx/package',
  '@resvg/resvg-js': 'renderers/docx/svg',
  'vscode-languageserver': 'lsp',
  'vscode-languageserver/node': 'lsp',
  'vscode-languageserver-textdocument': 'lsp',
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const faults: string[] = [];
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
for (const file of files.map((one) => one.split(path.sep).join('/'))) {
  for (const match of readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? '';
    if (target.startsWith('.'))
      checkLayer(file, path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, ''));
    else if (!target.startsWith('node:')) checkDoor(file, target);
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`layers: ${files.length} files, none out of place`);

function checkLayer(file: string, target: string): void {
  const from = layerOf(file);
  const to = layerOf(target);
  const allowed = LAYERS[from];
  if (!allowed) faults.push(`src/${file}: the layer "${from}" is not in scripts/check-layers.ts`);
  else if (from !== to && !allowed.some((one) => target === one || target.startsWith(`${one}/`))) {
    faults.push(`src/${file} imports ${target}: ${from} may import only ${allowed.join(', ') || 'nothing of ours'}`);
  }
}

function checkDoor(file: string, library: string): void {
  const doors = [DOORS[library] ?? []].flat();
  if (doors.length === 0) faults.push(`src/${file} imports ${library}, which has no door in scripts/check-layers.ts`);
  else if (!doors.some((door) => `${file}/`.startsWith(`${door}/`) || file.startsWith(`${door}.`))) {
    faults.push(`src/${file} imports ${library}: only src/${doors.join(', src/')} may`);
  }
}

function layerOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}
