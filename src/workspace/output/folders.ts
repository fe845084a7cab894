import { lstatSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { reasonOf } from '../reason.js';

/**
 * Makes a folder and those above it. Folder by folder: Node's recursive mkdir never returns where the
 * system forbids folders, as in /proc.
 * @throws Failure `out-not-folder`, `write-failed`
 */
export function makeFolder(folder: string): void {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    const parent = path.dirname(folder);
    if (parent !== folder) makeFolder(parent);
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error);
    // Another build was quicker.
    if (reason === 'EEXIST' && kindOf(folder) === 'folder') return;
    if (reason === 'EEXIST' || reason === 'ENOTDIR')
      throw new Failure('out-not-folder', { path: nearestExisting(folder) });
    throw new Failure('write-failed', { path: folder, reason }, 'machine');
  }
}

/** What stands at a path once links are followed; nothing where they lead nowhere. */
export function kindOf(file: string): 'folder' | 'file' | 'other' | undefined {
  try {
    const stat = statSync(file);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

/** The path itself, or the nearest of those above it that exists. */
export function nearestExisting(file: string): string {
  const parent = path.dirname(file);
  if (parent === file) return file;
  try {
    lstatSync(file);
    return file;
  } catch {
    return nearestExisting(parent);
  }
}

export function discard(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // It was never there: a file stands where its folder should be.
  }
}

export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, and stays.
  }
}
