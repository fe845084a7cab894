import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import type { FileSystem } from './file-system.js';
import { reasonOf } from './reason.js';

const MAX_OUTPUT = 1024 * 1024 * 1024;

/**
 * The files of a project as they stood at a git revision; nothing when the project was not there yet.
 * @throws Failure `no-git`, `not-in-git`, `unknown-revision`
 */
export function filesAtRevision(root: string, revision: string): FileSystem | undefined {
  git(root, ['rev-parse', '--git-dir'], 'not-in-git', {});
  const known = { revision };
  // With ^{commit}, so that the name of a file is not taken for a revision.
  const commit = git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    'unknown-revision',
    known,
  )
    .toString()
    .trim();
  const blobs = new Map<string, string>();
  for (const entry of git(root, ['ls-tree', '-r', '-z', commit], 'unknown-revision', known).toString().split('\0')) {
    const [, mode, hash, name] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    // A link leads out of what git keeps; as a file it would be its own target's name.
    if (hash && name && mode !== '120000') blobs.set(name, hash);
  }
  if (!blobs.has('csm.yaml')) return undefined;
  const yaml = [...blobs].filter(([name]) => /\.ya?ml$/i.test(name)).map(([, hash]) => hash);
  return asFiles(root, blobs, contentsOf(root, [...new Set(yaml)]));
}

function asFiles(root: string, blobs: Map<string, string>, contents: Map<string, Uint8Array>): FileSystem {
  const inside = (file: string) => path.relative(root, file).split(path.sep).join('/');
  const below = (folder: string) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    return [...blobs.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  };
  return {
    kind(file) {
      const name = inside(file);
      if (blobs.has(name)) return 'file';
      return below(name).length > 0 ? 'folder' : undefined;
    },
    read(file, limit) {
      const hash = blobs.get(inside(file));
      if (hash === undefined) throw Object.assign(new Error(file), { code: 'ENOENT' });
      const bytes = contents.get(hash) ?? git(root, ['cat-file', 'blob', hash], 'unknown-revision', {});
      return bytes.length > limit ? { size: bytes.length } : { bytes };
    },
    realPath: (file) => file,
    list: (folder) => below(inside(folder)).sort(),
  };
}

/** Many blobs in one call: starting git once a file would take minutes. */
function contentsOf(root: string, hashes: string[]): Map<string, Uint8Array> {
  const output = git(root, ['cat-file', '--batch'], 'unknown-revision', {}, hashes.join('\n'));
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const line = output.indexOf(10, at);
    const [hash = '', , size = '0'] = output.subarray(at, line).toString().split(' ');
    contents.set(hash, output.subarray(line + 1, line + 1 + Number(size)));
    at = line + 2 + Number(size);
  }
  return contents;
}

function git(cwd: string, args: string[], code: string, details: Record<string, unknown>, input = ''): Buffer {
  try {
    return execFileSync('git', args, { cwd, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: MAX_OUTPUT });
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') throw new Failure('no-git', {}, 'machine');
    throw new Failure(code, { folder: cwd, ...details });
  }
}
