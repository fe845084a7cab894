/** Writes what is made from the schema: the validators, the JSON Schema files, the format reference. */
import { mkdir, writeFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { FILE_KINDS, type FileKind } from '../src/model/file-kind.js';
import { formats } from '../src/model/formats.js';
import { jsonSchema } from '../src/model/json-schema.js';

await writeValidators('src/model/generated/validators.ts');
await writeKeys('src/model/generated/keys.ts');
await writeValues('src/model/generated/values.ts');

/** Compiling the schema takes ajv half a second; the code it compiles to loads in milliseconds. */
async function writeValidators(file: string): Promise<void> {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true, // a message needs the keys and values the schema would have allowed
    strict: true,
    inlineRefs: false, // one function a definition: a quarter of the code
    strictTypes: false,
    strictRequired: false, // a condition may ask for a key that its entity describes
    allowUnionTypes: true,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const kinds = { validateProject: 'project', validateClient: 'client', validateBlueprint: 'blueprint' } as const;
  const project = definitionsOf('project');
  for (const [name, kind] of Object.entries(kinds)) {
    const own = Object.entries(definitionsOf(kind)).map(([title, definition]) => [
      title,
      kind === 'client' && JSON.stringify(definition) === JSON.stringify(project[title])
        ? { $ref: `project#/$defs/${title}` } // the same code need not be there twice
        : definition,
    ]);
    ajv.addSchema({ ...jsonSchema(kind), $id: kind, $defs: Object.fromEntries(own) }, name);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(Object.keys(kinds).map((name) => [name, name])));
  const bundled = await build({
    stdin: { contents: `import { formats } from '../formats.js';\n${code}`, resolveDir: '.', loader: 'js' },
    bundle: true,
    format: 'esm',
    external: ['../formats.js'],
    write: false,
    minify: true, // read by nobody, parsed at every start
    logLevel: 'error',
  });
  await mkdir('src/model/generated', { recursive: true });
  await writeFile(file, `// @ts-nocheck\n${bundled.outputFiles[0]?.text}`);
}

interface Property {
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  format?: string;
}

interface Definition {
  properties?: Record<string, Property & { items?: Property }>;
}

function definitionsOf(kind: FileKind): Record<string, Definition> {
  return jsonSchema(kind).$defs as Record<string, Definition>;
}

function everyDefinition(): (readonly [string, Definition])[] {
  return FILE_KINDS.flatMap((kind) => {
    const root = jsonSchema(kind);
    return [[String(root.title), root as Definition] as const, ...Object.entries(definitionsOf(kind))];
  });
}

/** The keys of every mapping of the format, each with the mapping it leads to, for code that must not load the schema. */
async function writeKeys(file: string): Promise<void> {
  const definitions = everyDefinition();
  const keys = Object.fromEntries(
    definitions
      .filter(([, { properties }]) => properties)
      .map(([name, { properties = {} }]) => [
        name,
        Object.fromEntries(
          Object.entries(properties).map(([key, { $ref, items }]) => [
            key,
            ($ref ?? items?.$ref ?? '').replace('#/$defs/', ''),
          ]),
        ),
      ]),
  );
  const type = 'Readonly<Record<string, Readonly<Record<string, string>>>>';
  const doc = '/** Mappings of the format: their keys, and the mapping each leads to; empty where it leads to none. */';
  await writeFile(file, `${doc}\nexport const keys: ${type} = ${JSON.stringify(keys)};\n`);
}

/** What may stand at those keys that take a word of a list, a number, a date or the like. */
async function writeValues(file: string): Promise<void> {
  const values = everyDefinition().flatMap(([name, { properties = {} }]) => {
    const own = Object.entries(properties).flatMap(([key, { items, ...property }]) => {
      const value = allowedAt(items ?? property);
      return value === undefined ? [] : [[key, value] as const];
    });
    return own.length === 0 ? [] : [[name, Object.fromEntries(own)] as const];
  });
  const type = 'Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>';
  const doc =
    '/** By mapping and key, what a value has to be: one of a list of words, of a string format, a number or a boolean. */';
  const written = JSON.stringify(Object.fromEntries(values));
  await writeFile(file, `${doc}\nexport const values: ${type} = ${written};\n`);
}

function allowedAt({ enum: words, format, type }: Property): string | string[] | undefined {
  if (words) return words;
  if (format !== undefined) return format === 'id' ? undefined : format;
  if (type === 'boolean') return type;
  return type === 'number' || type === 'integer' ? 'number' : undefined;
}
