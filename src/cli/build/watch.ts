import path from 'node:path';
import { watch } from 'chokidar';
import type { Context } from '../context.js';

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
  const { output, words } = context;
  const isOutput = (file: string) => file === target || file.startsWith(target + path.sep);
  // Hidden files are those of editors and tools; what is built must not set off a build.
  const ignored = (file: string) =>
    isOutput(file) ||
    path
      .relative(root, file)
      .split(path.sep)
      .some((part) => part.startsWith('.') && part !== '..' && part !== '.');
  const watcher = watch(root, { ignored, ignoreInitial: true });
  let running = run();
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(run);
    }, PAUSE);
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(waiting);
  await watcher.close();
  await running;

  async function run(): Promise<void> {
    try {
      await build();
    } catch (error) {
      context.explain(error);
    }
    output.talk(words.watching);
  }
}
