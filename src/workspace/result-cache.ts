import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileBytes, ProjectBytes } from './read-bytes.js';
import { writeWhole } from './write-output.js';

/** Below the project. */
const FOLDER = ['.csm', 'cache'];

/** One for each of the ways a project is asked about, and those of a branch or two before. */
const KEPT = 8;

const MAX_BYTES = 256 * 1024 * 1024;

const ENTRY = /^[0-9a-f]{64}\.json(?:\.\d+\.tmp)?$/;

/**
 * The key of a result that depends on the files of a project, and on `about`: the version of csm and
 * what was asked of it. SHA-256, in hexadecimal.
 */
export function contentKey(read: ProjectBytes, about: readonly string[]): string {
  const hash = createHash('sha256');
  // Lengths first, so that no two lists of files run together to the same bytes.
  const files = read.files.map((one) => [one.file, 'bytes' in one ? one.bytes.length : one.fault]);
  hash.update(JSON.stringify([about, files, read.misplaced]));
  for (const one of read.files) hash.update(bytesOf(one));
  return hash.digest('hex');
}

function bytesOf(one: FileBytes): Uint8Array {
  return 'bytes' in one ? one.bytes : new Uint8Array();
}

/** What was kept of the project in `root` under a key; nothing when there is none, or it is damaged. */
export function readCached(root: string, key: string): unknown {
  const file = path.join(root, ...FOLDER, `${key}.json`);
  try {
    if (!isOwnFolder(root) || statSync(file).size > MAX_BYTES) return undefined;
    const text = readFileSync(file, 'utf8');
    const body = text.slice(65);
    return text === `${checksum(body)}\n${body}` ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, which has to be JSON, and lets old ones go. A folder that cannot be written to keeps
 * nothing: a project may be read-only.
 */
export function writeCached(root: string, key: string, value: unknown): void {
  const folder = path.join(root, ...FOLDER);
  const body = JSON.stringify(value);
  try {
    if (!isOwnFolder(root)) return;
    const ignore = path.join(folder, '.gitignore');
    if (!existsSync(ignore)) writeWhole(ignore, '*\n');
    writeWhole(path.join(folder, `${key}.json`), `${checksum(body)}\n${body}`);
    prune(folder);
  } catch {
    // The next run works it out again.
  }
}

// A link would have csm write and remove files wherever the author of a project pleases.
function isOwnFolder(root: string): boolean {
  return FOLDER.every((_, i) => {
    const stat = lstatSync(path.join(root, ...FOLDER.slice(0, i + 1)), { throwIfNoEntry: false });
    return stat === undefined || stat.isDirectory();
  });
}

function prune(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => ENTRY.test(name))
    .map((name) => path.join(folder, name))
    // Another run may have removed it by now.
    .map((file) => ({ file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.written - a.written);
  for (const { file } of entries.slice(KEPT)) rmSync(file, { force: true });
}

function checksum(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
