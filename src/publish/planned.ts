import { createHash } from 'node:crypto';
import { build, version } from '../version.js';
import type { RenderOptions, Task } from './renderers.js';

/** A file of a build, before it is made. */
export interface Planned {
  /** Below the output folder, with forward slashes: `en/manual.pdf`. */
  path: string;
  /**
   * SHA-256 of all that the file is made of: what it says, how it is to look, its format, and the
   * build of csm. The same key gives the same bytes.
   */
  key: string;
  /** Characters of what it says, as JSON. */
  size: number;
  task: Task;
}

/** The files of a build, and how they are to be rendered. */
export interface Plan {
  files: Planned[];
  render: RenderOptions;
}

/** Plans a file; `options` is what its looks hang on beside its content. */
export function planned(path: string, task: Task, options?: RenderOptions): Planned {
  const json = JSON.stringify([build ?? version, path.split('.').at(-1), task, options], withoutBytes);
  return { path, key: createHash('sha256').update(json).digest('hex'), size: json.length, task };
}

// Pictures and fonts by their own hash: as JSON every byte would take several.
function withoutBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
}
