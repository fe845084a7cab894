import type { LoadedProject } from '../workspace/read-project.js';
import type { OutputFile } from '../workspace/write-output.js';
import { type PublishOptions, planDocuments } from './plan.js';
import { rendererFor } from './renderers.js';

export type { DocumentFormat, PublishedKind } from '../model/schema/pack.js';
export { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '../model/schema/pack.js';
export { Crew, threadProgram } from './crew.js';
export { formatsOf } from './outputs.js';
export type { PublishOptions } from './plan.js';
export { LANGUAGES, planDocuments } from './plan.js';
export type { Plan } from './planned.js';

/**
 * Makes the documents of a project, one folder a language: `en/manual.html`, `en/standards.json`.
 * Nothing is written; the same project gives the same bytes.
 * @throws Failure when the logo or the client's prose cannot be read
 */
export async function buildDocuments(loaded: LoadedProject, options: PublishOptions = {}): Promise<OutputFile[]> {
  const { files, render } = await planDocuments(loaded, options);
  const make = rendererFor(render);
  const made: OutputFile[] = [];
  // One after the other: the large engines hold one document in memory at a time.
  for (const { path, task } of files) made.push({ path, content: await make(task) });
  return made;
}
