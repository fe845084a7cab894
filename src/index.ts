/** csm as a library: read a project, check it, make its documents. */
import { type Finding, toFinding } from './lint/finding.js';
import { lintProject, prepareLint } from './lint/lint.js';
import { findingWords } from './locales/catalog.js';
import { Failure } from './model/failure.js';
import type { Locale } from './model/locale.js';
import { diskFiles } from './workspace/file-system.js';
import { findRoot, type LoadedProject, readProject } from './workspace/read-project.js';

/**
 * Reads the project in `folder`, or in the nearest folder above it that holds a csm.yaml. What is
 * wrong with its files does not throw: `lint` tells. With `client`, its file below clients/ is laid over
 * csm.yaml.
 * @throws Failure `no-project`, `folder-unreadable`, `unknown-client`
 */
export function loadProject(folder: string, { client }: { client?: string } = {}): LoadedProject {
  const root = findRoot(folder);
  if (!root) throw new Failure('no-project', { folder });
  return readProject(root, diskFiles, { client });
}

/**
 * All findings of a project that no exception covers, sorted, in words; `file` is relative to the
 * project folder. `asOf`, an ISO date, is what due, review and expiry dates are held against; today,
 * in universal time, if left out.
 */
export async function lint(loaded: LoadedProject, options: { lang?: Locale; asOf?: string } = {}): Promise<Finding[]> {
  const wording = await findingWords(options.lang ?? 'en');
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  await prepareLint(loaded.project);
  const { problems } = lintProject(loaded.project, { asOf, unread: loaded.problems });
  return problems.map((problem) => toFinding(problem, wording, (file) => file));
}

export type { Finding } from './lint/finding.js';
export { Failure } from './model/failure.js';
export type { Locale, Text } from './model/locale.js';
export type { Severity } from './model/problem.js';
export type * from './model/project.js';
export type { Quantity, QuantityFault } from './model/quantity.js';
export { isQuantity, parseQuantity } from './model/quantity.js';
export type { Chain } from './pipeline/chain.js';
export { chainOf } from './pipeline/chain.js';
export type { JobDuty } from './pipeline/duties.js';
export { dutiesOf } from './pipeline/duties.js';
export type { JobRecord, StandardRecord } from './pipeline/records.js';
export { jobRecords, standardRecords } from './pipeline/records.js';
export type { StepState } from './pipeline/steps.js';
export { PIPELINE, pipelineOf, stepsOf } from './pipeline/steps.js';
export type { PublishOptions } from './publish/index.js';
export { buildDocuments } from './publish/index.js';
export { version } from './version.js';
export type { LoadedProject } from './workspace/read-project.js';
export type { OutputFile } from './workspace/write-output.js';
