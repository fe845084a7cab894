import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { diskFiles, type FileSystem } from '../../workspace/file-system.js';
import { overlay } from '../../workspace/overlay.js';
import { findRoot, isSource } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { expectKind, projectRoot } from '../locate.js';

/** What is linted together: a project, or a single file that belongs to none. */
export interface Target {
  root: string;
  /** The one file looked at, where there is no project around it. */
  alone?: string;
  /** Paths relative to the root that findings are kept for; all where empty. */
  within: string[];
  files: FileSystem;
}

/** The targets that the paths of the command line stand for: folders, files and patterns. */
export async function targetsOf(context: Context, paths: string[]): Promise<Target[]> {
  if (paths.length === 0) return [{ root: projectRoot(context, undefined), within: [], files: diskFiles }];
  const byRoot = new Map<string, string[]>();
  const targets: Target[] = [];
  for (const named of (await Promise.all(paths.map((one) => matched(context, one)))).flat()) {
    const absolute = path.resolve(context.io.cwd, named);
    const kind = expectKind(absolute, named, ['file', 'folder']);
    const root = findRoot(kind === 'file' ? path.dirname(absolute) : absolute);
    if (root) byRoot.set(root, [...(byRoot.get(root) ?? []), within(root, absolute, named, kind)]);
    else if (kind === 'file') targets.push(alone(context, absolute, named, diskFiles));
    else projectRoot(context, named);
  }
  for (const [root, within] of byRoot) {
    targets.push({ root, within: within.includes('') ? [] : within, files: diskFiles });
  }
  return targets;
}

/** What comes in on standard input, in the place of the file it is named after. */
export async function stdinTarget(context: Context, named: string): Promise<Target> {
  const absolute = path.resolve(context.io.cwd, named);
  const files = overlay(diskFiles, new Map([[absolute, await everything(context.io.stdin)]]));
  const root = findRoot(path.dirname(absolute), files);
  if (!root) return alone(context, absolute, named, files);
  return { root, within: [within(root, absolute, named, 'file')], files };
}

function alone({ output, words }: Context, absolute: string, named: string, files: FileSystem): Target {
  output.talk(words.lintedAlone(named));
  return { root: path.dirname(absolute), alone: path.basename(absolute), within: [], files };
}

function within(root: string, absolute: string, named: string, kind: 'file' | 'folder'): string {
  const inside = path.relative(root, absolute).split(path.sep).join('/');
  if (!isSource(inside, kind)) throw new Failure('not-a-source', { path: named });
  return inside;
}

// Shells expand patterns where they can; in quotes, and on Windows, they do not.
async function matched({ io }: Context, named: string): Promise<string[]> {
  if (!/[*?[{]/.test(named) || diskFiles.kind(path.resolve(io.cwd, named)) !== undefined) return [named];
  const pattern = named.split(path.sep).join('/');
  const { globSync } = await import('tinyglobby');
  const found = globSync(pattern, { cwd: io.cwd, onlyFiles: true, expandDirectories: false });
  const sources = found.filter((file) => {
    const absolute = path.resolve(io.cwd, file);
    const root = findRoot(path.dirname(absolute));
    return root === undefined || isSource(path.relative(root, absolute).split(path.sep).join('/'), 'file');
  });
  if (sources.length === 0) throw new Failure('no-match', { pattern: named });
  return sources.sort();
}

async function everything(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as string | Buffer));
  return Buffer.concat(chunks).toString('utf8');
}
