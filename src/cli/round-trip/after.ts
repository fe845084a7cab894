import path from 'node:path';
import type { Plan } from '../../exchange/round-trip/back/plan.js';
import type { Finding } from '../../lint/finding.js';
import { changeYaml } from '../../workspace/edits/change.js';
import { diskFiles } from '../../workspace/file-system.js';
import { overlay } from '../../workspace/overlay.js';
import { type LoadedProject, readProject } from '../../workspace/read-project.js';
import type { Replacement } from '../../workspace/replace-files.js';
import type { Context } from '../context.js';
import { findingsOf } from '../findings.js';
import { prettyReport } from '../reporters/pretty.js';

/** The files that a plan changes, with their texts. */
export function replacementsOf({ texts }: LoadedProject, { edits }: Plan): Replacement[] {
  return [...edits].flatMap(([file, changes]) => {
    const before = texts.get(file) ?? '';
    const after = changeYaml(before, changes);
    return after === before ? [] : [{ file, before, after }];
  });
}

/** What would keep the project from being understood after some changes, and does not do so now. */
export async function brokenBy(
  context: Context,
  loaded: LoadedProject,
  replacements: readonly Replacement[],
): Promise<{ findings: Finding[]; text: string } | undefined> {
  if (replacements.length === 0) return undefined;
  const held = new Map(replacements.map(({ file, after }) => [path.join(loaded.root, file), after]));
  const after = await findingsOf(context, readProject(loaded.root, overlay(diskFiles, held)));
  const errors = after.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const known = new Set((await findingsOf(context, loaded)).findings.map(nameOf));
  const findings = errors.filter((one) => !known.has(nameOf(one)));
  if (findings.length === 0) return undefined;
  return { findings, text: await prettyReport({ ...after, findings }, context.output.paint, context.words) };
}

// Lines move with the changes.
function nameOf({ rule, file, message, on }: Finding): string {
  return JSON.stringify([rule, file, on, message]);
}
