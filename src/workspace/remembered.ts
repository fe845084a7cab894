import { assetNames, assetStamps } from './assets.js';
import { diskFiles, type FileSystem } from './file-system.js';
import type { ProjectBytes } from './read-bytes.js';
import { type LoadedProject, parseProject } from './read-project.js';
import { contentKey, readCached, writeCached } from './result-cache.js';

/** Less than this is read in the blink of an eye, and is not worth a folder in people's projects. */
const WORTH_KEEPING = 256 * 1024;

interface Kept {
  /** What the result says of the files csm.yaml names depends on them. */
  assets: Record<string, string>;
  result: unknown;
}

/** What a result depends on besides the files of the project. */
export interface Asked {
  /** The build of csm; nothing is kept where it is not known. */
  build: string | undefined;
  /** Everything else that `make` looks at, in a fixed order. */
  about: readonly string[];
}

/**
 * What `make` says of a project: from an earlier run where neither its files, those csm.yaml names,
 * nor what was asked have changed since. Results are JSON; a new one comes back as it would from the
 * next run. Only projects on disk keep any.
 */
export async function remembered<T>(
  read: ProjectBytes,
  { build, about }: Asked,
  make: (loaded: LoadedProject) => T | Promise<T>,
  files: FileSystem = diskFiles,
): Promise<T> {
  if (build === undefined || files !== diskFiles || sizeOf(read) < WORTH_KEEPING) {
    return make(parseProject(read, files));
  }
  const key = contentKey(read, [build, ...about]);
  const kept = readCached(read.root, key);
  if (isKept(kept) && isSame(kept.assets, assetStamps(read.root, Object.keys(kept.assets), files))) {
    return kept.result as T;
  }
  const loaded = parseProject(read, files);
  const result = JSON.parse(JSON.stringify(await make(loaded))) as T;
  const assets = assetStamps(read.root, assetNames(loaded.project), files);
  writeCached(read.root, key, { assets, result } satisfies Kept);
  return result;
}

function sizeOf({ files }: ProjectBytes): number {
  return files.reduce((sum, one) => sum + ('bytes' in one ? one.bytes.length : 0), 0);
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'assets' in value && 'result' in value;
}

function isSame(before: Record<string, string>, now: Record<string, string>): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
