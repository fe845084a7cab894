import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { findRoot, isSource, readFiles, readProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Batch, lintBatches, todayOf } from '../findings.js';
import { expectKind, projectRoot } from '../locate.js';
import { jsonReport } from '../reporters/json.js';
import { prettyReport } from '../reporters/pretty.js';

/** `csm lint`: findings on standard output, 1 when there is an error among them. */
export async function lint(context: Context, paths: string[], options: { format: string }): Promise<ExitCode> {
  const result = await lintBatches(context, batchesFor(context, paths), todayOf(context));
  const { output, words } = context;
  if (options.format === 'json') output.json(jsonReport(result));
  else output.data(prettyReport(result, output.paint, words));
  return result.findings.some((finding) => finding.severity === 'error') ? EXIT.findings : EXIT.clean;
}

function batchesFor(context: Context, paths: string[]): Batch[] {
  if (paths.length === 0) return [{ loaded: readProject(projectRoot(context, undefined)), within: [] }];
  const byRoot = new Map<string, string[]>();
  const batches: Batch[] = [];
  for (const named of paths) {
    const absolute = path.resolve(context.io.cwd, named);
    const kind = expectKind(absolute, named, ['file', 'folder']);
    const root = findRoot(kind === 'file' ? path.dirname(absolute) : absolute);
    if (root) {
      const within = path.relative(root, absolute).split(path.sep).join('/');
      if (!isSource(within, kind)) throw new Failure('not-a-source', { path: named });
      byRoot.set(root, [...(byRoot.get(root) ?? []), within]);
    } else if (kind === 'file') {
      context.output.talk(context.words.lintedAlone(named));
      batches.push({ loaded: readFiles(path.dirname(absolute), [path.basename(absolute)]), within: [] });
    } else {
      projectRoot(context, named);
    }
  }
  for (const [root, within] of byRoot) {
    batches.push({ loaded: readProject(root), within: within.includes('') ? [] : within });
  }
  return batches;
}
