import { createHash } from 'node:crypto';
import { build, version } from '../version.js';

/** A file of a build, before it is made. */
export interface Planned {
  /** Below the output folder, with forward slashes: `en/manual.pdf`. */
  path: string;
  /**
   * SHA-256 of all that the file is made of: what it says, how it is to look, its format, and the
   * build of csm. The same key gives the same bytes.
   */
  key: string;
  make(): Promise<string | Uint8Array>;
}

/** A planned file made from `content`, by `make`. */
export function planned(path: string, content: unknown, make: Planned['make']): Planned {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([build ?? version, path.split('.').at(-1), content], withoutBytes));
  return { path, key: hash.digest('hex'), make };
}

// Pictures and fonts by their own hash: as JSON every byte would take several.
function withoutBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
}
