import type { Problem, Severity } from '../model/problem.js';
import type { Project } from '../model/project.js';
import { type Path, type Place, type Range, type Source, under } from '../model/source.js';
import type { Report } from './rule.js';

/** Where a finding stands: a place in a file, or lines of it that hold no value, such as a comment. */
interface Found {
  file: string;
  place?: Place;
  part?: 'key' | 'value';
  span?: Range;
}

/** Turns what rules report into problems with places. */
export class Reporter {
  readonly #project: Project;
  #broken: Set<string> | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Where a report stands; nothing when it only echoes a fault of the file's form that is reported already. */
  placeOf(report: Report): Found | undefined {
    const { at, on, path = [], missing, part, span } = report;
    if (span) return { file: span.file, span: span.range };
    const base = at ?? (typeof on === 'object' ? on.at : undefined);
    if (!base) throw new Error(`the report ${report.code} says neither at nor on which entity`);
    if (missing === undefined) {
      return { file: base.source.file, place: under(base, ...path), ...(part && { part }) };
    }
    const keys = [...path, ...missing.split('.')];
    if (this.#isBroken(base.source, [...base.path, ...keys])) return undefined;
    const around = written(base, keys.slice(0, -1));
    // What lacks an owner is shown by its id, a measure that lacks a source by its key.
    const hasId = around.length === 0 && typeof on === 'object';
    const place = under(base, ...(hasId ? ['id'] : around));
    return { file: base.source.file, place, part: hasId ? 'value' : 'key' };
  }

  toProblem(rule: string, severity: Severity, report: Report, { file, place, part, span }: Found): Problem {
    const range = span ?? place?.source.locate(place.path, part, report.word);
    const mend =
      report.mend && !(report.word !== undefined && place && isWhole(place, part, range)) ? report.mend : undefined;
    const on = typeof report.on === 'string' ? report.on : report.on?.id;
    return {
      rule,
      code: report.code,
      args: report.args ?? {},
      severity,
      file,
      ...(range && { range }),
      ...(on !== undefined && { on }),
      ...(mend && { mend }),
    };
  }

  // A key that was misspelt or ill-formed has been cut out: that it is missing is no second fault.
  #isBroken(source: Source, path: Path): boolean {
    this.#broken ??= brokenPaths(this.#project);
    return this.#broken.has(keyOf(source, path));
  }
}

/** Whether the range is that of the whole value: the word it should be narrowed to is written otherwise there. */
function isWhole({ source, path }: Place, part: 'key' | 'value' | undefined, range: Range | undefined): boolean {
  return JSON.stringify(source.locate(path, part)) === JSON.stringify(range);
}

/** As much of a path below a place as is written in the file. */
function written({ source, path }: Place, keys: Path): Path {
  let value = source.data;
  for (const step of path) value = below(value, step);
  const end = keys.findIndex((key) => {
    value = below(value, key);
    return value === undefined;
  });
  return end < 0 ? keys : keys.slice(0, end);
}

function below(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

function brokenPaths({ invalid }: Project): Set<string> {
  const broken = new Set<string>();
  for (const { violation, source } of invalid) {
    const { path } = violation;
    const meant =
      violation.code === 'unknown-key' && violation.suggestion ? [...path.slice(0, -1), violation.suggestion] : path;
    for (let length = 1; length <= meant.length; length += 1) broken.add(keyOf(source, meant.slice(0, length)));
  }
  return broken;
}

function keyOf(source: Source, path: Path): string {
  return `${source.file}\n${JSON.stringify(path)}`;
}
