/**
 * What any checker of YAML against a schema does at least, if it is to say where: read, parse with
 * positions, validate with a compiled schema. Prints how many milliseconds that took, without starting.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { validateBlueprint } from '../../src/model/generated/validators.js';
import type { Validator } from '../../src/model/validation.js';

const folder = process.argv[2] ?? '.';
const validate: Validator = validateBlueprint;
const kept: [Document, LineCounter][] = [];

const start = performance.now();
for (const name of readdirSync(folder)) {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), { lineCounter, prettyErrors: false });
  if (!validate(document.toJS())) throw new Error(`${name} is not sound: ${JSON.stringify(validate.errors?.[0])}`);
  kept.push([document, lineCounter]);
}
console.log(performance.now() - start);
