import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../model/failure.js';
import { type Family, templatesFolder } from '../fonts/shipped.js';
import type { Engine, PrintOptions, Typesetter } from './typesetter.js';

/** How much of what Typst says it returns. */
const DIAGNOSTICS = 3;

/**
 * Typst in WebAssembly: runs on every system and gives the same bytes, but does not check standards and never
 * gives memory back, so that a document of thousands of pages is beyond it. `families` are all it will have.
 */
export async function wasmEngine(families: Family[]): Promise<Engine> {
  const { default: init, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
  await init();
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of families.flatMap(({ faces }) => faces())) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const templates = path.join(templatesFolder(), 'pdf');
  for (const file of readdirSync(templates)) {
    if (file.endsWith('.typ')) compiler.add_source(`/${file}`, readFileSync(path.join(templates, file), 'utf8'));
  }
  const print = (template: string, { standard }: PrintOptions) => {
    if (standard) throw new Failure('pdf-standard-unchecked', { standard });
    const outcome = compiler.compile(`/${template}`, undefined, 'pdf', DIAGNOSTICS) as Outcome;
    if (!outcome.result) throw new Error(`Typst: ${JSON.stringify(outcome.diagnostics)}`);
    return Buffer.from(outcome.result);
  };
  const typesetter: Typesetter = {
    give: (name, bytes) => {
      compiler.map_shadow(`/${name}`, bytes);
    },
    print,
    begin: (template, options) => {
      const pdf = print(template, options);
      return () => pdf;
    },
  };
  return { with: () => typesetter };
}

interface Outcome {
  result?: Uint8Array;
  diagnostics?: unknown;
}
