/** Builds what the package ships: the bundled program, its types, the JSON Schema files. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { schemaText } from '../src/cli/schema-text.js';
import { FILE_KINDS } from '../src/model/file-kind.js';
import { LOCALES } from '../src/model/locale.js';
import { bundledLicences } from './licences.js';

const { version, dependencies, optionalDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

await rm('dist', { recursive: true, force: true });

// One file a command, loaded when it runs: starting Node is most of what `csm lint` takes.
// Dependencies stay outside; everything else is bundled, as documented in docs/decisions/001.
const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts', 'publish-thread': 'src/publish/thread.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  chunkNames: 'chunks/[name]-[hash]',
  // The engines in native code come with files of their own, and may be left out of an installation.
  external: Object.keys({ ...dependencies, ...optionalDependencies }),
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  legalComments: 'none', // their texts go into one file, below
  define: {
    CSM_VERSION: JSON.stringify(version),
    CSM_BUILD: JSON.stringify(await hashOf('src', 'templates/pdf', 'templates/fonts')),
  },
  // CommonJS packages inside the bundle still ask for Node's own modules with require.
  banner: {
    js: "import { createRequire as csmRequire } from 'node:module'; const require = csmRequire(import.meta.url);",
  },
  charset: 'utf8',
  logLevel: 'warning',
});

await writeFile('dist/THIRD-PARTY-LICENCES.txt', `${bundledLicences(metafile)}\n`);

for (const locale of LOCALES) {
  await mkdir(`dist/schema/${locale}`, { recursive: true });
  for (const kind of FILE_KINDS) {
    await writeFile(`dist/schema/${locale}/${kind}.schema.json`, await schemaText(kind, locale));
  }
}

// By its script, because the command of that name is a shell script on Windows.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

/** What results kept by one build are told apart from those of another by: all that shapes a result. */
async function hashOf(...folders: string[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const folder of folders) {
    const files = (await readdir(folder, { recursive: true })).filter((one) => /\.(?:ts|typ|br)$/.test(one));
    for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
