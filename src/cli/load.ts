import type { LoadedProject } from '../workspace/read-project.js';
import type { Context } from './context.js';
import { findingsOf } from './findings.js';
import { loadNamedProject } from './locate.js';

/** A project to look at: shown as far as it is sound, with a word on standard error when it is not. */
export async function loadForReading(context: Context, folder: string | undefined): Promise<LoadedProject> {
  const loaded = loadNamedProject(context, folder);
  const errors = (await findingsOf(context, loaded)).findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) context.output.talk(context.output.paintTalk.yellow(context.words.brokenProject(errors)));
  return loaded;
}
