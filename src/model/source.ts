/** Steps from the root of a file to a value: `['encounters', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** A stretch of a file; lines and columns count from 1, the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One file of a project: its data, and where each piece of it stands. */
export interface Source {
  /** Relative to the project folder, with forward slashes. */
  file: string;
  text: string;
  data: unknown;
  /**
   * The range of the value at `path`, of its key, or of the nearest thing around it that exists.
   * With `word`, the range of its first occurrence in the value as written, or of the whole value
   * where it does not stand there letter by letter.
   */
  locate(path: Path, part?: 'key' | 'value', word?: string): Range;
}

/** A value in a file. */
export interface Place {
  source: Source;
  path: Path;
}

/** The place of something below `at`. */
export function under(at: Place, ...path: Path): Place {
  return { source: at.source, path: [...at.path, ...path] };
}
