import path from 'node:path';
import { watch } from 'chokidar';
import type { Context } from '../context.js';
import { Rounds } from './rounds.js';

/** Time after the last change before a build begins, in milliseconds: editors save in several steps. */
const PAUSE = 100;

/**
 * Builds, and builds again after each change in the project, until the person presses Ctrl-C. A build
 * that fails says why and waits for the next change.
 */
export async function watchProject(
  context: Context,
  root: string,
  target: string,
  build: () => Promise<unknown>,
): Promise<void> {
  const { io, output, words } = context;
  const rounds = new Rounds(async () => {
    const began = io.now().getTime();
    try {
      await build();
    } catch (error) {
      context.explain(error);
    }
    const ended = io.now();
    const time = ended.toTimeString().slice(0, 8);
    output.talk(words.watching({ time, seconds: (ended.getTime() - began) / 1000 }));
  });
  const watcher = watch(root, { ignored: (file) => isIgnored(root, target, file), ignoreInitial: true });
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => rounds.ask(), PAUSE);
  });
  // A limit on how much can be watched: better said than left to be noticed.
  watcher.on('error', (error) => context.explain(error));
  rounds.ask();
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(waiting);
  await watcher.close();
  await rounds.end();
}

/** Whether a path is none of the project's own: the output, and the hidden files of editors and tools. */
function isIgnored(root: string, target: string, file: string): boolean {
  const within = path.relative(root, file).split(path.sep);
  if (within.some((part) => part.startsWith('.') && part !== '..' && part !== '.')) return true;
  // An output folder that has the project in it hides nothing.
  return !isWithin(root, target) && isWithin(file, target);
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
