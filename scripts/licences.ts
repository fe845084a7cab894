import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of every package whose code went into the bundle: their terms ask for it. */
export function bundledLicences(metafile: Metafile): string {
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...packages].sort().map(licenceOf).join('\n\n');
}

function licenceOf(name: string): string {
  const folder = path.join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n${text}`;
}
