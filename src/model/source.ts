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
  data: unknown;
  /** The range of the value at `path`, of its key, or of the nearest thing around it that exists. */
  locate(path: Path, part?: 'key' | 'value'): Range;
}

/** A value in a file. */
export interface Place {
  source: Source;
  path: Path;
}
