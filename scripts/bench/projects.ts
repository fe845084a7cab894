import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { blueprint, CONFIG, longBlueprint } from './blueprints.js';
import { longOpenapi, openapi } from './openapi.js';
import { spectralRuleset } from './spectral-ruleset.js';

/** Lines of the one long file, at least. */
const LONG = 150_000;

/** A project of csm, and a folder of descriptions of like size for the peer that reads those. */
export interface Workload {
  name: string;
  project: string;
  openapi: string;
}

export function writeWorkloads(work: string): Record<'one' | 'hundred' | 'thousand' | 'long', Workload> {
  const files = (folder: string, name: string, blueprints: string[], descriptions: string[]): Workload => {
    const [project, openapi] = [path.join(work, folder, 'csm'), path.join(work, folder, 'openapi')];
    writeAll(path.join(project, 'blueprints'), blueprints);
    writeFileSync(path.join(project, 'csm.yaml'), CONFIG);
    writeAll(openapi, descriptions);
    return { name, project, openapi };
  };
  const times = (folder: string, name: string, count: number) => {
    const numbers = Array.from({ length: count }, (_, number) => number);
    return files(folder, name, numbers.map(blueprint), numbers.map(openapi));
  };
  return {
    one: times('one', '1 file', 1),
    hundred: times('hundred', '100 files', 100),
    thousand: times('thousand', '1,000 files', 1000),
    long: files('long', 'one file, 150,000 lines', [longBlueprint(LONG)], [longOpenapi(LONG)]),
  };
}

/** Writes Spectral's rules; returns their file. */
export function writeRuleset(work: string): string {
  const file = path.join(work, 'ruleset.json');
  writeFileSync(file, JSON.stringify(spectralRuleset()));
  return file;
}

/** Bundles the floor, so that it starts as quickly as it can; returns the program. */
export async function writeFloor(work: string): Promise<string> {
  const outfile = path.join(work, 'floor.mjs');
  await build({
    entryPoints: ['scripts/bench/floor.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

function writeAll(folder: string, texts: string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [i, text] of texts.entries()) writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.yaml`), text);
}
