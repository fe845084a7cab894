import { parseDocument, type YAMLError } from 'yaml';
import type { Range, Source } from '../model/source.js';
import { placesOf } from './document-places.js';
import { readEverydayYaml } from './everyday-yaml/read.js';
import { LineStarts } from './line-starts.js';
import { keepReading, keptReading, type Reading } from './readings.js';
import type { YamlProblem } from './yaml-problem.js';
import { firstAlias, isExplosive, isGarbled, structureProblems } from './yaml-structure.js';

/** A YAML file that keeps the position of every scalar. */
export interface YamlSource extends Source {
  problems: YamlProblem[];
}

/**
 * Reads YAML 1.2. A file with problems has `data` undefined: half-read data would mislead; all its
 * places are then that of the first problem.
 */
export function parseYaml(file: string, text: string): YamlSource {
  return sourceOf(file, text, readYaml(text));
}

/** Like `parseYaml`, by the parser for all of YAML alone: about ten times as slow. */
export function parseAnyYaml(file: string, text: string): YamlSource {
  return sourceOf(file, text, readAnyYaml(text));
}

/** What a YAML text says, and where, or what is wrong with it. */
export function readYaml(text: string): Reading | YamlProblem[] {
  const kept = keptReading(text);
  if (kept) return kept;
  const everyday = readEverydayYaml(text);
  const read = everyday ? { ...everyday, everyday: true } : readAnyYaml(text);
  if (!Array.isArray(read)) keepReading(text, read);
  return read;
}

function readAnyYaml(text: string): Reading | YamlProblem[] {
  const lines = new LineStarts(text);
  const at = (from: number, to: number) => lines.range(from, to);
  if (isGarbled(text)) return [{ code: 'yaml-garbled', args: {}, range: at(0, 1) }];
  // A broken file can give a million errors, each with a trace nobody reads.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Duplicate keys are looked for in yaml-structure.ts, in linear time and with both places.
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      // Whatever the file asks for: `%YAML 1.1` and tags such as !!set would change what values mean.
      schema: 'core',
      resolveKnownTags: false,
      merge: false,
      logLevel: 'error',
    });
    const syntax = [...document.errors, ...document.warnings].slice(0, 1).map((error) => syntaxProblem(error, at));
    const problems = syntax.length > 0 ? syntax : structureProblems(document, at);
    if (problems.length > 0) return problems;
    const data: unknown = document.toJS({ maxAliasCount: -1 });
    if (isExplosive(data)) {
      const [from, to] = firstAlias(document)?.range ?? [0, 1];
      return [{ code: 'yaml-alias-bomb', args: {}, range: at(from, to) }];
    }
    return { data, places: placesOf(document), everyday: false };
  } catch (error) {
    // The parser recurses once a level and overflows the stack; an alias may stand before its anchor.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    const code = error instanceof RangeError ? 'yaml-too-deep' : 'yaml-BAD_ALIAS';
    return [{ code, args: {}, range: at(0, 1) }];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function sourceOf(file: string, text: string, read: Reading | YamlProblem[]): YamlSource {
  if (Array.isArray(read)) return unreadable(file, text, read);
  const { data, places } = read;
  const lines = new LineStarts(text);
  return {
    file,
    text,
    data,
    problems: [],
    locate(path, part = 'value', word) {
      const [from, to] = places.locate(path, part);
      const at = word === undefined ? -1 : text.slice(from, to).indexOf(word);
      return at < 0 ? lines.range(from, to) : lines.range(from + at, from + at + (word?.length ?? 0));
    },
  };
}

function unreadable(file: string, text: string, problems: YamlProblem[]): YamlSource {
  const range = problems[0]?.range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file, text, data: undefined, problems, locate: () => range };
}

function syntaxProblem(error: YAMLError, at: (from: number, to: number) => Range): YamlProblem {
  return { code: `yaml-${error.code}`, args: { detail: error.message }, range: at(error.pos[0], error.pos[1]) };
}
