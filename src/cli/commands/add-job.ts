import path from 'node:path';
import { roleLibraryWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import { type DutyStandard, standardsForDuties } from '../../pipeline/proposals/duty-standards.js';
import { isSubject } from '../../pipeline/proposals/subjects.js';
import { changeYaml } from '../../workspace/edits/change.js';
import { type LoadedProject, readProject } from '../../workspace/read-project.js';
import { type LibraryRole, type RoleChoices, roleFile, roleItem } from '../../workspace/role-library.js';
import { hashOnDisk, writeWhole } from '../../workspace/write-output.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { todayOf } from '../findings.js';
import { listLibrary, roleNamed } from '../jobs/library.js';
import { showProposals } from '../jobs/proposals.js';
import { addedRecord, reportAdded } from '../jobs/report.js';
import { type AddOptions, requestOf } from '../jobs/request.js';
import { projectRoot, shownPath } from '../locate.js';

interface AddJobOptions extends AddOptions {
  format: string;
  locale?: Locale;
  link?: boolean;
  yes?: boolean;
  dryRun?: boolean;
}

/** `csm jobs add`: puts a role of the library into the project; without a role, lists the library. */
export async function addJob(context: Context, args: string[], options: AddJobOptions): Promise<ExitCode> {
  const { output, io, lang } = context;
  const words = await roleLibraryWords(lang);
  const [name, folder] = args;
  if (name === undefined) {
    listLibrary(context, words, options.locale ?? lang, options.format);
    return EXIT.clean;
  }
  const role = roleNamed(name);
  const loaded = readProject(projectRoot(context, folder));
  const request = requestOf(context, loaded, role.data, options);
  const file = path.join(loaded.root, request.file);
  const before = hashOnDisk(file);
  const matches = standardsForDuties(
    loaded.project,
    request.id,
    role.about.map((about) => about.filter(isSubject)),
  );
  const locale = options.locale ?? loaded.project.locales[0];
  const proposals = matches.filter(({ standing }) => standing !== 'carried');
  const view = { role, matches, proposals, locale, words };
  const talks = options.format !== 'json' && !options.dryRun;
  const asks = talks && io.stdin.isTTY === true && io.stdout.isTTY === true;
  const given = options.link ?? (options.yes || undefined);
  if (talks) showProposals(context, view, given === true);
  const linked = proposals.length > 0 && (given ?? (asks && (await ask(words.askLink(proposals.length)))));
  const text = textWith(loaded, role, request.file, {
    id: request.id,
    reportsTo: request.reportsTo,
    locales: loaded.project.locales,
    review: yearAfter(todayOf(context)),
    standards: role.about.map((_, at) => (linked ? idsFor(proposals, at + 1) : [])),
  });
  if (options.dryRun) {
    output.data(
      (await import('../diff.js')).unifiedDiff(shownPath(context, file), loaded.texts.get(request.file) ?? '', text),
    );
    output.talk(words.nothingWritten);
    return EXIT.clean;
  }
  if (hashOnDisk(file) !== before) throw new Failure('changed-meanwhile', { path: file });
  writeWhole(file, text);
  const added = { id: request.id, file, linked, after: readProject(loaded.root) };
  if (options.format === 'json') output.json(addedRecord(context, view, added));
  else reportAdded(context, view, added);
  return EXIT.clean;
}

async function ask(question: string): Promise<boolean> {
  return (await import('../prompts/confirm.js')).askYesNo(question);
}

function textWith({ texts }: LoadedProject, { name }: LibraryRole, file: string, choices: RoleChoices): string {
  const text = texts.get(file);
  if (text === undefined) return roleFile(name, file, choices);
  return changeYaml(text, [{ insert: ['roles'], at: Number.MAX_SAFE_INTEGER, item: roleItem(name, choices) }]);
}

function idsFor(proposals: DutyStandard[], rank: number): string[] {
  return proposals.filter(({ duty }) => duty === rank).map(({ standard }) => standard.id);
}

/** A job description is looked at again within the year. */
function yearAfter(day: string): string {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  return `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}
