import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import { reasonOf } from './reason.js';

/** A file to write, by its path relative to the output folder, with forward slashes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

export interface WriteResult {
  written: string[];
  unchanged: string[];
  /** Files of an earlier build that no longer belong to the output. */
  removed: string[];
}

export interface WriteOptions {
  /** Replace files that csm did not write, or that were edited since. */
  force?: boolean;
  /** The output is all there is: what earlier builds left besides it is removed. */
  complete?: boolean;
  /** Files of the output that stand there already as they should, with the hash of each. */
  kept?: ReadonlyMap<string, string>;
}

/** Remembers which files csm wrote and what was in them, to tell them from what people put there. */
const MANIFEST = '.csm-files.json';

/** Hash by file; two hashes with a space between them while a build is under way. */
type Manifest = Record<string, string>;

/**
 * Writes the output of a build. Files csm did not write, or that were edited since, are never
 * replaced unless `force` is set: then nothing is written at all. Each file is written beside its
 * place and renamed into it, so that a failure leaves the earlier one whole. With `complete`, the
 * files of earlier builds that are not in this one are removed.
 * @throws Failure `out-not-folder`, `not-ours`, `write-failed`
 */
export function writeOutput(
  folder: string,
  files: OutputFile[],
  { force = false, complete = false, kept = new Map() }: WriteOptions = {},
): WriteResult {
  makeFolder(folder);
  const manifest = readManifest(folder);
  const hashes = new Map([...kept, ...files.map((file): [string, string] => [file.path, hashOf(file.content)])]);
  const present = new Map(
    [...new Set([...hashes.keys(), ...Object.keys(manifest)])].map((file) => [
      file,
      hashOnDisk(path.join(folder, file)),
    ]),
  );
  const foreign = files
    .map((file) => file.path)
    .filter((file) => {
      const now = present.get(file);
      return now !== undefined && now !== hashes.get(file) && !isOurs(now, manifest, file);
    });
  if (foreign.length > 0 && !force)
    throw new Failure('not-ours', { files: foreign.map((file) => path.join(folder, file)) });

  const result: WriteResult = { written: [], unchanged: [], removed: [] };
  const changed = files.filter((file) => present.get(file.path) !== hashes.get(file.path));
  // Said before it is done: should this be cut short anywhere, the files it leaves are known as ours.
  if (changed.length > 0) saveManifest(folder, { ...manifest, ...intended(changed, manifest, hashes) });
  if (complete) removeOutdated(folder, manifest, hashes, present, result);
  for (const file of changed) {
    writeWhole(path.join(folder, file.path), file.content);
    result.written.push(file.path);
  }
  const written = new Set(result.written);
  result.unchanged = [...hashes.keys()].filter((file) => !written.has(file));
  for (const [file, hash] of hashes) manifest[file] = hash;
  saveManifest(folder, manifest);
  return result;
}

/** For each file to write, the hash it may still have and the one it is to get. */
function intended(changed: OutputFile[], manifest: Manifest, hashes: Map<string, string>): Manifest {
  return Object.fromEntries(
    changed.map(({ path: file }) => [file, `${manifest[file] ?? ''} ${hashes.get(file)}`.trim()]),
  );
}

function isOurs(hash: string, manifest: Manifest, file: string): boolean {
  return (manifest[file] ?? '').split(' ').includes(hash);
}

function removeOutdated(
  folder: string,
  manifest: Manifest,
  current: Map<string, string>,
  present: Map<string, string | undefined>,
  result: WriteResult,
): void {
  for (const file of Object.keys(manifest)) {
    if (current.has(file)) continue;
    // Edited since: a person's now, so it stays.
    if (isOurs(present.get(file) ?? '', manifest, file)) {
      discard(path.join(folder, file));
      removeIfEmpty(path.dirname(path.join(folder, file)), folder);
      result.removed.push(file);
    }
    delete manifest[file];
  }
}

function removeIfEmpty(parent: string, folder: string): void {
  if (parent === folder) return;
  try {
    rmdirSync(parent);
  } catch {
    // It holds something else, and stays.
  }
}

function saveManifest(folder: string, manifest: Manifest): void {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(path.join(folder, MANIFEST), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Writes a file beside its place, then renames it: there is never half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    discard(temporary);
    throw error instanceof Failure
      ? error
      : new Failure('write-failed', { path: file, reason: reasonOf(error) }, 'machine');
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there: a file stands where its folder should be.
  }
}

// Folder by folder: Node's recursive mkdir never returns where the system forbids folders, as in /proc.
function makeFolder(folder: string): void {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    const parent = path.dirname(folder);
    if (parent !== folder) makeFolder(parent);
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error);
    if (reason === 'EEXIST' || reason === 'ENOTDIR')
      throw new Failure('out-not-folder', { path: nearestExisting(folder) });
    throw new Failure('write-failed', { path: folder, reason }, 'machine');
  }
}

// The file in the way may stand some folders up.
function nearestExisting(folder: string): string {
  const parent = path.dirname(folder);
  if (parent === folder) return folder;
  try {
    lstatSync(folder);
    return folder;
  } catch {
    return nearestExisting(parent);
  }
}

function readManifest(folder: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return {};
    // Only paths inside the folder are ours to remove, whatever the file says.
    return Object.fromEntries(
      Object.entries(manifest).filter(
        ([file, hash]) => typeof hash === 'string' && !path.isAbsolute(file) && !file.split(/[\\/]/).includes('..'),
      ),
    ) as Manifest;
  } catch {
    return {}; // none yet, or damaged: then nothing there is known to be ours
  }
}

/** Hash of what stands at a path; a mark that equals no hash for a link that leads nowhere: somebody made it. */
export function hashOnDisk(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return isLink(file) ? 'a link' : undefined;
  }
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files of earlier builds that still stand in an output folder. */
export function writtenFiles(folder: string): string[] {
  return Object.keys(readManifest(folder)).filter((file) => hashOnDisk(path.join(folder, file)) !== undefined);
}
