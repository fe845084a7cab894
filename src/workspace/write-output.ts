import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import { discard, kindOf, makeFolder, nearestExisting, removeIfEmpty } from './output/folders.js';
import { changeManifest, isOurs, type Manifest, readManifest } from './output/manifest.js';
import { Staging } from './output/staging.js';

export { writeWhole } from './output/write-whole.js';

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

/**
 * Writes the output of a build. Files csm did not write, or that were edited since, are never
 * replaced unless `force` is set: then nothing is written at all. Nor is anything where a disk fills or
 * something stands in the way: all files are written beside the earlier ones before the first is put into
 * its place. With `complete`, the files of earlier builds that are not in this one are removed.
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
  const isForeign = (file: string) => {
    const now = present.get(file);
    return now !== undefined && now !== hashes.get(file) && !isOurs(now, manifest, file);
  };
  const foreign = files.map((file) => file.path).filter(isForeign);
  if (foreign.length > 0 && !force)
    throw new Failure('not-ours', { files: foreign.map((file) => path.join(folder, file)) });

  const changed = files.filter((file) => present.get(file.path) !== hashes.get(file.path));
  const past = complete ? Object.keys(manifest).filter((file) => !hashes.has(file)) : [];
  // Edited since: a person's now, so it stays.
  const outdated = past.filter((file) => isOurs(present.get(file) ?? '', manifest, file));
  const going = new Set(outdated.map((file) => path.join(folder, file)));
  for (const file of changed) expectRoom(path.join(folder, file.path), going);
  replace(folder, changed, outdated, manifest, hashes);
  changeManifest(folder, new Map([...past.map((file) => [file, undefined] as const), ...hashes]));
  const written = new Set(changed.map((file) => file.path));
  const unchanged = [...hashes.keys()].filter((file) => !written.has(file));
  return { written: [...written], unchanged, removed: outdated };
}

/** Nothing stands where a file or a folder above it is to be, but what goes with this build. */
function expectRoom(file: string, going: ReadonlySet<string>): void {
  if (kindOf(file) === 'folder') throw new Failure('write-failed', { path: file, reason: 'EISDIR' }, 'machine');
  const above = nearestExisting(path.dirname(file));
  if (!going.has(above) && kindOf(above) !== 'folder') throw new Failure('out-not-folder', { path: above });
}

function replace(
  folder: string,
  changed: OutputFile[],
  outdated: string[],
  manifest: Manifest,
  hashes: ReadonlyMap<string, string>,
): void {
  if (changed.length === 0 && outdated.length === 0) return;
  const staging = new Staging(folder);
  try {
    for (const file of changed) staging.add(path.join(folder, file.path), file.content);
    // Said before it is done: should this be cut short anywhere, the files it leaves are known as ours.
    if (changed.length > 0) changeManifest(folder, intended(changed, manifest, hashes));
    for (const file of outdated) {
      discard(path.join(folder, file));
      if (path.dirname(file) !== '.') removeIfEmpty(path.dirname(path.join(folder, file)));
    }
    for (const file of changed) staging.place(path.join(folder, file.path));
  } finally {
    staging.end();
  }
}

/** For each file to write, the hash it may still have and the one it is to get. */
function intended(changed: OutputFile[], manifest: Manifest, hashes: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(changed.map(({ path: file }) => [file, `${manifest[file] ?? ''} ${hashes.get(file)}`.trim()]));
}

/**
 * Hash of what stands at a path; a mark that equals no hash for what is there and cannot be read, such as a
 * link that leads nowhere: somebody made it. Nothing for a folder.
 */
export function hashOnDisk(file: string): string | undefined {
  try {
    const kind = kindOf(file);
    if (kind === 'folder') return undefined;
    // A pipe would be waited for.
    if (kind === 'file') return hashOf(readFileSync(file));
  } catch {
    return UNREADABLE;
  }
  return isThere(file) ? UNREADABLE : undefined;
}

const UNREADABLE = 'unreadable';

function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
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
