import type { RoleLibraryWords } from '../../locales/en/role-library.js';
import type { Project } from '../../model/project.js';
import { textIn } from '../../model/text.js';
import { standardsOf } from '../../pipeline/duties.js';
import { standardsWithoutJob, unmeasuredDuties } from '../../pipeline/job-match.js';
import { jobRecords, RECORDS_VERSION } from '../../pipeline/records.js';
import type { LoadedProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { shownPath } from '../locate.js';
import type { View } from './proposals.js';

/** A role that was added. */
export interface Added {
  id: string;
  /** Absolute. */
  file: string;
  /** Whether the proposals were entered. */
  linked: boolean;
  /** The project as it is now. */
  after: LoadedProject;
}

/** What was added, in the JSON contract. */
export function addedRecord(context: Context, { locale, matches }: View, { id, file, linked, after }: Added): object {
  const { project } = after;
  return {
    version: RECORDS_VERSION,
    job: jobRecords(project, locale).find((job) => job.id === id),
    file: shownPath(context, file),
    linked,
    matches: matches.map(({ duty, standard, standing, shared }) => ({
      duty,
      standard: standard.id,
      standing,
      about: shared,
    })),
    unmeasuredDuties: unmeasuredIn(project, id),
    standardsWithoutJob: standardsWithoutJob(project).map((standard) => standard.id),
  };
}

/** What was added, and what does not match yet: duties nothing measures, standards no job carries. */
export function reportAdded(context: Context, view: View, added: Added): void {
  const { output, lang } = context;
  const { words, proposals, role } = view;
  const { id, linked, after } = added;
  const file = shownPath(context, added.file);
  const unmeasured = unmeasuredIn(after.project, id);
  const elsewhere = carriedElsewhere(after.project, view, unmeasured);
  const withoutJob = standardsWithoutJob(after.project).map((standard) => standard.id);
  const suggested = role.data['reports-to'];
  const reports = after.project.roles.some((one) => one.id === id && one.reportsTo !== undefined);
  const lines = [
    output.paintTalk.green(words.added({ title: textIn(role.data.title, lang, lang), id, file })),
    proposals.length > 0 && !linked && words.notEntered(file),
    unmeasured.length > 0 && words.unmeasured(unmeasured),
    elsewhere.length > 0 && words.elsewhere(elsewhere),
    withoutJob.length > 0 && words.withoutJob(withoutJob),
    suggested !== undefined && !reports && words.noSuperior(suggested),
  ].filter(Boolean);
  output.talk([...lines, '', words.next, ...nextSteps(context, id, after.root, words)].join('\n'));
}

function unmeasuredIn({ roles }: Project, id: string): number[] {
  return roles.filter((role) => role.id === id).flatMap(unmeasuredDuties);
}

/** Ids of standards other jobs carry that are about an unmeasured duty: one may want to share or move them. */
function carriedElsewhere({ roles }: Project, { matches }: View, unmeasured: number[]): string[] {
  const carried = new Set(roles.flatMap((role) => standardsOf(role).map(({ id }) => id)));
  return matches
    .filter(({ duty, standing, shared }) => {
      return standing === 'carried' && unmeasured.includes(duty) && shared.some(({ words }) => words.length > 0);
    })
    .flatMap(({ standard: { id } }) => (carried.has(id) ? [id] : []));
}

function nextSteps(context: Context, id: string, root: string, words: RoleLibraryWords): string[] {
  const shown = shownPath(context, root);
  const project = shown === '.' ? '' : ` ${/\s/.test(shown) ? `"${shown}"` : shown}`;
  const steps: [string, string][] = [
    [`csm jobs show ${id}${project}`, words.showHint],
    [`csm lint${project}`, words.lintHint],
    [`csm jobs build${project}`, words.buildHint],
  ];
  const width = Math.max(...steps.map(([command]) => command.length)) + 3;
  return steps.map(([command, hint]) => `  ${command.padEnd(width)}${context.output.paintTalk.dim(hint)}`);
}
